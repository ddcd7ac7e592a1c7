-- Oblasts and districts in versions. `code` is ours and never changes; `kato` is the state classifier's, empty where we
-- have not read it in an official sheet, and `kato_checked` says whether it was.
create table territory (
	code text primary key,
	parent text references territory (code),
	level text not null check (level in ('oblast', 'district', 'city')),
	name jsonb not null,
	centre_name jsonb,
	kato text check (kato ~ '^[0-9]{9}$'),
	kato_checked boolean not null default false,
	-- Place in the oblast's own order of places (along the river, from the sea up).
	position int not null default 0,
	valid_from date not null default '2004-01-01',
	valid_to date,
	replaced_by text references territory (code)
);

insert into territory (code, parent, level, name, centre_name, kato, kato_checked, position) values
('kyzylorda-oblast', null, 'oblast', '{"kk":"Қызылорда облысы","ru":"Кызылординская область","en":"Kyzylorda Region"}', null, '430000000', true, 0),
('aral', 'kyzylorda-oblast', 'district', '{"kk":"Арал ауданы","ru":"Аральский район","en":"Aral District"}', '{"kk":"Арал қаласы","ru":"город Аральск","en":"Aral"}', '433200000', false, 1),
('kazaly', 'kyzylorda-oblast', 'district', '{"kk":"Қазалы ауданы","ru":"Казалинский район","en":"Kazaly District"}', '{"kk":"Әйтеке би кенті","ru":"посёлок Айтеке-Би","en":"Aiteke Bi"}', '434400000', false, 2),
('karmakshy', 'kyzylorda-oblast', 'district', '{"kk":"Қармақшы ауданы","ru":"Кармакшинский район","en":"Karmakshy District"}', '{"kk":"Жосалы кенті","ru":"посёлок Жосалы","en":"Zhosaly"}', '434600000', false, 3),
('zhalagash', 'kyzylorda-oblast', 'district', '{"kk":"Жалағаш ауданы","ru":"Жалагашский район","en":"Zhalagash District"}', '{"kk":"Жалағаш кенті","ru":"посёлок Жалагаш","en":"Zhalagash"}', '433600000', false, 4),
('syrdarya', 'kyzylorda-oblast', 'district', '{"kk":"Сырдария ауданы","ru":"Сырдарьинский район","en":"Syrdarya District"}', '{"kk":"Тереңөзек кенті","ru":"посёлок Теренозек","en":"Terenozek"}', '434800000', false, 5),
('kyzylorda', 'kyzylorda-oblast', 'city', '{"kk":"Қызылорда қаласы","ru":"город Кызылорда","en":"Kyzylorda city"}', '{"kk":"Қызылорда","ru":"Кызылорда","en":"Kyzylorda"}', '431000000', false, 6),
('shieli', 'kyzylorda-oblast', 'district', '{"kk":"Шиелі ауданы","ru":"Шиелийский район","en":"Shieli District"}', '{"kk":"Шиелі кенті","ru":"посёлок Шиели","en":"Shieli"}', '435200000', true, 7),
('zhanakorgan', 'kyzylorda-oblast', 'district', '{"kk":"Жаңақорған ауданы","ru":"Жанакорганский район","en":"Zhanakorgan District"}', '{"kk":"Жаңақорған кенті","ru":"посёлок Жанакорган","en":"Zhanakorgan"}', '434000000', false, 8);
