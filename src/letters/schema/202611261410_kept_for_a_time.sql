-- The scan of an answer may be destroyed when its time is over; that and when an answer came stays.
alter table letter_answer alter column file_id drop not null;
create index letter_answer_scan on letter_answer (received_on) where file_id is not null;
create index letter_words on letter (dated_on) where texts <> '{}';
create index certificate_issued on certificate (issued_on);
