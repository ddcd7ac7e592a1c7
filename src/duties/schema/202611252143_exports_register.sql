-- Since there is a register of exports, each list taken out stands there; those taken out before are written into it.
insert into register_entry (id, register, first_id, on_day, fields, written_at, by_account)
select taken.id, 'exports', taken.id, (taken.at at time zone 'Asia/Qyzylorda')::date,
	jsonb_build_object('what', 'participants', 'about', event.title, 'path', '/desk/events/' || event.slug || '/record',
		'with_names', taken.with_names, 'why', taken.reason, 'rows', taken.rows),
	taken.at, taken.by_account
from participant_export taken join event on event.id = taken.event_id;
