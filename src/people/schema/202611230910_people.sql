-- Somebody known to the centre, counted once. Names as written; folded ones (kazakh/fold.ts) only to compare.
create table person (
	id uuid primary key,
	surname text not null check (char_length(surname) between 1 and 80),
	given text not null check (char_length(given) <= 80),
	patronymic text check (char_length(patronymic) between 1 and 80),
	folded_name text not null,
	folded_patronymic text,
	age_band text check (age_band in ('under_14', '14_17', '18_35', '36_49', '50_plus')),
	age_said_on date,
	territory text references commons.territory (code),
	language text not null default 'kk' check (language in ('kk', 'ru', 'en')),
	created_at timestamptz not null
);
create index person_name on person (folded_name text_pattern_ops, id);
create index person_given on person (split_part(folded_name, ' ', 2) text_pattern_ops);
-- The desk's list, in the order of a Kazakh register, paged by key.
create index person_list on person (surname collate "kk-x-icu", given collate "kk-x-icu", id);

-- How to reach a person. Same contact and same folded name is the same person; the same contact with another name is
-- somebody of the same household.
create table contact (
	value text not null check (value ~ '^(\+7[0-9]{10}|[^@\s]+@[^@\s]+)$'),
	folded_name text not null,
	kind text not null check (kind in ('phone', 'email')),
	person_id uuid not null references person (id),
	-- When a code sent there was typed back: until then the contact is only what somebody typed.
	proved_at timestamptz,
	created_at timestamptz not null,
	primary key (value, folded_name)
);
create index contact_person on contact (person_id);

-- The text people agree to, in numbered versions; `fields` holds what article 8 (4) of the law on personal data asks for.
create table consent_text (
	code text not null,
	version int not null,
	words jsonb not null,
	fields jsonb not null,
	from_at timestamptz not null default now(),
	primary key (code, version)
);

create table consent (
	id uuid primary key,
	person_id uuid not null references person (id),
	code text not null,
	version int not null,
	given_at timestamptz not null,
	language text not null,
	channel text not null check (channel in ('web', 'paper', 'door', 'staff')),
	-- What it was given for, e.g. a registration.
	subject uuid,
	withdrawn_at timestamptz,
	foreign key (code, version) references consent_text (code, version)
);
create index consent_person on consent (person_id);
create index consent_subject on consent (subject);

-- Staff of this centre. One account may have roles in several centres.
create table membership (
	account_id text not null,
	role text not null check (role in ('administrator', 'manager', 'coordinator', 'customer')),
	given_at timestamptz not null,
	given_by text,
	ended_at timestamptz,
	primary key (account_id, role)
);
