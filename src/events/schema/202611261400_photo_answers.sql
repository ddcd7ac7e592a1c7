-- What a person of a stop, or a minor's guardian, said on paper about pictures, as staff noted it: the last row holds.
-- A consent of its own keeps which text was signed; no consent: they refused, or took it back.
create table photo_answer (
	id uuid primary key,
	stop_id uuid not null references stop (id),
	person_id uuid not null references person (id),
	consent_id uuid references consent (id),
	by_guardian boolean not null,
	-- The scan of a paper of their own; without one the signature stands on the stop's sheet.
	file_id uuid,
	noted_at timestamptz not null,
	noted_by text,
	by_link uuid,
	check (file_id is null or consent_id is not null)
);
create index photo_answer_last on photo_answer (person_id, stop_id, noted_at desc, id desc);
create index photo_answer_stop on photo_answer (stop_id);
create index photo_answer_consent on photo_answer (consent_id);
create unique index photo_answer_file on photo_answer (file_id);
