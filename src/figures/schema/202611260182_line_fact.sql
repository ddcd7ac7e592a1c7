-- A plan line's fact as it was counted last: what the desk's first page judges lateness by. Pages of a project count anew.
create table line_fact (
	plan_line_id uuid primary key references plan_line (id) on delete cascade,
	value int not null,
	counted_at timestamptz not null
);
