-- What people ask of the centre about their own data, with the day by which the law wants it done: article 25 (2-9) of
-- the law on personal data gives one working day.
create table data_request (
	id uuid primary key,
	person_id uuid not null references person (id),
	-- Everything deleted, or photos with this person taken off the site.
	kind text not null check (kind in ('erase', 'photo')),
	-- For photos: the stop they were taken at.
	subject uuid,
	-- Asked by the person with a proved contact, written down by staff, or following from a consent taken back.
	how text not null check (how in ('own', 'staff', 'withdrawn')),
	asked_at timestamptz not null,
	due_on date not null,
	done_at timestamptz,
	refused_at timestamptz,
	refused_reason text,
	decided_by text
);
create index data_request_open on data_request (due_on, id) where done_at is null and refused_at is null;
create index data_request_person on data_request (person_id, asked_at);

-- Somebody shows that a contact is theirs: a code is sent or told there, and typed back. The code itself is never kept.
create table contact_proof (
	id uuid primary key,
	value text not null,
	made_at timestamptz not null,
	until timestamptz not null,
	tries int not null default 0,
	proved_at timestamptz,
	ended_at timestamptz
);
create index contact_proof_value on contact_proof (value, id);
create index contact_proof_until on contact_proof (until);
