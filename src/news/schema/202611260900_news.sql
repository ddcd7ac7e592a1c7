-- What the centre publishes: press releases drafted from an event's facts, and articles.
create table news (
	id uuid primary key,
	slug text not null unique,
	kind text not null check (kind in ('release', 'article')),
	event_id uuid references event (id),
	-- Of the newest revisions, for the desk.
	title jsonb not null default '{}',
	-- Of what the public reads, written when it is published or corrected.
	shown_title jsonb not null default '{}',
	shown_lead jsonb not null default '{}',
	made_at timestamptz not null,
	made_by text,
	-- The first time; a correction leaves it.
	published_at timestamptz,
	withdrawn_at timestamptz,
	withdrawn_reason jsonb,
	check (kind = 'article' or event_id is not null),
	check (withdrawn_at is null or published_at is not null),
	check ((withdrawn_at is null) = (withdrawn_reason is null))
);
-- An event has one press release; articles about it as many as are written.
create unique index news_release on news (event_id) where kind = 'release';
create index news_event on news (event_id, published_at);
create index news_shown on news (published_at desc, id desc) where published_at is not null and withdrawn_at is null;
create index news_made on news (id desc);

-- The text in one language: the newest revision, and the one that the public reads.
create table news_text (
	news_id uuid not null references news (id),
	language text not null check (language in ('kk', 'ru', 'en')),
	revision int not null,
	shown int,
	-- What the facts gave when staff last took them over; null where nothing was drafted.
	draft jsonb,
	primary key (news_id, language)
);

-- Each text that was saved. Nothing is ever written over.
create table news_revision (
	news_id uuid not null,
	language text not null,
	number int not null,
	title text not null,
	paragraphs jsonb not null,
	how text not null check (how in ('drafted', 'written', 'merged', 'facts', 'quote', 'restored')),
	made_at timestamptz not null,
	made_by text,
	primary key (news_id, language, number),
	foreign key (news_id, language) references news_text (news_id, language)
);

-- A quote of which its speaker was asked. The link is made of this id, the day it ends and our signature.
create table news_quote (
	id uuid primary key,
	news_id uuid not null references news (id),
	-- The paragraph's key, the same in all languages.
	key text not null,
	asked_at timestamptz not null,
	asked_until timestamptz not null,
	unique (news_id, key)
);

-- What speakers answered, each to the exact words they saw or wrote themselves.
create table news_answer (
	id uuid primary key,
	quote_id uuid not null references news_quote (id),
	at timestamptz not null,
	approves boolean not null,
	words jsonb not null,
	note text check (char_length(note) <= 1000)
);
create index news_answer_quote on news_answer (quote_id, at desc, id desc);

-- What was put right after publishing, shown with the text.
create table news_correction (
	id uuid primary key,
	news_id uuid not null references news (id),
	at timestamptz not null,
	note jsonb not null,
	made_by text
);
create index news_correction_news on news_correction (news_id, at);

-- Where others published it.
create table news_mention (
	id uuid primary key,
	news_id uuid not null references news (id),
	outlet text not null check (char_length(outlet) between 1 and 200),
	url text not null check (char_length(url) <= 1000),
	on_day date not null,
	reach int check (reach >= 0),
	-- Who says how many it reached.
	reach_source text check (char_length(reach_source) <= 200),
	added_at timestamptz not null,
	added_by text,
	removed_at timestamptz,
	check ((reach is null) = (reach_source is null))
);
create index news_mention_news on news_mention (news_id, on_day);
create unique index news_mention_once on news_mention (news_id, url);
