-- In which language somebody's mails from the desk are written: that of the first sign-in until they choose another.
alter table account add column language text check (language in ('kk', 'ru', 'en'));
