-- Proposals that wait for a letter, newest first; and those of one addressee on the public list.
create index proposal_to_send on proposal (id desc)
	where sent_at is null and refused_at is null and addressee_id is not null;
create index proposal_released_addressee on proposal (addressee_id, released_at desc, id desc)
	where released_at is not null;
-- Sent and not yet answered, by the day the answer is due.
create index proposal_due on proposal (due_on)
	where sent_at is not null and accepted_at is null and refused_at is null and due_on is not null;
