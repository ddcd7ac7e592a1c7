-- What somebody took, for the page that lists it.
create index participant_export_account on participant_export (by_account, id);
