-- The live part of one stop: there from the moment its moderator first opens the console until the stop is over.
create table hall (
	stop_id uuid primary key references stop (id),
	-- Shown on the screen: six digits lead a phone into the hall.
	join_code text not null check (join_code ~ '^[0-9]{6}$'),
	opened_at timestamptz not null,
	-- The account or the helper's link.
	opened_by text,
	closed_at timestamptz
);
create unique index hall_code on hall (join_code) where closed_at is null;

-- A phone in the hall. With an attendance it is somebody who was checked in, without one a guest by the code.
create table participant (
	id uuid primary key,
	stop_id uuid not null references hall (stop_id),
	-- Of what the phone keeps in its cookie.
	secret_hash text not null unique,
	attendance_id uuid references attendance (id),
	person_id uuid references person (id),
	category text not null references category (code),
	-- What a guest wants to be called; a checked-in person's name stands in their own row.
	name text check (char_length(name) between 1 and 120),
	language text not null,
	joined_at timestamptz not null,
	left_at timestamptz
);
create unique index participant_attendance on participant (attendance_id) where attendance_id is not null;
create index participant_person on participant (person_id) where person_id is not null;
create index participant_stop on participant (stop_id, joined_at);
-- Guests whose names are still kept.
create index participant_named on participant (stop_id) where name is not null;
