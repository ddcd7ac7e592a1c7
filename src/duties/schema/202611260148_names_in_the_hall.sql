-- Names that a moderator types for somebody in the hall: until the record of the stop is written.
insert into retention (code, months, basis) values
('hall.names', 1, '{"kk":"Отырыста сөз беру үшін ғана","ru":"Только чтобы дать слово на встрече"}');
