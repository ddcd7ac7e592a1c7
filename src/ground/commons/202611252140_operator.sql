-- What the law on personal data wants told of the operator (article 8 (4)) and of the person who answers for the data
-- (article 25 (2-10)). Empty: not entered yet. Without a contact of their own the centre's is shown.
alter table centre
	add column address jsonb not null default '{}',
	add column responsible_post jsonb not null default '{}',
	add column responsible_phone text check (responsible_phone ~ '^\+7[0-9]{10}$'),
	add column responsible_email text check (responsible_email ~ '^[^@\s]+@[^@\s]+$');
