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
	sending_at timestamptz,
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
create index outbox_waiting on outbox (channel, created_at, id)
	where sent_at is null and unclear_at is null and failed_at is null and dropped_at is null;
create index outbox_all on outbox (created_at desc, id desc);

create table file (
	id uuid primary key,
	name text not null,
	type text not null,
	size int not null,
	sha256 text not null,
	created_at timestamptz not null,
	created_by text,
	removed_at timestamptz
);

-- How often something was tried lately: codes, sign-ups, tickets; the key is a hash, never a contact itself.
create table attempt (
	key text not null,
	minute timestamptz not null,
	count int not null,
	primary key (key, minute)
);

-- Numbers that people read (proposals, minutes): from a locked row, never from a sequence.
create table counter (
	name text primary key,
	value int not null
);
