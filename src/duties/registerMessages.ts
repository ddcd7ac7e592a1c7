import type { Words } from '#ground/language.ts';

/** The desk's pages of the three registers. */
export const registerMessages = {
	exports: { kk: 'Шығарылған тізімдер', ru: 'Выгрузки списков', en: 'Lists taken out' },
	exports_note: {
		kk: 'Адамдар тізімі жүйеден файл болып шыққан сайын осында өзі жазылады: кім, қашан, не үшін.',
		ru: 'Каждый раз, когда список людей уходит из системы файлом, запись появляется сама: кто, когда, зачем.',
		en: 'Whenever a list of people leaves the system as a file it is written here: who, when, what for.'
	},
	exports_none: {
		kk: 'Бұл кезеңде бірде-бір тізім шығарылған жоқ.',
		ru: 'За этот период списки не выгружались.',
		en: 'No list was taken out in this period.'
	},
	transfers: {
		kk: 'Үшінші тұлғаларға беру',
		ru: 'Передача третьим лицам',
		en: 'Given to third parties'
	},
	transfers_note: {
		kk: 'Деректерді біреуге берсеңіз, осында жазыңыз. Келісімде солай жазылса, адамның өзіне 10 жұмыс күні ішінде хабарланады («Дербес деректер және оларды қорғау туралы» заңның 19-бабы).',
		ru: 'Передали данные кому-либо — запишите здесь. Если так указано в согласии, самого человека уведомляют за 10 рабочих дней (статья 19 закона «О персональных данных и их защите»).',
		en: 'Write it here when data are given to somebody. If the consent says so, the person is told within 10 working days (article 19 of the law on personal data and their protection).'
	},
	transfers_none: {
		kk: 'Бұл кезеңде деректер ешкімге берілмеген. Берсеңіз, төмендегі нысанды толтырыңыз.',
		ru: 'За этот период данные никому не передавались. Если передадите, заполните форму ниже.',
		en: 'Nothing was given to anybody in this period. If it is, fill in the form below.'
	},
	incidents: { kk: 'Оқыс оқиғалар', ru: 'Инциденты', en: 'Incidents' },
	incidents_note: {
		kk: 'Дерек жоғалса, ұрланса немесе бөгде адамға көрінсе, осында жазыңыз және уәкілетті органға хабарлаңыз.',
		ru: 'Если данные пропали, похищены или попали к посторонним, запишите здесь и сообщите уполномоченному органу.',
		en: 'When data are lost, stolen or seen by strangers, write it here and report it to the authorised body.'
	},
	incidents_none: {
		kk: 'Бұл кезеңде оқыс оқиға тіркелмеген. Болса, төмендегі нысанды толтырыңыз.',
		ru: 'За этот период инцидентов не записано. Если случится, заполните форму ниже.',
		en: 'No incident in this period. If there is one, fill in the form below.'
	},
	from: { kk: 'Бастап', ru: 'С', en: 'From' },
	until: { kk: 'Дейін', ru: 'По', en: 'Until' },
	filter: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
	print: { kk: 'Басып шығаратын түрі', ru: 'Для печати', en: 'To print' },
	xlsx: { kk: 'Excel файлы', ru: 'Файл Excel', en: 'Excel file' },
	add: { kk: 'Жаңа жазба', ru: 'Новая запись', en: 'New entry' },
	correct: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
	correct_note: {
		kk: 'Бұрынғы жазба өшірілмейді: түзету жаңа жол болып қосылады.',
		ru: 'Прежняя запись не стирается: исправление добавляется новой строкой.',
		en: 'What was written stays: a correction is added as a new row.'
	},
	history: { kk: 'Жазба тарихы', ru: 'История записи', en: 'History of the entry' },
	written: { kk: 'Жазылған', ru: 'Записано', en: 'Written' },
	corrected: { kk: 'түзетілген: {count}', ru: 'исправлено: {count}', en: 'corrected: {count}' },
	entry: { kk: 'Жазба', ru: 'Запись', en: 'Entry' },
	on_day: { kk: 'Күні', ru: 'Дата', en: 'Day' },
	found_on: { kk: 'Анықталған күні', ru: 'Когда обнаружено', en: 'Found on' },
	by: { kk: 'Кім', ru: 'Кто', en: 'Who' },
	by_helper: { kk: 'кіреберістегі көмекші', ru: 'помощник на входе', en: 'a helper at the door' },
	by_nobody: {
		kk: 'тіркелгісі жоқ',
		ru: 'без учётной записи',
		en: 'no account'
	},
	list: { kk: 'Не', ru: 'Что', en: 'What' },
	list_participants: {
		kk: 'Қатысушылар тізімі',
		ru: 'Список участников',
		en: 'List of participants'
	},
	list_people: { kk: 'Адамдар тізімі', ru: 'Список людей', en: 'List of people' },
	list_registrations: {
		kk: 'Тіркелгендер тізімі',
		ru: 'Список записавшихся',
		en: 'List of people signed up'
	},
	list_certificates: { kk: 'Сертификаттар', ru: 'Сертификаты', en: 'Certificates' },
	list_sheet: { kk: 'Қол қойылатын тізім', ru: 'Лист для подписей', en: 'Sign-in sheet' },
	names: { kk: 'Аты-жөнімен', ru: 'С именами', en: 'With names' },
	why: { kk: 'Не үшін', ru: 'Зачем', en: 'What for' },
	rows: { kk: 'Жол саны', ru: 'Строк', en: 'Rows' },
	yes: { kk: 'иә', ru: 'да', en: 'yes' },
	no: { kk: 'жоқ', ru: 'нет', en: 'no' },
	to_whom: { kk: 'Кімге берілді', ru: 'Кому передано', en: 'Given to' },
	basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
	basis_hint: {
		kk: 'Мысалы: келісім, шарт, сұрау хаттың нөмірі мен күні',
		ru: 'Например: согласие, договор, номер и дата запроса',
		en: 'For instance: consent, contract, number and day of a request'
	},
	categories: { kk: 'Қандай деректер', ru: 'Какие данные', en: 'Which data' },
	categories_hint: {
		kk: 'Түрлерін ғана жазыңыз: аты-жөні, телефоны. Адамдардың өз деректерін жазбаңыз.',
		ru: 'Только виды: имена, телефоны. Сами данные людей не пишите.',
		en: 'Kinds only: names, phones. Leave out the data themselves.'
	},
	leaves: {
		kk: 'Қазақстаннан тыс шығарылды ма',
		ru: 'Передано за пределы Казахстана',
		en: 'Taken out of Kazakhstan'
	},
	abroad: { kk: 'Қай елге', ru: 'В какую страну', en: 'To which country' },
	what: { kk: 'Не болды', ru: 'Что случилось', en: 'What happened' },
	people: { kk: 'Неше адамға қатысты', ru: 'Скольких людей касается', en: 'How many people' },
	measures: { kk: 'Қандай шара қолданылды', ru: 'Какие меры приняты', en: 'What was done' },
	notified: {
		kk: 'Кімге, қашан хабарланды',
		ru: 'Кому и когда сообщено',
		en: 'Whom it was reported to, and when'
	},
	reason: { kk: 'Түзету себебі', ru: 'Причина исправления', en: 'Why it is corrected' },
	'text.missing': {
		kk: 'Осы өрісті толтырыңыз.',
		ru: 'Заполните это поле.',
		en: 'Fill this field in.'
	},
	'text.long': {
		kk: 'Мәтін тым ұзын: 1000 таңбадан аспасын.',
		ru: 'Слишком длинно: не больше 1000 знаков.',
		en: 'Too long: at most 1000 characters.'
	},
	'day.wrong': {
		kk: 'Күнін таңдаңыз. Мысалы: 2026-11-25.',
		ru: 'Выберите дату. Например: 2026-11-25.',
		en: 'Choose the day. Example: 2026-11-25.'
	},
	'number.wrong': {
		kk: 'Санмен жазыңыз немесе бос қалдырыңыз.',
		ru: 'Напишите числом или оставьте пустым.',
		en: 'Write a number, or leave it empty.'
	},
	'choice.missing': { kk: 'Біреуін таңдаңыз.', ru: 'Выберите одно.', en: 'Choose one.' },
	'country.missing': {
		kk: 'Қай елге шығарылғанын жазыңыз.',
		ru: 'Напишите, в какую страну.',
		en: 'Write to which country.'
	}
} satisfies Record<string, Words>;
