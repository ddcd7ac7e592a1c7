-- Finds each row's person by contact and folded name, or makes one: batches of sign-ups, imports, walk-ins.
-- `position` is the caller's and comes back. Without a contact nobody is known again.
-- `known` is false for the row that brought the person in. Two calls at once agree on one person.
create function know_people(people named[], at timestamptz)
returns table ("position" int, person_id uuid, known boolean)
language plpgsql
-- A plan made while the tables were small would be kept by the session after they have grown.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
	missing int[];
	reachable int;
	made int;
begin
	-- One row for each new contact and name, and each row without a contact.
	select array_agg(first.n), count(*) filter (where first.contact is not null) into missing, reachable
	from (
		select min(r."position") as n, min(r.contact) as contact
		from unnest(people) r
		left join lateral (
			select c.value from contact c where c.value = r.contact and c.folded_name = r.folded_name limit 1
		) there on true
		where there.value is null
		group by r.contact, r.folded_name, case when r.contact is null then r."position" end
	) first;

	if missing is not null then
		insert into person (id, surname, given, patronymic, folded_name, folded_patronymic, age_band, age_said_on,
			territory, language, created_at)
		select r.id, r.surname, r.given, r.patronymic, r.folded_name, r.folded_patronymic, r.age_band, r.age_said_on,
			r.territory, r.language, at
		from unnest(people) r
		where r."position" = any (missing);

		-- In one order, so that two calls with the same contacts wait for each other instead of blocking each other.
		insert into contact (value, folded_name, kind, person_id, created_at)
		select r.contact, r.folded_name, r.contact_kind, r.id, at
		from unnest(people) r
		where r.contact is not null and r."position" = any (missing)
		order by r.contact, r.folded_name
		on conflict do nothing;
		get diagnostics made = row_count;

		-- Another call was quicker with some: theirs is the person, ours was one too many.
		if made < reachable then
			delete from person p
			using unnest(people) r
			where p.id = r.id and r.contact is not null and r."position" = any (missing)
				and not exists (select from contact c where c.person_id = p.id);
		end if;
	end if;

	return query
	select r."position", coalesce(c.person_id, r.id), coalesce(c.person_id <> r.id, false)
	from unnest(people) r
	left join contact c on c.value = r.contact and c.folded_name = r.folded_name;
end $$;

-- rows: [{…named}].
create or replace function know_people(rows jsonb, at timestamptz)
returns table ("position" int, person_id uuid, known boolean)
language sql
as $$ select * from know_people(array(select r from jsonb_populate_recordset(null::named, rows) r), at) $$;
