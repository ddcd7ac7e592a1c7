-- Names that guests type in the hall: until the record of the stop is written.
insert into retention (code, months, basis) values
('join.guests', 1, '{"kk":"Отырыста сөз беру үшін ғана","ru":"Только чтобы дать слово на встрече"}');
