-- The moderator has put this phone out: its ticket does not come in again until the door marks it anew.
alter table participant add column put_out_at timestamptz;
