-- How people sign in, for all centres at once. A centre's role has no right to any of these tables: its pages ask through
-- the owner's pool. Columns are those that better-auth knows, under names of our own; ids come as text.
create table account (
	id text primary key,
	email text not null unique check (email = lower(email)),
	name text not null default '',
	email_verified boolean not null default true,
	image text,
	created_at timestamptz not null,
	updated_at timestamptz not null
);

-- The cookie holds the secret, the table only its hash: whoever reads the table cannot sign in with it.
create table session (
	id text primary key,
	account_id text not null references account (id) on delete cascade,
	token_hash text not null unique,
	device text not null default '',
	-- better-auth wants it; always empty, no address of a visitor is kept.
	ip_address text,
	created_at timestamptz not null,
	seen_at timestamptz not null,
	expires_at timestamptz not null
);
create index session_account on session (account_id, created_at desc);

-- A code sent by e-mail, encrypted; how many wrong ones were typed stands behind it.
create table sign_in_code (
	id text primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null,
	updated_at timestamptz not null
);
create index sign_in_code_identifier on sign_in_code (identifier, created_at desc);

-- A link that signs in once.
create table sign_in_link (
	secret_hash text primary key,
	account_id text not null references account (id) on delete cascade,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz
);

-- Passwords and other providers: none in use, but better-auth will not start without the table.
create table sign_in_way (
	id text primary key,
	account_id text not null references account (id) on delete cascade,
	provider text not null,
	provider_account text not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null,
	updated_at timestamptz not null
);
