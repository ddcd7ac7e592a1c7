-- A form in two plain rows, who and which place: nothing of it is read twice or opened again.
alter type sign_up_row drop attribute letters, drop attribute consents,
	add attribute ticket_letter_id uuid, add attribute ticket_channel text, add attribute ticket_message_id text,
	add attribute guardian_letter_id uuid, add attribute guardian_channel text, add attribute guardian_message_id text,
	add attribute consent_id uuid, add attribute consent_version int,
	add attribute photo_consent_id uuid, add attribute photo_consent_version int;

drop function register_batch(uuid, jsonb, timestamptz);

-- Signs a batch of forms up for one stop, under the stop's lock: whoever takes or frees a place locks that row first.
-- people and places, row by row: what prepared() in signUp.server.ts makes, `position` 0, 1, 2 … without gaps, a party side by side; `unit` is
-- the first position of those who come all together or not at all, else the row's own.
-- Answers each row's code and outcome. Refuses with SQLSTATE AR409 (nobody can sign up now) or AR422 (one form cannot):
-- `detail` is the refusal's code. One statement, one step: no WITH that changes a table and reads it again.
create function register_batch(at_stop uuid, people json, places json, moment timestamptz)
returns table ("position" int, code text, outcome text)
language plpgsql
-- A plan made while the tables were small would be kept by the session after they have grown.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
	s record;
	-- JSON is read once; what follows works on typed rows.
	who named[] := array(select r from json_populate_recordset(null::named, people) r);
	forms sign_up_row[] := array(select r from json_populate_recordset(null::sign_up_row, places) r);
	by_staff boolean := forms[1].source <> 'web';
	why text;
	known uuid[];
	there uuid[];
	fresh int[];
	fates text[];
	n_confirmed int;
	n_waiting int;
	happenings json;
