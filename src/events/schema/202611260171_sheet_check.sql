-- The signed paper of a stop beside the digital list: what was counted on it, and the scan.
create table sheet_check (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	attachment_id uuid references attachment (id),
	-- Signatures as somebody counted them on the paper, and people marked as present at that moment.
	signed int not null check (signed between 0 and 100000),
	marked int not null check (marked >= 0),
	noted_at timestamptz not null,
	noted_by text
);
create index sheet_check_stop on sheet_check (stop_id, noted_at);

-- Marked as present, but without a signature on the paper: why.
create table sheet_difference (
	check_id uuid not null references sheet_check (id),
	attendance_id uuid not null references attendance (id),
	reason text not null check (reason in ('not_asked', 'left_early', 'wrong_person', 'twice', 'not_there')),
	primary key (check_id, attendance_id)
);
create index sheet_difference_attendance on sheet_difference (attendance_id);
create index attachment_stop on attachment (stop_id) where kind = 'sheet';
