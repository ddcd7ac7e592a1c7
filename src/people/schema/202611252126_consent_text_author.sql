-- Who wrote a version; empty for the first ones, which came with the house.
alter table consent_text add column written_by text;
