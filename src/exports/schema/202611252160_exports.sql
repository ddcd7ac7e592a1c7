-- A list that somebody took out of the system: who, when, what and, where it holds names, why. Article 22 (1-5) of the
-- law on personal data. A job makes the file.
create table export (
	id uuid primary key,
	kind text not null check (kind in ('people', 'participants', 'registrations', 'proposals', 'evidence')),
	-- What was asked for: days, ids, and whether with names.
	filter jsonb not null,
	format text not null check (format in ('xlsx', 'csv')),
	language text not null,
	by_account text not null,
	reason text check (char_length(reason) between 1 and 500),
	asked_at timestamptz not null,
	-- How often its making began: one that never ends well is given up.
	tries int not null default 0,
	-- Rows to write, counted when the making began, and rows written.
	total int,
	done int not null default 0,
	file_id uuid,
	made_at timestamptz,
	cancelled_at timestamptz,
	failed_at timestamptz,
	-- Code of a refusal.
	failure text,
	-- Its file was taken away: the row stays, as the law wants it.
	removed_at timestamptz
);
-- Asked twice while the first is being made, it is the first.
create unique index export_once on export (by_account, kind, format, language, filter)
	where made_at is null and cancelled_at is null and failed_at is null;
create index export_account on export (by_account, id);
create index export_waiting on export (id) where made_at is null and cancelled_at is null and failed_at is null;
create index export_kept on export (made_at) where made_at is not null and removed_at is null;
