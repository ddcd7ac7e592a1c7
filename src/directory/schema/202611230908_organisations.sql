-- A body: customer, operator, a speaker's employer, an NGO, an initiative group. Initiative groups have no BIN and are equally welcome.
create table organisation (
	id uuid primary key,
	kind text not null check (kind in ('state_body', 'ngo', 'initiative_group', 'institution', 'company', 'media', 'other')),
	name jsonb not null check (name ? 'kk' or name ? 'ru'),
	bin text unique check (bin ~ '^[0-9]{12}$'),
	created_at timestamptz not null
);
