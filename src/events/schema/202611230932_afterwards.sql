-- What those who were there say; one a registration or walk-in.
create table feedback (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	attendance_id uuid not null unique references attendance (id),
	usefulness int check (usefulness between 1 and 5),
	useful text check (char_length(useful) <= 2000),
	missing text check (char_length(missing) <= 2000),
	at timestamptz not null,
	released_at timestamptz
);
create index feedback_stop on feedback (stop_id, at);

-- A proposal has an address of its own: /proposals/<code>.
create table proposal (
	id uuid primary key,
	code text not null unique,
	event_id uuid not null references event (id),
	stop_id uuid not null references stop (id),
	text jsonb not null,
	category text not null references category (code),
	source text not null check (source in ('hall', 'feedback', 'staff')),
	feedback_id uuid references feedback (id),
	addressee_id uuid references organisation (id),
	responsible text,
	due_on date,
	voiced_at timestamptz not null,
	released_at timestamptz,
	sent_at timestamptz,
	accepted_at timestamptz,
	refused_at timestamptz,
	refused_reason jsonb,
	done_at timestamptz,
	outcome jsonb
);
create index proposal_event on proposal (event_id, voiced_at);
create index proposal_stop on proposal (stop_id);
create index proposal_released on proposal (released_at desc, id) where released_at is not null;
