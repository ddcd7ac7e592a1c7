-- The minutes of a stop: their number, and which of their revisions is the newest. This row is the lock of every command.
create table minutes (
	id uuid primary key,
	stop_id uuid not null unique references stop (id),
	-- Of the year in which the stop was held, from a counter row: no number is left out.
	year int not null,
	number int not null check (number > 0),
	revision int not null check (revision > 0),
	compiled_at timestamptz not null,
	-- Frozen: nothing is written until a new version is opened.
	approved_at timestamptz,
	-- Why a new version was opened after one was approved.
	reason text check (char_length(reason) between 1 and 500),
	unique (year, number)
);

-- Every text that was ever saved; a save is a new row.
create table minutes_revision (
	minutes_id uuid not null references minutes (id),
	revision int not null check (revision > 0),
	-- { place: { kk, ru }, chair: … } as written, and as the record of the stop said it when it was last compared.
	sections jsonb not null,
	compiled jsonb not null,
	-- Fields that differ from the revision before: 'spoke.kk'.
	changed text[] not null,
	source text not null check (source in ('compiled', 'written', 'merged', 'recompiled')),
	-- The revision that its writer had before them; others may have been saved in between.
	from_revision int,
	at timestamptz not null,
	by_account text,
	primary key (minutes_id, revision)
);

-- What was approved, in numbered versions: never changed, never removed.
create table minutes_version (
	minutes_id uuid not null references minutes (id),
	version int not null check (version > 0),
	revision int not null,
	frozen jsonb not null,
	approved_at timestamptz not null,
	approved_by text,
	reason text,
	primary key (minutes_id, version),
	foreign key (minutes_id, revision) references minutes_revision (minutes_id, revision)
);

do $$ begin
	execute format('revoke delete, truncate on minutes, minutes_revision from %I', current_setting('arna.role'));
	execute format('revoke update, delete, truncate on minutes_version from %I', current_setting('arna.role'));
	-- A name that somebody asked to be forgotten is struck out of the text of a revision; nothing else of it changes.
	execute format('revoke update on minutes_revision from %I', current_setting('arna.role'));
	execute format('grant update (sections, compiled) on minutes_revision to %I', current_setting('arna.role'));
end $$;
