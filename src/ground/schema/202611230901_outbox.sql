-- What is to be said to somebody: by mail, or by a call for those without e-mail. An effect that must not be lost is a
-- row here; the job that sends it is only the nudge.
create table outbox (
	id uuid primary key,
	channel text not null check (channel in ('mail', 'call')),
	recipient text not null,
	language text not null,
	-- Which letter (each capability has its own) and the ids it is about; subject and body are made when it is sent.
	kind text not null,
	about jsonb not null default '{}',
	-- Fixed when the row is written: a mail server that gets it twice can tell.
	message_id text not null unique,
	created_at timestamptz not null,
	not_before timestamptz,
	subject text,
	body text,
	-- Committed before the letter is handed over: who holds it (host, process, its start) and which try it is.
	sending_at timestamptz,
	sending_by text,
	try_id uuid,
	sent_at timestamptz,
	-- We were cut off after the handing over began: nobody knows; staff decide.
	unclear_at timestamptz,
	failed_at timestamptz,
	failure text,
	attempts int not null default 0,
	-- For calls: who ticked "told".
	told_by text,
	dropped_at timestamptz
);
-- Ids are ordered by time, so the primary key is also the order of writing.
create index outbox_waiting on outbox (channel, id)
	where sent_at is null and unclear_at is null and failed_at is null and dropped_at is null;
create index outbox_failed on outbox (id) where failed_at is not null;
create index outbox_unclear on outbox (id) where unclear_at is not null;
create index outbox_recipient on outbox (recipient text_pattern_ops, id);

create table file (
	id uuid primary key,
	name text not null,
	type text not null,
	size int not null,
	sha256 text not null,
	created_at timestamptz not null,
	created_by text,
	-- Anybody may download it from then on.
	released_at timestamptz,
	removed_at timestamptz
);
create index file_removed on file (removed_at) where removed_at is not null;

-- How often something was tried lately: codes, sign-ups, tickets; the key is a hash, never a contact itself.
create table attempt (
	key text not null,
	minute timestamptz not null,
	count int not null,
	primary key (key, minute)
);
create index attempt_minute on attempt (minute);

-- Numbers that people read (proposals, minutes): from a locked row, never from a sequence.
create table counter (
	name text primary key,
	value int not null
);
