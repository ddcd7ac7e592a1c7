-- What people in the hall ask. Nothing of it is shown before the moderator has approved it.
create table question (
	id uuid primary key,
	stop_id uuid not null references hall (stop_id),
	-- Whoever asked; null when the person was erased or the time was over.
	participant_id uuid references participant (id),
	category text not null references category (code),
	text text not null check (char_length(text) between 1 and 300),
	language text not null,
	-- Asked without a name: shown to nobody, the moderator neither.
	anonymous boolean not null,
	asked_at timestamptz not null,
	put_off_at timestamptz,
	approved_at timestamptz,
	refused_at timestamptz,
	-- Read by the asker alone.
	refused_reason text check (char_length(refused_reason) <= 300),
	answered_at timestamptz,
	-- Null when it was answered aloud.
	answer text check (char_length(answer) <= 2000),
	answer_language text,
	-- The account or the helper's link.
	answered_by text,
	proposal_id uuid unique references proposal (id),
	check (answer is null or answered_at is not null)
);
create index question_stop on question (stop_id, asked_at);
-- The same sent again is the same question.
create unique index question_once on question (participant_id, text) where participant_id is not null;

create table question_support (
	question_id uuid not null references question (id) on delete cascade,
	participant_id uuid not null references participant (id),
	primary key (question_id, participant_id)
);
create index question_support_participant on question_support (participant_id);
