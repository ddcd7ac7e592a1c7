-- How a kind of letter is worded here; no row: the words that come with the system (templates.ts).
create table letter_template (
	kind text primary key check (kind in ('proposals', 'invitation')),
	words jsonb not null,
	changed_at timestamptz not null,
	changed_by text
);

-- An outgoing letter. Once it has a number it stays as it was: another wording is another letter.
create table letter (
	id uuid primary key,
	-- Year and number of that year, «2026-17».
	code text not null unique,
	number int not null check (number > 0),
	kind text not null check (kind in ('proposals', 'invitation')),
	event_id uuid not null references event (id),
	-- An invitation is to one stop.
	stop_id uuid references stop (id),
	organisation_id uuid not null references organisation (id),
	dated_on date not null,
	reply_by date,
	-- The frozen words by language: see LetterText.
	texts jsonb not null,
	made_at timestamptz not null,
	made_by text,
	sent_on date,
	sent_how text check (sent_how in ('mail', 'paper')),
	annulled_at timestamptz,
	annulled_reason text check (char_length(annulled_reason) <= 300),
	check ((sent_on is null) = (sent_how is null)),
	check (kind <> 'invitation' or stop_id is not null)
);
create index letter_event on letter (event_id, id desc);
create index letter_stop on letter (stop_id, id desc) where stop_id is not null;
create index letter_organisation on letter (organisation_id, id desc);
-- What waits for an answer, by the day it is due.
create index letter_due on letter (reply_by) where sent_on is not null and annulled_at is null and reply_by is not null;

create table letter_proposal (
	letter_id uuid not null references letter (id),
	-- A proposal that goes with its author's erasure leaves the letter too.
	proposal_id uuid not null references proposal (id) on delete cascade,
	position int not null,
	primary key (letter_id, proposal_id)
);
create index letter_proposal_proposal on letter_proposal (proposal_id);

-- What the addressee wrote back, with the scan of the paper. Seen by staff alone.
create table letter_answer (
	id uuid primary key,
	letter_id uuid not null references letter (id),
	received_on date not null,
	-- The number that the addressee gave it.
	number text check (char_length(number) <= 60),
	file_id uuid not null references file (id),
	noted_at timestamptz not null,
	noted_by text
);
create index letter_answer_letter on letter_answer (letter_id, id);
