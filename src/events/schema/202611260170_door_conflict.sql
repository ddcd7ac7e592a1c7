-- A device without network marked somebody whom another had marked, or whose sign-up had changed meanwhile: both are kept.
create table door_conflict (
	-- The mark's own id, made by the device: sent again it is the same note.
	id uuid primary key,
	stop_id uuid not null references stop (id),
	-- The attendance that stands.
	attendance_id uuid not null references attendance (id),
	-- Marked twice, or let in although the list said by then: waits in line, asked, gave up, turned down.
	kind text not null check (kind in ('twice', 'waiting', 'asked', 'left', 'turned_down')),
	-- When, on which device and with which link this mark was made.
	at timestamptz not null,
	device text,
	by_account text,
	by_link uuid,
	noted_at timestamptz not null,
	-- Staff have looked at it.
	seen_at timestamptz,
	seen_by text
);
create index door_conflict_stop on door_conflict (stop_id, noted_at);
create index door_conflict_attendance on door_conflict (attendance_id);
