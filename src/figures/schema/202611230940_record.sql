-- The frozen record of an event, in numbered versions: what was true when it was frozen. A correction is a new version
-- with its reason; old ones stay.
create table event_record (
	event_id uuid not null references event (id),
	version int not null,
	frozen jsonb not null,
	-- What was missing when it was frozen: codes.
	missing text[] not null default '{}',
	made_at timestamptz not null,
	made_by text,
	reason text,
	primary key (event_id, version)
);

do $$ begin
	execute format('revoke update, delete, truncate on event_record from %I', current_setting('arna.role'));
end $$;

-- Who took a list of participants out of the system, when and why: article 22 (1-5) of the law on personal data.
create table participant_export (
	id uuid primary key,
	event_id uuid not null references event (id),
	by_account text not null,
	at timestamptz not null,
	with_names boolean not null,
	reason text,
	rows int not null
);
create index participant_export_event on participant_export (event_id, at);

do $$ begin
	execute format('revoke update, delete, truncate on participant_export from %I', current_setting('arna.role'));
end $$;
