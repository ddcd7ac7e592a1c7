-- That somebody was at a training: a number people read, and a code nobody guesses to check it by. Whose it is stands
-- in the person's row alone: when that is erased or its time is over, the certificate names nobody.
create table certificate (
	id uuid primary key,
	-- Year and number of that year, «2026-15».
	number text not null unique,
	code text not null unique check (char_length(code) >= 12),
	attendance_id uuid not null unique references attendance (id),
	person_id uuid not null references person (id),
	stop_id uuid not null references stop (id),
	-- The frozen words by language: see CertificateText.
	texts jsonb not null,
	issued_on date not null,
	issued_at timestamptz not null,
	issued_by text,
	revoked_at timestamptz,
	revoked_reason text check (char_length(revoked_reason) <= 300),
	check ((revoked_at is null) = (revoked_reason is null))
);
create index certificate_stop on certificate (stop_id, id);
create index certificate_person on certificate (person_id);
