-- Since when the device keeps the floor: what it did before that has no right of way.
alter table floor add column held_at timestamptz;
update floor set held_at = now() where held_by is not null;
