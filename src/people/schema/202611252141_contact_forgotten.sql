-- When the person's contacts were destroyed because the time to keep them was over; empty where there never was one. That they once were matched by a
-- contact stays true, and with it the figures of closed stops.
alter table person add column contact_forgotten_at timestamptz;
