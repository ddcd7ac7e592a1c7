-- Two rows that turned out to be one person: the row that is left points at the one that stays, and is found no more.
alter table person add column merged_into uuid references person (id);
-- Everything said of them is deleted; the row stays, so that what was counted stays counted.
alter table person add column erased_at timestamptz;
-- Looked through for people who may be the same; empty: not yet, or not since the name changed.
alter table person add column compared_at timestamptz;
create index person_merged on person (merged_into) where merged_into is not null;
create index person_uncompared on person (id)
	where compared_at is null and merged_into is null and erased_at is null;

-- Pairs that may be one person, as found by the timer; a pair once called two people is not offered again.
create table alike (
	one_id uuid not null references person (id),
	other_id uuid not null references person (id),
	score int not null,
	found_at timestamptz not null,
	not_same_at timestamptz,
	not_same_by text,
	primary key (one_id, other_id),
	check (one_id < other_id)
);
create index alike_other on alike (other_id);
create index alike_waiting on alike (score desc, one_id, other_id) where not_same_at is null;

create table person_merge (
	id uuid primary key,
	from_id uuid not null references person (id),
	into_id uuid not null references person (id),
	merged_at timestamptz not null,
	merged_by text,
	apart_at timestamptz,
	apart_by text
);
create index person_merge_into on person_merge (into_id, merged_at);
create index person_merge_from on person_merge (from_id);

-- What a merge moved or changed, row by row, so that it can be taken apart exactly.
create table person_merge_row (
	merge_id uuid not null references person_merge (id),
	table_name text not null,
	row_key text not null,
	was jsonb not null default '{}',
	primary key (merge_id, table_name, row_key)
);
