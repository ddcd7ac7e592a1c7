-- Whether the guardian of a minor agreed to pictures, which is asked apart from coming.
alter table guardian add column photo_at timestamptz;

-- Pictures shown until now were confirmed by nobody against the list of those who refused: they are hidden. New ones
-- stand under their stop and are asked about before they are shown.
update attachment set released_at = null where kind = 'photo';
