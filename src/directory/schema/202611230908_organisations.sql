-- A body: customer, operator, a speaker's employer, an NGO, an initiative group. Initiative groups have no BIN and are equally welcome.
create table organisation (
	id uuid primary key,
	kind text not null check (kind in ('state_body', 'ngo', 'initiative_group', 'institution', 'company', 'media', 'other')),
	name jsonb not null check (name ? 'kk' or name ? 'ru'),
	-- All its names folded (kazakh/fold.ts), to search in and to list by.
	folded text not null default '',
	bin text unique check (bin ~ '^[0-9]{12}$'),
	created_at timestamptz not null
);
create index organisation_folded on organisation (folded text_pattern_ops, id);
