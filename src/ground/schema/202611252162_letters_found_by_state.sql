-- Lists of the desk narrowed to few among many letters.
create index outbox_dropped on outbox (id) where dropped_at is not null;
create index outbox_told on outbox (id) where channel = 'call' and sent_at is not null and dropped_at is null;
