import type { Words } from '#ground/language.ts';

/** The page about personal data; {centre} is the centre's name. */
export const privacyMessages = {
	title: {
		kk: 'Дербес деректер қалай қорғалады',
		ru: 'Как защищены персональные данные',
		en: 'How personal data are protected'
	},
	who: { kk: 'Деректер операторы', ru: 'Оператор данных', en: 'Operator of the data' },
	who_text: { kk: '{centre}', ru: '{centre}', en: '{centre}' },
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
		kk: 'Іс-шарадан кейін 12 ай. Содан соң аты-жөні мен байланысы жойылады, сан ғана қалады.',
		ru: '12 месяцев после мероприятия. Затем имя и контакты удаляются, остаются только числа.',
		en: '12 months after the event. Then name and contact are deleted and only numbers remain.'
	},
	given: { kk: 'Кімге беріледі', ru: 'Кому передаётся', en: 'Who gets them' },
	given_text: {
		kk: 'Ешкімге берілмейді және шетелге шығарылмайды. Тапсырыс беруші тек санды көреді. Фото бөлек келісіммен ғана жарияланады.',
		ru: 'Никому не передаётся и за границу не отправляется. Заказчик видит только числа. Фото публикуются только с отдельного согласия.',
		en: 'Nobody, and nothing leaves the country. The customer sees numbers only. Photos are published only with a consent of their own.'
	},
	rights: { kk: 'Сіздің құқығыңыз', ru: 'Ваши права', en: 'Your rights' },
	rights_text: {
		kk: 'Деректеріңізді көруді, түзетуді, келісімді кері алуды немесе жоюды сұрай аласыз. Орталық бір жұмыс күні ішінде орындайды («Дербес деректер және оларды қорғау туралы» заңның 25-бабы).',
		ru: 'Вы можете попросить показать, исправить или удалить данные, отозвать согласие. Центр сделает это за один рабочий день (статья 25 закона «О персональных данных и их защите»).',
		en: 'You may ask to see, correct or delete your data or withdraw consent. The centre does so within one working day (article 25 of the law on personal data and their protection).'
	},
	cookies: { kk: 'Cookie файлдары', ru: 'Файлы cookie', en: 'Cookies' },
	cookies_text: {
		kk: 'Бет түрін таңдасаңыз немесе кірсеңіз ғана сақталады. Бақылау да, бөгде сайттардың коды да жоқ.',
		ru: 'Сохраняются, только если Вы выбрали вид страницы или вошли. Слежения и чужого кода нет.',
		en: 'Kept only if you choose a look or sign in. There is no tracking and no code of other sites.'
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
