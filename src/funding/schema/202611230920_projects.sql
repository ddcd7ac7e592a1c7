-- A contract under the social order, a grant, an award or a strategic partnership order: the four are never mixed.
create table project (
	id uuid primary key,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	channel text not null check (channel in ('social_order', 'grant', 'award', 'partnership')),
	name jsonb not null,
	number text not null,
	signed_on date not null,
	sum numeric(16, 2) not null check (sum >= 0),
	starts_on date not null,
	ends_on date not null check (ends_on >= starts_on),
	-- Area of the law: article 5 of the law on the state social order; our codes A01 … B3.
	area text not null,
	customer_id uuid not null references organisation (id),
	operator_id uuid not null references organisation (id),
	published_at timestamptz,
	created_at timestamptz not null
);
create index project_published on project (starts_on desc, id) where published_at is not null;

-- What is counted and how: data, so that another contract may count otherwise.
create table indicator (
	code text primary key,
	name jsonb not null,
	definition jsonb not null,
	unit jsonb not null,
	-- Which counter of figures/ counts it, and with which filters (e.g. {"kind": "round_table"}).
	counter text not null,
	filters jsonb not null default '{}',
	position int not null default 0
);

-- A contract of several years may have a line of the same indicator for each year.
create table plan_line (
	id uuid primary key,
	project_id uuid not null references project (id),
	indicator text not null references indicator (code),
	target int not null check (target > 0),
	due_on date not null,
	position int not null,
	unique (project_id, indicator, due_on) deferrable initially deferred
);
create index plan_line_project on plan_line (project_id, position);

-- Questions and complaints about a project: article 6-4 (2-3), (2-4) of the law on the state social order.
create table inquiry (
	id uuid primary key,
	project_id uuid not null references project (id),
	code text not null unique,
	kind text not null check (kind in ('question', 'complaint')),
	name text,
	contact text,
	-- When the one who asked agreed that the contact is kept until the answer; needed for a contact.
	consented_at timestamptz,
	text text not null check (char_length(text) between 1 and 4000),
	language text not null,
	-- Hash of what was sent: the same again is a repeat and gets the first code.
	content_hash text not null,
	asked_at timestamptz not null,
	due_on date not null,
	answer jsonb,
	answered_at timestamptz,
	answered_by text,
	-- The answer was written into the outbox.
	told_at timestamptz,
	-- Nothing a visitor typed is public before staff release it.
	released_at timestamptz,
	unique (project_id, content_hash),
	check (contact is null or consented_at is not null)
);
create index inquiry_project on inquiry (project_id, asked_at);
create index inquiry_open on inquiry (due_on) where answered_at is null;
