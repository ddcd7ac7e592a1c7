-- The backups that Arna makes by itself, those that came to nothing too. Names and counts only.
create table backup (
	id uuid primary key,
	-- Name inside data/backups; of one that failed, what it should have been.
	file text not null,
	begun_at timestamptz not null,
	-- Written, read back and moved to its name.
	done_at timestamptz,
	bytes bigint,
	row_count bigint,
	file_count int,
	-- Files that rows name and that were not on the disk as they were stored.
	lost_count int,
	failed_at timestamptz,
	-- A code, never a text that could quote something.
	failure text,
	check ((done_at is null) <> (failed_at is null))
);
create index backup_done on backup (done_at desc) where done_at is not null;
create index backup_failed on backup (failed_at desc) where failed_at is not null;
