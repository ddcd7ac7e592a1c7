-- The journal's seal: happenings are gathered into blocks, each signed and chained to the one before it. All three tables
-- are only added to, like the happenings themselves.
create table seal_key (
	number int primary key check (number > 0),
	public_key bytea not null,
	-- Locked with ARNA_SECRET; null once a newer key has taken its place.
	private_key bytea,
	-- The first block that it signs.
	from_block int not null check (from_block > 0),
	made_at timestamptz not null,
	-- By the key before it; the first key has none before it.
	endorsement bytea
);

create table seal_block (
	number int primary key check (number > 0),
	-- Hash of the block before it; the first block's is made of the first key.
	previous bytea not null,
	root bytea not null,
	count int not null check (count > 0),
	sealed_at timestamptz not null,
	key_number int not null references seal_key (number),
	hash bytea not null,
	signature bytea not null
);

-- Where each happening stands. No key to happening: that check would write a lock into every row it seals.
create table happening_seal (
	happening_id uuid primary key,
	block int not null references seal_block (number),
	position int not null check (position > 0),
	leaf bytea not null,
	unique (block, position)
);

do $$ begin
	execute format('revoke update, delete, truncate on seal_key, seal_block, happening_seal from %I', current_setting('arna.role'));
end $$;

-- The journal is read by time. Staff alone have accounts, so a crowd that signs up writes nothing into the second one.
create index happening_at on happening (at, id);
create index happening_by on happening (by_account, at, id) where by_account is not null;
