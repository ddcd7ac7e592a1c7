-- The centres of this installation. A centre's tables stand in its own schema; its role may use only that and this dictionary.
create table centre (
	slug text primary key check (slug ~ '^[a-z][a-z0-9_]{1,30}$'),
	role text not null unique,
	-- First label of the host name that leads here; one centre alone answers to every host.
	host text unique,
	public_url text not null check (public_url ~ '^https?://[^/]+$'),
	name jsonb not null,
	short_name jsonb not null,
	-- Operator of the personal data: the law on personal data, article 8 (4), wants name and BIN told. Empty: not entered yet.
	bin text check (bin ~ '^[0-9]{12}$'),
	-- Who answers for the data, and how to reach them.
	responsible text check (char_length(responsible) between 1 and 120),
	contact_phone text check (contact_phone ~ '^\+7[0-9]{10}$'),
	contact_email text check (contact_email ~ '^[^@\s]+@[^@\s]+$'),
	zone text not null default 'Asia/Qyzylorda',
	created_at timestamptz not null default now()
);

-- A centre's role may not touch the queue itself. This door takes the centre from the role the connection was born
-- with, so no caller can name another one.
create function enqueue(task text, payload json, run_at timestamptz default null, job_key text default null) returns void
language plpgsql security definer set search_path = commons, pg_temp as $$
declare
	caller text := (select slug from commons.centre where role = current_setting('role'));
begin
	if caller is null then
		raise exception 'only a centre may enqueue' using errcode = '42501';
	end if;
	perform graphile_worker.add_job(
		task,
		payload := json_build_object('centre', caller, 'payload', payload),
		run_at := enqueue.run_at,
		job_key := case when enqueue.job_key is null then null else caller || ':' || enqueue.job_key end,
		max_attempts := 12
	);
end $$;
revoke all on function enqueue(text, json, timestamptz, text) from public;
