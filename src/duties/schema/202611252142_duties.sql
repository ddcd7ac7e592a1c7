-- How long each kind of record is kept (ground/retention.server.ts names the kinds). No months: not decided yet, and
-- then nothing of the kind is destroyed.
create table retention (
	code text primary key,
	months int check (months between 1 and 1200),
	basis jsonb not null default '{}',
	changed_at timestamptz not null default now(),
	changed_by text
);
-- What the text of consent to a sign-up and the one of an inquiry promise already.
insert into retention (code, months, basis) values
('events.registrations', 12, '{"kk":"Тіркелу келісімінде жазылған мерзім","ru":"Срок, указанный в согласии при записи"}'),
('events.contacts', 12, '{"kk":"Тіркелу келісімінде жазылған мерзім","ru":"Срок, указанный в согласии при записи"}'),
('events.people', 12, '{"kk":"Тіркелу келісімінде жазылған мерзім","ru":"Срок, указанный в согласии при записи"}'),
('events.guardians', 12, '{"kk":"Тіркелу келісімінде жазылған мерзім","ru":"Срок, указанный в согласии при записи"}'),
('events.feedback', 12, '{"kk":"Тіркелу келісімінде жазылған мерзім","ru":"Срок, указанный в согласии при записи"}'),
('mail.letters', 12, '{"kk":"Тіркелу келісімінде жазылған мерзім","ru":"Срок, указанный в согласии при записи"}'),
('funding.inquiries', 1, '{"kk":"Келісім: өтінішке жауап беру үшін ғана","ru":"Согласие: только для ответа на обращение"}');

-- A list of what is due. One is open at a time; confirmed it is carried out in batches, and finished it has its act.
create table destruction (
	id uuid primary key,
	listed_at timestamptz not null,
	confirmed_at timestamptz,
	confirmed_by text,
	finished_at timestamptz
);
create unique index destruction_open on destruction ((confirmed_at is null)) where confirmed_at is null;
create index destruction_unfinished on destruction (id) where confirmed_at is not null and finished_at is null;

create table destruction_kind (
	destruction_id uuid not null references destruction (id),
	code text not null,
	months int not null,
	-- Only what is older than this moment.
	before timestamptz not null,
	primary key (destruction_id, code)
);

-- Ids alone: what they stood for is gone afterwards.
create table destruction_row (
	destruction_id uuid not null references destruction (id),
	code text not null,
	row_id uuid not null,
	settled_at timestamptz,
	-- False: it was no longer due when its turn came, and stayed.
	destroyed boolean,
	primary key (destruction_id, code, row_id)
);
create index destruction_row_open on destruction_row (destruction_id, code, row_id) where settled_at is null;

-- The act of destruction, as it was true on its day.
create table destruction_act (
	destruction_id uuid primary key references destruction (id),
	number int not null unique,
	made_at timestamptz not null,
	frozen jsonb not null
);

-- Registers of the law on personal data, articles 19, 22 (1-5) and 25: who took lists out, what went to third parties,
-- incidents. Rows are added, never changed: a correction is a new row of the same `first_id`, with its reason.
create table register_entry (
	id uuid primary key,
	register text not null check (register in ('exports', 'transfers', 'incidents')),
	first_id uuid not null references register_entry (id),
	on_day date not null,
	fields jsonb not null,
	reason text check (char_length(reason) between 1 and 500),
	written_at timestamptz not null,
	by_account text,
	-- A helper of one stop, let in by a link.
	by_link uuid,
	check ((first_id = id) = (reason is null))
);
create index register_entry_list on register_entry (register, id) where first_id = id;
create index register_entry_first on register_entry (first_id, id);

do $$ begin
	execute format('revoke update, delete, truncate on register_entry, destruction_act from %I', current_setting('arna.role'));
end $$;
