-- What proves, beside a code or link, that it is the person: kept for the account, of all centres at once. A centre's
-- role has no right to any of these tables.

-- 'machine': by a link made at the command line. The moment stands only after a second factor was proved in this session.
alter table session add column opened_by text not null default 'code' check (opened_by in ('code', 'link', 'machine')),
	add column second_factor_at timestamptz;
alter table sign_in_link add column by_machine boolean not null default false;

-- Only the public half of the key: it opens nothing.
create table passkey (
	id text primary key,
	account_id text not null references account (id) on delete cascade,
	name text not null check (char_length(name) between 1 and 60),
	-- The host name that it was made for; browsers offer it nowhere else.
	host text not null,
	credential text not null unique,
	public_key bytea not null,
	-- How often a device says to have signed; those that share keys say 0.
	counter bigint not null,
	transports text[] not null,
	made_at timestamptz not null,
	used_at timestamptz
);
create index passkey_account on passkey (account_id, made_at);

-- An app that shows codes. Its secret is sealed with a key of the installation, for this account alone.
create table code_app (
	account_id text primary key references account (id) on delete cascade,
	sealed_secret text not null,
	-- The half minute of the last code taken: no code is taken twice.
	last_step int not null,
	made_at timestamptz not null,
	used_at timestamptz
);

create table recovery_code (
	account_id text not null references account (id) on delete cascade,
	code_hash text not null,
	made_at timestamptz not null,
	used_at timestamptz,
	primary key (account_id, code_hash)
);
