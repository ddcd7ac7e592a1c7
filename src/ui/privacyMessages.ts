import type { Words } from '#ground/language.ts';

/** The page about personal data; {centre} is the centre's name. */
export const privacyMessages = {
	title: {
		kk: 'Дербес деректер қалай қорғалады',
		ru: 'Как защищены персональные данные',
		en: 'How personal data are protected'
	},
	who: { kk: 'Деректер операторы', ru: 'Оператор данных', en: 'Operator of the data' },
	what: { kk: 'Нені сұраймыз', ru: 'Что мы спрашиваем', en: 'What we ask for' },
	what_text: {
		kk: 'Аты-жөні, телефон немесе e-mail, жас шамасы, қай топтан екені, қалауынша ұйымы мен қажеттері. ЖСН, туған күн, мекенжай сұралмайды.',
		ru: 'Имя, телефон или e-mail, возрастную группу, группу участия, по желанию организацию и потребности. ИИН, дату рождения и адрес не спрашиваем.',
		en: 'Name, phone or e-mail, age band, group, and if you like organisation and needs. No IIN, birth date or address.'
	},
	why: { kk: 'Не үшін', ru: 'Для чего', en: 'What for' },
	why_text: {
		kk: 'Орын беру, іс-шара туралы хабарлау және есепте адамды бір рет санау үшін. Есепке тек сан кіреді; бестен аз топ көрсетілмейді.',
		ru: 'Чтобы дать место, сообщить о мероприятии и посчитать человека в отчёте один раз. В отчёт входят только числа; группы меньше пяти не показываются.',
		en: 'To give a place, to send word about the event and to count each person once. Reports hold numbers only; groups under five are not shown.'
	},
	long: { kk: 'Қанша сақталады', ru: 'Сколько хранится', en: 'For how long' },
	long_text: {
		kk: 'Мақсаты орындалған дерек жойылады (заңның 12 және 18-баптары). Есептегі сандар қалады, оларда аты-жөні жоқ.',
		ru: 'Данные уничтожаются, когда цель достигнута (статьи 12 и 18 закона). Числа в отчётах остаются, имён в них нет.',
		en: 'Data are destroyed once their purpose is reached (articles 12 and 18 of the law). Numbers in reports stay; they hold no names.'
	},
	undecided: {
		kk: 'мақсаты орындалғанша',
		ru: 'пока не достигнута цель',
		en: 'until the purpose is reached'
	},
	given: { kk: 'Кімге беріледі', ru: 'Кому передаётся', en: 'Who gets them' },
	given_text: {
		kk: 'Үшінші тұлғаға келісімде немесе заңда айтылған жағдайда ғана беріледі, әрқайсысы тізілімге жазылады. Тапсырыс беруші санды, топты және кодты көреді; қатысушылар тізімін тексеру үшін себебін жазып сұраса ғана алады. Фото бөлек келісіммен ғана жарияланады.',
		ru: 'Третьим лицам — только как сказано в согласии или законе, и каждая передача записывается в журнал. Заказчик видит числа, группы и коды; список участников получает только для проверки, по запросу с причиной. Фото публикуются только с отдельного согласия.',
		en: 'Third parties get them only as the consent or the law says, and each time it is written into a register. The customer sees numbers, groups and codes; the list of participants only to check it, on a request with a reason. Photos are published only with a consent of their own.'
	},
	given_none: {
		kk: 'Тізілім бойынша әзірге ешкімге берілген жоқ.',
		ru: 'По журналу пока никому не передавались.',
		en: 'By the register nothing has been given to anybody so far.'
	},
	given_some: {
		kk: 'Берілгені туралы тізілімдегі жазба: {count}.',
		ru: 'Записей о передаче в журнале: {count}.',
		en: 'Transfers in the register: {count}.'
	},
	abroad_none: {
		kk: 'Шетелге шығарылған жоқ.',
		ru: 'За границу не передавались.',
		en: 'Nothing has left the country.'
	},
	abroad_some: {
		kk: 'Оның шетелге шығарылғаны: {count}.',
		ru: 'Из них за границу: {count}.',
		en: 'Of these out of the country: {count}.'
	},
	where: { kk: 'Қайда сақталады', ru: 'Где хранится', en: 'Where they are kept' },
	where_text: {
		kk: 'Деректер орталықтың өз дерекқорында сақталады; заңның 12-бабы бойынша ол Қазақстан аумағында болуы керек.',
		ru: 'Данные хранятся в собственной базе центра; по статье 12 закона она должна находиться на территории Казахстана.',
		en: 'The data are kept in the centre’s own database; article 12 of the law wants it on the territory of Kazakhstan.'
	},
	rights: { kk: 'Сіздің құқығыңыз', ru: 'Ваши права', en: 'Your rights' },
	rights_text: {
		kk: 'Деректеріңізді көруді, түзетуді, келісімді кері алуды немесе жоюды сұрай аласыз. Орталық бір жұмыс күні ішінде орындайды («Дербес деректер және оларды қорғау туралы» заңның 25-бабы).',
		ru: 'Вы можете попросить показать, исправить или удалить данные, отозвать согласие. Центр сделает это за один рабочий день (статья 25 закона «О персональных данных и их защите»).',
		en: 'You may ask to see, correct or delete your data or withdraw consent. The centre does so within one working day (article 25 of the law on personal data and their protection).'
	},
	rights_how: {
		kk: 'Өтінішті жазбаша не ауызша айтуға болады: {reach}.',
		ru: 'Обратиться можно письменно или устно: {reach}.',
		en: 'You may ask in writing or by word: {reach}.'
	},
	consents: { kk: 'Келісім мәтіндері', ru: 'Тексты согласий', en: 'Texts of consent' },
	consents_text: {
		kk: 'Тіркелген кезде осы мәтіндер сұралады. Келісімді кез келген уақытта кері ала аласыз.',
		ru: 'Эти тексты предлагаются при записи. Согласие можно отозвать в любое время.',
		en: 'These texts are asked for at sign-up. You may withdraw your consent at any time.'
	},
	version: { kk: '{number}-нұсқа', ru: 'Версия {number}', en: 'Version {number}' },
	cookies: { kk: 'Cookie файлдары', ru: 'Файлы cookie', en: 'Cookies' },
	cookies_text: {
		kk: 'Бет түрін таңдасаңыз, кірсеңіз немесе отырысқа көмектессеңіз ғана сақталады. Бақылау да, бөгде сайттардың коды да жоқ.',
		ru: 'Сохраняются, только если Вы выбрали вид страницы, вошли или помогаете на встрече. Слежения и чужого кода нет.',
		en: 'Kept only if you choose a look, sign in or help at a stop. There is no tracking and no code of other sites.'
	},
	my: {
		kk: 'Деректеріңізді көру, түзету немесе жоюды сұрау',
		ru: 'Посмотреть, исправить свои данные или попросить удалить',
		en: 'See or correct your data, or ask for deletion'
	},
	ticket: {
		kk: 'Билетіңізді көру немесе орыннан бас тарту',
		ru: 'Посмотреть билет или отказаться от места',
		en: 'See your ticket or give your place up'
	}
} satisfies Record<string, Words>;
