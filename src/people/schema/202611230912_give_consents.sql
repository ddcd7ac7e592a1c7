-- rows: [{id, person_id, code, version, language, channel, subject}]. A text nobody has written breaks the foreign key.
create or replace function give_consents(rows jsonb, at timestamptz) returns void
language plpgsql
set plan_cache_mode = force_generic_plan
as $$
begin
	insert into consent (id, person_id, code, version, given_at, language, channel, subject)
	select r.id, r.person_id, r.code, r.version, at, r.language, r.channel, r.subject
	from jsonb_to_recordset(rows) as r(id uuid, person_id uuid, code text, version int, language text, channel text,
		subject uuid);
end $$;
