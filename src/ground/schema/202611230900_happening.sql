-- What happened, when, by whom, to what. Ids and codes only. Rows are added and read, never changed.
create table happening (
	id uuid primary key,
	kind text not null check (kind ~ '^[a-z]+(\.[a-z_]+)+$'),
	at timestamptz not null,
	by_account text,
	subject uuid,
	detail jsonb not null default '{}',
	request_id text
);
create index happening_subject on happening (subject, id);
create index happening_kind on happening (kind, id);

do $$ begin
	execute format('revoke update, delete, truncate on happening from %I', current_setting('arna.role'));
end $$;
