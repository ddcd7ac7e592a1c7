-- That staff were told of an answer that is due: a week before and a day before, once each; another day is told anew.
create table proposal_reminder (
	proposal_id uuid not null references proposal (id) on delete cascade,
	due_on date not null,
	kind text not null check (kind in ('week', 'day')),
	at timestamptz not null,
	primary key (proposal_id, due_on, kind)
);
