-- What the centre knows better than the rules of Kazakh endings: some tens of words, a thousand at most (words.ts).
create table kazakh_word (
	id uuid primary key,
	word text not null check (char_length(word) between 1 and 40),
	-- What it is found by: as written where it is read otherwise («ЖАҚ»), else in small letters.
	key text not null unique,
	-- See Exception (kazakh/exceptions.ts).
	exception jsonb not null check (jsonb_typeof(exception) = 'object' and exception <> '{}'),
	sample text check (char_length(sample) <= 300),
	changed_at timestamptz not null
);
