-- What a list shows is found by an index, however many years lie behind it.
create index stop_ends on stop (ends_at);
create index stop_territory on stop (territory, starts_at);
-- Stops that wait to be closed.
create index stop_unclosed on stop (ends_at) where closed_at is null and cancelled_at is null;
create index event_draft on event (created_at desc, id desc) where published_at is null;
create index event_cancelled on event (id) where cancelled_at is not null;
create index registration_asked on registration (stop_id)
	where asked_at is not null and left_at is null and refused_at is null;
-- Words that wait to be read, and those that were.
create index feedback_unread on feedback (at desc, id desc)
	where released_at is null and (useful is not null or missing is not null);
create index feedback_read on feedback (at desc, id desc) where released_at is not null;
create index proposal_unread on proposal (id) where released_at is null;
create index proposal_feedback on proposal (feedback_id) where feedback_id is not null;
create index proposal_voiced on proposal (voiced_at, id);
-- The state as proposalState() names it, for lists narrowed to one.
create index proposal_state on proposal ((case when done_at is not null then 'done' when refused_at is not null then 'refused'
	when accepted_at is not null then 'accepted' when sent_at is not null then 'sent' else 'voiced' end), id desc);
create index proposal_released_state on proposal ((case when done_at is not null then 'done' when refused_at is not null then 'refused'
	when accepted_at is not null then 'accepted' when sent_at is not null then 'sent' else 'voiced' end), released_at desc, id desc)
	where released_at is not null;
