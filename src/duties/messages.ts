import type { Words } from '#ground/language.ts';

/** The desk's pages of the law's duties: lists of destruction, acts and periods. */
export const messages = {
	duties: { kk: 'Дербес деректер', ru: 'Персональные данные', en: 'Personal data' },
	lists: {
		kk: 'Мерзімі өткен деректер',
		ru: 'Данные, срок которых вышел',
		en: 'Data whose time is over'
	},
	lists_note: {
		kk: 'Тізім ай сайын бірінші күні жасалады. Растамайынша ештеңе жойылмайды.',
		ru: 'Список составляется первого числа каждого месяца. Без подтверждения ничего не уничтожается.',
		en: 'The list is made on the first of each month. Nothing is destroyed until you confirm it.'
	},
	list_now: { kk: 'Тізімді қазір жасау', ru: 'Составить список сейчас', en: 'Make the list now' },
	open_none: {
		kk: 'Қазір растауды күтіп тұрған тізім жоқ.',
		ru: 'Сейчас нет списка, который ждёт подтверждения.',
		en: 'No list waits to be confirmed now.'
	},
	nothing_due: {
		kk: 'Мерзімі өткен дерек табылмады.',
		ru: 'Данных с истёкшим сроком не нашлось.',
		en: 'Nothing was found whose time is over.'
	},
	list_of: { kk: 'Тізім: {date}', ru: 'Список от {date}', en: 'List of {date}' },
	rows: { kk: 'Жазба саны', ru: 'Записей', en: 'Records' },
	rows_of: { kk: 'жазба саны: {count}', ru: 'записей: {count}', en: 'records: {count}' },
	due_waiting: {
		kk: 'Сақтау мерзімі өткен жазба: {count}',
		ru: 'Записей, срок которых вышел: {count}',
		en: 'Records whose time is over: {count}'
	},
	due_why: {
		kk: 'Дербес деректер туралы заңның 12 және 18-баптары: мақсаты орындалған дерек жойылады. Қарап, растаңыз.',
		ru: 'Статьи 12 и 18 закона о персональных данных: после достижения цели данные уничтожаются. Проверьте и подтвердите.',
		en: 'Articles 12 and 18 of the law on personal data: data are destroyed once their purpose is reached. Check and confirm.'
	},
	look: { kk: 'Қарау', ru: 'Посмотреть', en: 'Look' },
	state_waits: { kk: 'растауды күтуде', ru: 'ждёт подтверждения', en: 'waits to be confirmed' },
	state_runs: { kk: 'жойылып жатыр', ru: 'уничтожается', en: 'being destroyed' },
	state_act: { kk: '№ {number} акт', ru: 'акт № {number}', en: 'act No. {number}' },
	state_none: {
		kk: 'ештеңе жойылған жоқ',
		ru: 'ничего не уничтожено',
		en: 'nothing was destroyed'
	},
	earlier: {
		kk: 'Бұрынғы тізімдер мен актілер',
		ru: 'Прежние списки и акты',
		en: 'Earlier lists and acts'
	},
	earlier_none: {
		kk: 'Әзірге акт жоқ. Бірінші акт тізім расталып, деректер жойылған соң шығады.',
		ru: 'Актов пока нет. Первый появится, когда список подтвердят и данные уничтожат.',
		en: 'No acts yet. The first comes when a list is confirmed and carried out.'
	},
	kind: { kk: 'Жазба түрі', ru: 'Вид записей', en: 'Kind of record' },
	period: { kk: 'Сақтау мерзімі', ru: 'Срок хранения', en: 'Kept for' },
	period_of: {
		kk: '{months} ай, {since}',
		ru: '{months} мес., {since}',
		en: '{months} months, {since}'
	},
	period_none: {
		kk: 'мерзімі белгіленбеген',
		ru: 'срок не установлен',
		en: 'no time set'
	},
	until: { kk: 'Осы күнге дейінгі', ru: 'Старше этого дня', en: 'Older than' },
	what_becomes: { kk: 'Не істеледі', ru: 'Что делается', en: 'What becomes of it' },
	how_destroyed: { kk: 'жойылады', ru: 'уничтожается', en: 'destroyed' },
	how_anonymous: { kk: 'иесіздендіріледі', ru: 'обезличивается', en: 'made anonymous' },
	show_rows: { kk: 'Жазбаларын көру', ru: 'Показать записи', en: 'Show the records' },
	since: { kk: 'Қай күннен', ru: 'С какого дня', en: 'Since' },
	record: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
	no_longer: {
		kk: 'енді мерзімі өтпеген: қалады',
		ru: 'срок больше не вышел: останется',
		en: 'no longer due: stays'
	},
	gone: { kk: 'жойылды', ru: 'уничтожено', en: 'destroyed' },
	stayed: { kk: 'қалдырылды', ru: 'оставлено', en: 'left out' },
	unnamed: { kk: 'белгісі: {sign}', ru: 'знак: {sign}', en: 'sign: {sign}' },
	confirm_sure: {
		kk: 'Жоюды растау',
		ru: 'Подтвердить уничтожение',
		en: 'Confirm the destruction'
	},
	confirm_means: {
		kk: 'Бұл деректерді қайтару мүмкін болмайды. Тізім жасалғаннан кейін қайта келген адамдар өздігінен қалдырылады. Қорытындылар мен сандар өзгермейді. Соңында акт шығады.',
		ru: 'Вернуть эти данные будет нельзя. Те, кто пришёл снова после составления списка, останутся сами собой. Итоги и цифры не изменятся. В конце будет составлен акт.',
		en: 'These data cannot be brought back. Who came again since the list was made is left out by itself. Results and figures stay the same. An act is made at the end.'
	},
	confirm_yes: { kk: 'Иә, жою', ru: 'Да, уничтожить', en: 'Yes, destroy' },
	confirm_no: { kk: 'Жоқ, қайту', ru: 'Нет, вернуться', en: 'No, go back' },
	confirmed: {
		kk: 'Расталды. Жұмыс біткен соң акт осы бетте шығады.',
		ru: 'Подтверждено. Когда работа закончится, здесь появится акт.',
		en: 'Confirmed. The act appears here when the work is done.'
	},
	confirmed_by: { kk: 'Растаған', ru: 'Подтвердил', en: 'Confirmed by' },
	open_act: {
		kk: '№ {number} актіні ашу',
		ru: 'Открыть акт № {number}',
		en: 'Open act No. {number}'
	},
	act: {
		kk: 'Дербес деректерді жою туралы № {number} акт',
		ru: 'Акт № {number} об уничтожении персональных данных',
		en: 'Act No. {number} of the destruction of personal data'
	},
	act_day: { kk: 'Күні', ru: 'Дата', en: 'Date' },
	operator: { kk: 'Деректер операторы', ru: 'Оператор данных', en: 'Operator of the data' },
	responsible: {
		kk: 'Деректерге жауапты адам',
		ru: 'Ответственный за данные',
		en: 'Who answers for the data'
	},
	act_text: {
		kk: '«Дербес деректер және оларды қорғау туралы» заңның 12 және 18-баптары бойынша сақтау мерзімі өткен мына деректер жойылды немесе иесіздендірілді.',
		ru: 'По статьям 12 и 18 закона «О персональных данных и их защите» уничтожены или обезличены данные, срок хранения которых вышел.',
		en: 'By articles 12 and 18 of the law on personal data and their protection the data below, whose time was over, were destroyed or made anonymous.'
	},
	basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
	destroyed_rows: { kk: 'Орындалған', ru: 'Исполнено', en: 'Done' },
	left_rows: { kk: 'Қалдырылған', ru: 'Оставлено', en: 'Left out' },
	total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
	signature: { kk: 'Қолы', ru: 'Подпись', en: 'Signature' },
	print_hint: {
		kk: 'Басып шығару үшін браузердің «Басып шығару» пәрменін қолданыңыз.',
		ru: 'Чтобы напечатать, используйте команду «Печать» браузера.',
		en: 'To print it, use the browser’s “Print” command.'
	},
	periods: { kk: 'Сақтау мерзімдері', ru: 'Сроки хранения', en: 'Periods of keeping' },
	periods_note: {
		kk: 'Мерзім мен негіз дербес деректер бетінде көрсетіледі. Айын бос қалдырсаңыз, бұл түр тізімге кірмейді және жойылмайды.',
		ru: 'Срок и основание видны на странице о персональных данных. Если месяцы не указаны, этот вид не попадёт в список и не уничтожится.',
		en: 'Period and basis stand on the page about personal data. Without months a kind is never listed and never destroyed.'
	},
	periods_change: { kk: 'Мерзімдерді өзгерту', ru: 'Изменить сроки', en: 'Change the periods' },
	months: { kk: 'Неше ай', ru: 'Сколько месяцев', en: 'How many months' },
	basis_kk: { kk: 'Негізі, қазақша', ru: 'Основание на казахском', en: 'Basis in Kazakh' },
	basis_ru: { kk: 'Негізі, орысша', ru: 'Основание на русском', en: 'Basis in Russian' },
	basis_hint: {
		kk: 'Мысалы: келісім мәтіні, шарт, орталықтың бұйрығы',
		ru: 'Например: текст согласия, договор, приказ центра',
		en: 'For instance: text of consent, contract, order of the centre'
	},
	rule: { kk: 'Ережесі', ru: 'Правило', en: 'Rule' },
	registers: { kk: 'Тізілімдер', ru: 'Журналы учёта', en: 'Registers' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: { kk: 'Сақталды', ru: 'Сохранено', en: 'Saved' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	problems: { kk: 'Сақталмады', ru: 'Не сохранено', en: 'Not saved' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Введённое не пропало.',
		en: 'What you typed is kept.'
	},
	next: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	first: { kk: 'Бірінші бет', ru: 'Первая страница', en: 'First page' },
	pages: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
	back: { kk: 'Тізімге қайту', ru: 'К списку', en: 'Back to the list' },
	missing: {
		kk: 'Әлі енгізілмеген',
		ru: 'Ещё не введено',
		en: 'Not entered yet'
	},
	missing_periods: {
		kk: 'Мерзімі белгіленбеген түр: {count}',
		ru: 'Видов без срока: {count}',
		en: 'Kinds without a period: {count}'
	},
	to_centre: {
		kk: 'Орталық бетін толтыру',
		ru: 'Заполнить страницу центра',
		en: 'Fill in the centre’s page'
	},
	'months.wrong': {
		kk: 'Айды 1 мен 1200 арасындағы санмен жазыңыз немесе бос қалдырыңыз.',
		ru: 'Укажите число месяцев от 1 до 1200 или оставьте поле пустым.',
		en: 'Give months from 1 to 1200, or leave it empty.'
	},
	'basis.missing': {
		kk: 'Мерзімнің негізін қазақша жазыңыз.',
		ru: 'Напишите основание срока на казахском.',
		en: 'Write the basis of the period in Kazakh.'
	},
	'text.long': {
		kk: 'Мәтін тым ұзын: қысқартыңыз.',
		ru: 'Текст слишком длинный: сократите.',
		en: 'The text is too long: shorten it.'
	}
} satisfies Record<string, Words>;
