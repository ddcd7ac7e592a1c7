-- The floor of one stop's hall. Whoever changes who speaks or who waits locks this row first.
create table floor (
	stop_id uuid primary key references hall (stop_id),
	-- The stop's programme as it was when nobody had spoken yet: [{ kind, topic, minutes, id }], `id` of the planned turn.
	agenda jsonb not null default '[]',
	-- Empty: nobody can ask from a phone.
	queue_opened_at timestamptz,
	-- The device that keeps the floor while it has no network.
	held_by text,
	-- What the screen in the hall shows.
	screen text not null default 'floor' check (screen in ('floor', 'question', 'poll', 'message')),
	message text check (char_length(message) <= 300)
);

-- Every turn to speak: planned, asked for, held. Whoever waits has not begun, has not left and was not taken out.
create table floor_turn (
	id uuid primary key,
	stop_id uuid not null references floor (stop_id),
	kind text not null check (kind in ('planned', 'asked', 'order', 'reply')),
	-- Places in the order of asking; `hand` is the place that the moderator gave.
	position int not null,
	hand int,
	-- The turn of the programme this one was copied from. The programme can be written anew, so it is no key.
	turn_id uuid,
	participant_id uuid references participant (id),
	-- Of a planned speaker, or of somebody who raised a hand in the hall; a phone's name stands with its participant.
	name text check (char_length(name) between 1 and 120),
	post jsonb not null default '{}',
	category text references category (code),
	topic jsonb not null default '{}',
	seconds int not null check (seconds between 1 and 36000),
	asked_at timestamptz not null,
	started_at timestamptz,
	ended_at timestamptz check (ended_at >= started_at),
	paused_at timestamptz,
	paused_ms int not null default 0 check (paused_ms >= 0),
	-- The account or the helper's link that passed the floor, and the turn it was taken from.
	passed_by text,
	passed_from uuid,
	-- The turn that was cut short and goes on in this one.
	continues uuid,
	left_at timestamptz,
	removed_at timestamptz,
	thesis jsonb not null default '{}',
	slides_url text,
	attachment_id uuid references attachment (id),
	-- 'offline': kept by a device without a network and merged later; `aside_at`: another turn of that time stands.
	source text not null default 'live' check (source in ('live', 'offline')),
	device text,
	aside_at timestamptz,
	check (started_at is not null or ended_at is null)
);
create index floor_turn_stop on floor_turn (stop_id, position);
-- The last guard: one speaks at a time, and everybody has one place in the queue.
create unique index floor_turn_running on floor_turn (stop_id)
	where started_at is not null and ended_at is null and aside_at is null;
create unique index floor_turn_waiting on floor_turn (participant_id)
	where started_at is null and left_at is null and removed_at is null and kind = 'asked' and continues is null;
create index floor_turn_participant on floor_turn (participant_id) where participant_id is not null;
-- Names that were typed in the hall, for as long as they are kept.
create index floor_turn_named on floor_turn (stop_id) where name is not null and kind <> 'planned';