begin
	select stop.opens_at, stop.closes_at, stop.ends_at, stop.cancelled_at, stop.closed_at,
		stop.capacity, stop.taken, stop.waiting, stop.arrivals,
		event.slug, event.by_approval, event.published_at, event.cancelled_at as event_cancelled_at, event.closed_at as event_closed_at
	into s from stop join event on event.id = stop.event_id where stop.id = at_stop for update of stop;

	-- whyNotRegister() and whyNotSignUpByStaff() of rules.ts once more: things may have changed while we waited for the lock.
	why := case
		when s is null then 'ground.not_found'
		-- The page of one event signs nobody up for a stop of another.
		when forms[1].event_slug <> s.slug then 'ground.not_found'
		when s.event_cancelled_at is not null then 'events.cancelled'
		when s.event_closed_at is not null then 'events.over'
		when s.published_at is null then 'events.not_published'
		when s.cancelled_at is not null then 'events.cancelled'
		when s.closed_at is not null or s.ends_at <= moment then 'events.over'
		when by_staff then null
		when moment < s.opens_at then 'events.not_open_yet'
		when moment >= s.closes_at then 'events.sign_up_closed'
	end;
	if why is not null then
		raise exception 'sign-up refused' using errcode = 'AR409', detail = why;
	end if;

	if exists (
		select from unnest(forms) r group by r.unit having count(*) > s.capacity
	) then
		raise exception 'sign-up refused' using errcode = 'AR422', detail = 'events.party_too_large';
	end if;

	select array_agg(k.person_id order by k."position") into known from know_people(who, moment) k;

	-- Newcomers: not signed up here, and not earlier in this batch.
	select array_agg(g.person_id) into there
	from unnest(known) as u(person_id), lateral (
		select r.person_id from registration r
		where r.stop_id = at_stop and r.person_id = u.person_id and r.left_at is null and r.refused_at is null
		limit 1
	) g;
	select array_agg(q.n order by q.n) into fresh
	from (
		select u.n::int as n, row_number() over (partition by u.person_id order by u.n) as turn
		from unnest(known) with ordinality as u(person_id, n)
		where there is null or u.person_id <> all (there)
	) q
	where q.turn = 1;

	-- A place only when nobody waits before: the first who does not fit makes everybody behind wait too, because the count
	-- up to them is larger still. Somebody known is told what a newcomer in their stead would be.
	select array_agg(case
		when s.by_approval then 'asked'
		when s.waiting = 0 and s.taken + q.through + q.instead <= s.capacity then 'confirmed'
		else 'waiting'
	end order by q.n) into fates
	from (
		select w.n,
			sum(w.is_fresh) over (order by w.unit range between unbounded preceding and current row) as through,
			case when sum(w.is_fresh) over (partition by w.unit) = 0 then count(*) over (partition by w.unit) else 0 end
				as instead
		from (
			select r."position" + 1 as n, r.unit, case when r."position" + 1 = any (fresh) then 1 else 0 end as is_fresh
			from unnest(forms) r
		) w
	) q;

	insert into registration (id, stop_id, person_id, arrival, code, secret, content_hash, party_id, together, category,
		organisation, needs, contact, language, source, registered_at, first_outcome, asked_at, confirmed_at, photo_allowed)
	select r.registration_id, at_stop, known[r."position" + 1], s.arrivals + row_number() over (order by r."position"),
		r.code, r.secret, r.content_hash, r.party_id, r.together, r.category, r.organisation, r.needs, r.contact, r.language,
		r.source, moment, fates[r."position" + 1],
		case fates[r."position" + 1] when 'asked' then moment end,
		case fates[r."position" + 1] when 'confirmed' then moment end,
		r.photo_allowed
	from unnest(forms) r
	where r."position" + 1 = any (fresh);

	insert into guardian (registration_id, name, contact, secret)
	select r.registration_id, r.guardian_name, r.guardian_contact, r.guardian_secret
	from unnest(forms) r
	where r.guardian_name is not null and r."position" + 1 = any (fresh);

	-- A letter to the participant; to a guardian one that asks for a yes. From the web at most thirty an hour to one
	-- contact: names can be made up without end, and nobody's mailbox is to be filled by it. The place is given all the same.
	insert into outbox (id, channel, recipient, language, kind, about, message_id, created_at)
	select w.id, w.channel, w.recipient, w.language, w.kind,
		jsonb_build_object('registration_id', w.registration_id), w.message_id, moment
	from (
		select l.id, l.channel, l.recipient, r.language, l.kind, r.registration_id, l.message_id,
			row_number() over (partition by l.recipient order by r."position") as turn
		from unnest(forms) r, lateral (values
			(r.ticket_letter_id, r.ticket_channel, r.contact, 'events.ticket', r.ticket_message_id),
			(r.guardian_letter_id, r.guardian_channel, r.guardian_contact, 'events.guardian', r.guardian_message_id)
		) as l (id, channel, recipient, kind, message_id)
		where l.id is not null and r."position" + 1 = any (fresh)
	) w
	where by_staff or w.turn + (
		select count(*) from outbox o where o.recipient = w.recipient and o.created_at > moment - interval '1 hour'
	) <= 30;

	perform give_consents(array_agg(row(c.id, known[r."position" + 1], c.code, c.version, r.language, r.source,
		r.registration_id)::given_consent), moment)
	from unnest(forms) r, lateral (values
		(r.consent_id, 'sign_up', r.consent_version),
		(r.photo_consent_id, 'photo', r.photo_consent_version)
	) as c (id, code, version)
	where c.id is not null and r."position" + 1 = any (fresh)
	having count(*) > 0;

	insert into happening (id, kind, at, by_account, subject, detail, request_id)
	select r.happening_id, 'events.registered', moment, r.by_account, r.registration_id,
		jsonb_build_object('stop_id', at_stop, 'outcome', fates[r."position" + 1]), r.request_id
	from unnest(forms) r
	where r."position" + 1 = any (fresh);

	if fresh is not null then
		select count(*) filter (where fates[f.n] = 'confirmed'), count(*) filter (where fates[f.n] = 'waiting')
		into n_confirmed, n_waiting from unnest(fresh) as f(n);
		update stop set taken = s.taken + n_confirmed, waiting = s.waiting + n_waiting,
			arrivals = s.arrivals + cardinality(fresh)
		where id = at_stop;
		select json_agg(r.happening_id order by r."position") into happenings
		from unnest(forms) r where r."position" + 1 = any (fresh);
		perform enqueue('happened', json_build_object('kind', 'events.registered', 'happenings', happenings));
	end if;

	if cardinality(fresh) = cardinality(known) then
		return query select r."position", r.code, fates[r."position" + 1]
		from unnest(forms) r;
		return;
	end if;

	perform register_again(at_stop, forms, known, fates, moment);
	return query
	select r."position", coalesce(x.code, g.code), coalesce(x.outcome, g.first_outcome)
	from unnest(forms) r
	join registration g on g.stop_id = at_stop and g.person_id = known[r."position" + 1]
		and g.left_at is null and g.refused_at is null
	left join extra_code x on x.registration_id = g.id and x.content_hash = r.content_hash
		and not is_repeat(g.content_hash, g.registered_at, r.content_hash, moment);
end $$;
