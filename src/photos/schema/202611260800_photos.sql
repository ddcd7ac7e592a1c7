-- A stop that has pictures. Its row is the lock of whatever shows or takes down a picture of it.
create table photo_stop (
	stop_id uuid primary key references stop (id),
	-- When the sweep last asked whether what is shown may still be shown.
	checked_at timestamptz not null
);
create index photo_stop_checked on photo_stop (checked_at);

-- What somebody confirmed before publishing: that nobody of a list is in the pictures. Rows never change.
create table photo_check (
	id uuid primary key,
	stop_id uuid not null references photo_stop (stop_id),
	confirmed_at timestamptz not null,
	confirmed_by text
);
create index photo_check_stop on photo_check (stop_id, confirmed_at);

-- The list it was confirmed against: who had no consent in force at that moment.
create table photo_check_person (
	check_id uuid not null references photo_check (id) on delete cascade,
	person_id uuid not null references person (id),
	primary key (check_id, person_id)
);
create index photo_check_person_person on photo_check_person (person_id);

create table photo (
	id uuid primary key,
	stop_id uuid not null references photo_stop (stop_id),
	-- Of the bytes that were sent, which are not kept: the same file again is the same picture.
	sha256 text not null,
	width int not null,
	height int not null,
	caption jsonb not null,
	-- For those who do not see it; where it is empty, the caption says it.
	alt jsonb not null default '{}',
	taken_by text check (char_length(taken_by) <= 100),
	position int not null,
	added_at timestamptz not null,
	added_by text,
	published_at timestamptz,
	check_id uuid references photo_check (id),
	taken_down_at timestamptz,
	taken_down_why text check (taken_down_why in ('withdrawn', 'list', 'staff', 'asked')),
	check (published_at is null or (check_id is not null and taken_down_at is null)),
	check ((taken_down_at is null) = (taken_down_why is null))
);
create unique index photo_once on photo (stop_id, sha256);
create index photo_stop_position on photo (stop_id, position, id);
create index photo_unpublished on photo (added_at) where published_at is null;

-- The sizes a picture is kept in; the files are ground's.
create table photo_file (
	photo_id uuid not null references photo (id) on delete cascade,
	file_id uuid not null unique,
	type text not null check (type in ('image/webp', 'image/jpeg')),
	width int not null,
	height int not null,
	primary key (photo_id, type, width)
);

-- Who is in a picture, as staff marked it.
create table photo_person (
	photo_id uuid not null references photo (id) on delete cascade,
	person_id uuid not null references person (id),
	marked_at timestamptz not null,
	marked_by text,
	primary key (photo_id, person_id)
);
create index photo_person_person on photo_person (person_id);

-- Anybody may ask for a picture to be taken down. The picture may be gone before the request is.
create table photo_request (
	id uuid primary key,
	-- By which whoever asked reads what became of it: nothing is asked about themselves.
	code text not null unique,
	photo_id uuid references photo (id) on delete set null,
	stop_id uuid not null references photo_stop (stop_id),
	text text check (char_length(text) between 1 and 1000),
	language text not null,
	asked_at timestamptz not null,
	due_on date not null,
	done_at timestamptz,
	refused_at timestamptz,
	refused_reason text check (char_length(refused_reason) between 1 and 1000),
	decided_by text,
	check (done_at is null or refused_at is null)
);
create index photo_request_open on photo_request (due_on, id) where done_at is null and refused_at is null;
create index photo_request_photo on photo_request (photo_id);
create index photo_request_text on photo_request (asked_at) where text is not null;
create index photo_request_decided on photo_request (id) where done_at is not null or refused_at is not null;
