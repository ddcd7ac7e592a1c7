-- Where an official letter to a body goes, and to whom it is addressed by name.
alter table organisation
	add column email text,
	-- Its head in Kazakh as in the nominative, declined when a letter is made; in Russian as it stands in a letter.
	add column head_post text check (char_length(head_post) <= 200),
	add column head_name text check (char_length(head_name) <= 200),
	add column head_ru text check (char_length(head_ru) <= 300);
