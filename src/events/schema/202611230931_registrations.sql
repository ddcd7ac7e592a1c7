-- One person's place, or place in the line, at one stop.
create table registration (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	person_id uuid not null references person (id),
	-- Order of arrival at this stop, given under the stop's lock: the waiting list's order.
	arrival int not null,
	-- Read aloud at the door; printed under the QR.
	code text not null unique,
	-- Whoever holds the link may change and leave.
	secret text not null unique,
	-- Hash of what was sent: the same again is a repeat and gets the first answer.
	content_hash text not null,
	-- One form may bring several people; `together` means all of them or none.
	party_id uuid,
	together boolean not null default false,
	category text not null references category (code),
	organisation text,
	needs text[] not null default '{}',
	contact text,
	language text not null,
	source text not null check (source in ('web', 'staff', 'door')),
	registered_at timestamptz not null,
	-- What the form was answered: a repeat is answered the same, whatever came of it since.
	first_outcome text not null check (first_outcome in ('confirmed', 'waiting', 'asked')),
	-- Came from another stop of the event; that place is kept until this one is given.
	moved_from uuid references registration (id),
	-- Waits for staff to let in; only where the event asks for it.
	asked_at timestamptz,
	-- Has a place. Empty, and not asked, left or refused: waits in line.
	confirmed_at timestamptz,
	left_at timestamptz,
	refused_at timestamptz,
	refused_reason jsonb,
	-- The stop was moved and its holder said that they still come.
	kept_at timestamptz,
	photo_allowed boolean not null default false,
	reminded_day_at timestamptz,
	reminded_hours_at timestamptz
);
create unique index registration_once on registration (stop_id, person_id) where left_at is null and refused_at is null;
-- Unique as the last guard: two commands that both believed to hold the lock would meet here.
create unique index registration_stop on registration (stop_id, arrival);
create index registration_line on registration (stop_id, arrival)
	where confirmed_at is null and asked_at is null and left_at is null and refused_at is null;
create index registration_person on registration (person_id);
create unique index registration_moved on registration (moved_from)
	where moved_from is not null and left_at is null and refused_at is null;

-- A second form for somebody already signed up gets a code of its own that works at the door and tells nothing.
create table extra_code (
	code text primary key,
	registration_id uuid not null references registration (id),
	-- What a newcomer would have been told at that moment.
	outcome text not null,
	-- The same second form again gets the same code, as a newcomer's would.
	content_hash text not null,
	made_at timestamptz not null,
	unique (registration_id, content_hash)
);

-- Under 18: who answers for the participant. Without a confirmation the place is held and the door says so.
create table guardian (
	registration_id uuid primary key references registration (id),
	name text not null,
	contact text not null,
	secret text not null unique,
	confirmed_at timestamptz,
	-- A signed paper was shown at the door.
	paper_at timestamptz
);

-- Came in. The id is made by the device that marked it, so that a list sent twice changes nothing.
create table attendance (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	person_id uuid not null references person (id),
	registration_id uuid references registration (id),
	category text not null references category (code),
	at timestamptz not null,
	recorded_at timestamptz not null,
	how text not null check (how in ('scan', 'code', 'search', 'walk_in', 'other_stop', 'sheet')),
	device text,
	by_account text,
	by_link uuid,
	undone_at timestamptz,
	-- Was sent the link to say how it was.
	feedback_asked_at timestamptz
);
create unique index attendance_once on attendance (stop_id, person_id) where undone_at is null;
create index attendance_person on attendance (person_id);

-- What staff wrote to everybody signed up at a stop.
create table stop_note (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	subject jsonb not null,
	text jsonb not null,
	written_at timestamptz not null,
	written_by text
);
create index stop_note_stop on stop_note (stop_id, written_at);

-- A role at one stop, by a link: door, moderator, secretary. Valid until the stop is closed.
create table stop_link (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	role text not null check (role in ('door', 'moderator', 'secretary')),
	name text not null,
	secret_hash text not null unique,
	made_at timestamptz not null,
	made_by text,
	revoked_at timestamptz
);
create index stop_link_stop on stop_link (stop_id);
