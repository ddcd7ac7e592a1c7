create table poll (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	question jsonb not null,
	kind text not null check (kind in ('single', 'multiple', 'scale')),
	-- Nobody's answer is kept: decisions/013-anonymous-poll.md.
	anonymous boolean not null,
	-- Whether those who came in by the code alone may vote; they are counted apart.
	guests boolean not null,
	made_at timestamptz not null,
	opened_at timestamptz,
	closed_at timestamptz,
	-- The result was shown to the hall, and stands in the record since; hidden, it is on screen and phones no more.
	shown_at timestamptz,
	hidden_at timestamptz,
	-- How many voted; written when the poll is closed.
	voters int,
	guest_voters int,
	check (closed_at is null or opened_at is not null),
	check (shown_at is null or closed_at is not null),
	check (hidden_at is null or shown_at is not null)
);
create index poll_stop on poll (stop_id, made_at);
create unique index poll_open on poll (stop_id) where opened_at is not null and closed_at is null;
create unique index poll_shown on poll (stop_id) where shown_at is not null and hidden_at is null;

-- Of a scale the texts are empty and the position is the mark.
create table poll_option (
	id uuid primary key,
	poll_id uuid not null references poll (id) on delete cascade,
	position int not null,
	text jsonb not null,
	unique (poll_id, position)
);

-- The result, written when the poll is closed. Category '' stands for groups that are counted together.
create table poll_count (
	poll_id uuid not null references poll (id) on delete cascade,
	option_id uuid not null references poll_option (id) on delete cascade,
	category text not null,
	guests boolean not null,
	n int not null check (n > 0),
	primary key (poll_id, option_id, category, guests)
);

-- While an anonymous poll is open: who voted, without when and what. Deleted when it is closed.
create table voted (
	poll_id uuid not null references poll (id) on delete cascade,
	participant_id uuid not null references participant (id),
	primary key (poll_id, participant_id)
);
create index voted_participant on voted (participant_id);

-- While an anonymous poll is open: all its counts, encrypted together. Deleted when it is closed.
create table poll_tally (
	poll_id uuid primary key references poll (id) on delete cascade,
	-- Which row of the counts is whose.
	categories text[] not null,
	sealed bytea not null
);

-- A named poll: what somebody answers, last.
create table ballot (
	poll_id uuid not null references poll (id) on delete cascade,
	participant_id uuid not null references participant (id),
	options uuid[] not null check (cardinality(options) > 0),
	category text not null,
	guest boolean not null,
	at timestamptz not null,
	primary key (poll_id, participant_id)
);
create index ballot_participant on ballot (participant_id);
