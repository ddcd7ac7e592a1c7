-- First version of what people agree to. `fields` has, in this order, the seven that article 8 (4) of the law on
-- personal data asks for; {centre} is the operator's name. A changed text is a new version, never an update.
insert into consent_text (code, version, words, fields) values
('sign_up', 1,
	'{"kk":"Осы іс-шараға тіркеу үшін деректерімді өңдеуге келісемін","ru":"Согласен (согласна) на обработку моих данных для записи на это мероприятие","en":"I agree to the processing of my data for signing up for this event"}',
	'[
	{"name":{"kk":"Деректер операторы","ru":"Оператор данных","en":"Operator of the data"},"text":{"kk":"{centre}","ru":"{centre}","en":"{centre}"}},
	{"name":{"kk":"Кімнің деректері","ru":"Чьи данные","en":"Whose data"},"text":{"kk":"Осы бетте аты-жөні жазылған адамның","ru":"Человека, чьё имя написано на этой странице","en":"The person whose name stands on this page"}},
	{"name":{"kk":"Мерзімі","ru":"Срок","en":"For how long"},"text":{"kk":"Іс-шарадан кейін 12 ай, содан соң жойылады","ru":"12 месяцев после мероприятия, затем удаляются","en":"12 months after the event, then they are deleted"}},
	{"name":{"kk":"Үшінші тұлғаға","ru":"Третьим лицам","en":"To third parties"},"text":{"kk":"Тапсырыс беруші санды, топты және кодты көреді. Қатысушылар тізімін тексеру үшін себебін жазып сұраса ғана алады, әр сұрау жазылып қалады.","ru":"Заказчик видит числа, группы и коды. Список участников получает только для проверки, по запросу с причиной; каждый запрос записывается.","en":"The customer sees numbers, groups and codes. It gets the list of participants only to check it, on a request with a reason; each request is written down."}},
	{"name":{"kk":"Шетелге","ru":"За границу","en":"Abroad"},"text":{"kk":"Берілмейді","ru":"Не передаются","en":"Not given"}},
	{"name":{"kk":"Ашық жариялау","ru":"Открытая публикация","en":"Published openly"},"text":{"kk":"Жоқ","ru":"Нет","en":"No"}},
	{"name":{"kk":"Қандай деректер","ru":"Какие данные","en":"Which data"},"text":{"kk":"Тегі, аты, әкесінің аты, телефоны немесе поштасы, жас шамасы, тобы, ұйымы, қажеттері","ru":"Фамилия, имя, отчество, телефон или почта, возрастная группа, группа участия, организация, потребности","en":"Surname, name, patronymic, phone or e-mail, age band, group, organisation, needs"}}
	]'),
('photo', 1,
	'{"kk":"Мен түскен фотоның жариялануына келісемін","ru":"Согласен (согласна) на публикацию фото, на которых я есть","en":"I agree to photos with me being published"}',
	'[
	{"name":{"kk":"Деректер операторы","ru":"Оператор данных","en":"Operator of the data"},"text":{"kk":"{centre}","ru":"{centre}","en":"{centre}"}},
	{"name":{"kk":"Кімнің деректері","ru":"Чьи данные","en":"Whose data"},"text":{"kk":"Осы бетте аты-жөні жазылған адамның","ru":"Человека, чьё имя написано на этой странице","en":"The person whose name stands on this page"}},
	{"name":{"kk":"Мерзімі","ru":"Срок","en":"For how long"},"text":{"kk":"Келісім кері қайтарылғанша","ru":"До отзыва согласия","en":"Until the consent is withdrawn"}},
	{"name":{"kk":"Үшінші тұлғаға","ru":"Третьим лицам","en":"To third parties"},"text":{"kk":"Сайтта көрген кез келген адамға көрінеді","ru":"Видны каждому, кто откроет сайт","en":"Seen by whoever opens the site"}},
	{"name":{"kk":"Шетелге","ru":"За границу","en":"Abroad"},"text":{"kk":"Арнайы берілмейді","ru":"Специально не передаются","en":"Not given on purpose"}},
	{"name":{"kk":"Ашық жариялау","ru":"Открытая публикация","en":"Published openly"},"text":{"kk":"Иә, осы сайтта","ru":"Да, на этом сайте","en":"Yes, on this site"}},
	{"name":{"kk":"Қандай деректер","ru":"Какие данные","en":"Which data"},"text":{"kk":"Іс-шарада түсірілген фото","ru":"Фотографии с мероприятия","en":"Photos taken at the event"}}
	]')
on conflict do nothing;
