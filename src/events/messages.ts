import type { Words } from '#ground/language.ts';

/** What the public pages of events say. Sign-up and tickets have files of their own. */
export const messages = {
	events: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
	brand: { kk: 'Арна', ru: 'Арна', en: 'Arna' },
	here: { kk: 'Сіз осындасыз', ru: 'Вы здесь', en: 'You are here' },

	// home
	slogan: {
		kk: 'Облыстың азаматтық қоғамы бір арнада',
		ru: 'Гражданское общество области в одном русле',
		en: 'The region’s civil society in one channel'
	},
	slogan_lead: {
		kk: 'Дөңгелек үстелдер мен тренингтер, олардағы ұсыныстар және жауабы: бәрі бір жерде, ашық көрінеді.',
		ru: 'Круглые столы и тренинги, предложения участников и ответы на них: всё в одном месте и открыто.',
		en: 'Round tables and trainings, what people proposed there and what became of it: in one place, in the open.'
	},
	all_coming: { kk: 'Алдағы іс-шаралар', ru: 'Ближайшие мероприятия', en: 'Coming events' },
	river: {
		kk: 'Сыр бойымен: биыл қайда не өтеді',
		ru: 'Вдоль Сырдарьи: где и что проходит в этом году',
		en: 'Along the Syr Darya: what happens where this year'
	},
	places: {
		kk: 'Аудандар: биыл қайда не өтеді',
		ru: 'По районам: где и что проходит в этом году',
		en: 'By district: what happens where this year'
	},
	dry: { kk: 'әлі болмады', ru: 'пока не было', en: 'nothing yet' },
	key_on: {
		kk: 'осы және келесі аптада бар',
		ru: 'есть на этой и следующей неделе',
		en: 'something within two weeks'
	},
	key_held: {
		kk: 'биыл өтті немесе белгіленді',
		ru: 'прошло или назначено в этом году',
		en: 'held or planned this year'
	},
	key_dry: {
		kk: 'биыл әлі болған жоқ',
		ru: 'в этом году ещё не было',
		en: 'nothing yet this year'
	},
	now_in_channel: { kk: 'Қазір арнада', ru: 'Сейчас в Арне', en: 'Now in Arna' },
	lately: { kk: 'Жақында өтті', ru: 'Недавно прошло', en: 'Held lately' },
	see_all: { kk: 'Барлық іс-шараны көру', ru: 'Все мероприятия', en: 'See all events' },
	ways: { kk: 'Сізге не керек?', ru: 'Что Вам нужно?', en: 'What do you need?' },
	ways_note: {
		kk: 'Оқу үшін тіркелу керек емес. Қатысу тегін.',
		ru: 'Читать можно без регистрации. Участие бесплатное.',
		en: 'No sign-in is needed to read. Taking part is free.'
	},
	way_come: { kk: 'Келгім келеді', ru: 'Хочу прийти', en: 'I want to come' },
	way_signed: { kk: 'Тіркеліп қойдым', ru: 'Уже записан(а)', en: 'I have signed up' },
	way_results: { kk: 'Нәтижесін білгім келеді', ru: 'Хочу знать итоги', en: 'I want the results' },
	find_ticket: { kk: 'Билетімді табу', ru: 'Найти мой билет', en: 'Find my ticket' },
	record_short: { kk: 'Қорытындысы', ru: 'Итоги', en: 'Results' },
	past_events: { kk: 'Өткен іс-шаралар', ru: 'Прошедшие мероприятия', en: 'Past events' },
	proposals: {
		kk: 'Ұсыныстар және олардың орындалуы',
		ru: 'Предложения и их исполнение',
		en: 'Proposals and what became of them'
	},
	projects: { kk: 'Жобалар мен сандар', ru: 'Проекты и цифры', en: 'Projects and figures' },
	calendar: { kk: 'Күнтізбеге қосу', ru: 'Добавить в календарь', en: 'Add to calendar' },

	// list
	coming: { kk: 'Алда', ru: 'Предстоящие', en: 'Coming' },
	past: { kk: 'Өткен', ru: 'Прошедшие', en: 'Past' },
	views: { kk: 'Алдағы не өткен', ru: 'Предстоящие или прошедшие', en: 'Coming or past' },
	filter: { kk: 'Іріктеу', ru: 'Отбор', en: 'Narrow down' },
	filter_place: { kk: 'Аудан', ru: 'Район', en: 'District' },
	filter_month: { kk: 'Ай', ru: 'Месяц', en: 'Month' },
	filter_kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	any: { kk: 'Бәрі', ru: 'Все', en: 'All' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	clear: { kk: 'Іріктеуді алып тастау', ru: 'Сбросить отбор', en: 'Clear' },
	next_page: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	first_page: { kk: 'Басына', ru: 'В начало', en: 'To the beginning' },
	pages: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
	empty_coming: {
		kk: 'Мұндай алдағы іс-шара әлі жоқ.',
		ru: 'Таких предстоящих мероприятий пока нет.',
		en: 'There are no such coming events yet.'
	},
	empty_past: {
		kk: 'Мұндай өткен іс-шара жоқ.',
		ru: 'Таких прошедших мероприятий нет.',
		en: 'There are no such past events.'
	},
	empty_next: {
		kk: 'Басқа ауданды немесе айды таңдаңыз. Жаңасы шыққанда білу үшін таспаға жазылыңыз.',
		ru: 'Выберите другой район или месяц. Чтобы узнать о новых, подпишитесь на ленту.',
		en: 'Choose another district or month. To hear of new ones, follow the feed.'
	},
	follow: { kk: 'Хабар алып тұру', ru: 'Следить за новыми', en: 'Keep up' },
	feed_atom: { kk: 'Жаңалық таспасы (Atom)', ru: 'Лента новостей (Atom)', en: 'News feed (Atom)' },
	feed_ics: {
		kk: 'Күнтізбе (телефонға жазылу)',
		ru: 'Календарь (подписка в телефоне)',
		en: 'Calendar (subscribe on your phone)'
	},

	// an event
	places_left: {
		kk: '{left} орын қалды, барлығы {capacity}',
		ru: 'Осталось мест: {left}, всего {capacity}',
		en: '{left} places left of {capacity}'
	},
	full_waiting: {
		kk: '{capacity} орын толды, кезекте {waiting} адам',
		ru: 'Все {capacity} мест заняты, в очереди: {waiting}',
		en: 'All {capacity} places taken, {waiting} in line'
	},
	full_no_line: {
		kk: '{capacity} орын толды, кезек ашық',
		ru: 'Все {capacity} мест заняты, лист ожидания открыт',
		en: 'All {capacity} places taken, the waiting list is open'
	},
	sign_up: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Sign up' },
	sign_up_to: {
		kk: 'Тіркелу: {place}',
		ru: 'Зарегистрироваться: {place}',
		en: 'Sign up: {place}'
	},
	join_line: {
		kk: 'Күту тізіміне жазылу',
		ru: 'Записаться в лист ожидания',
		en: 'Join the waiting list'
	},
	now: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
	running: {
		kk: 'Қазір жүріп жатыр. Жазылмай-ақ келе беріңіз.',
		ru: 'Идёт сейчас. Можно прийти без записи.',
		en: 'It is on now. Come in without signing up.'
	},
	over: { kk: 'Өтті', ru: 'Прошло', en: 'Held' },
	shut: {
		kk: 'Тіркелу жабылды. Жазылмай-ақ келе аласыз.',
		ru: 'Запись закрыта. Можно прийти без записи.',
		en: 'Sign-up has ended. You can come without it.'
	},
	opens: {
		kk: 'Тіркелу басталады: {when}',
		ru: 'Запись откроется: {when}',
		en: 'Sign-up opens: {when}'
	},
	cancelled: { kk: 'Болмайды', ru: 'Отменено', en: 'Cancelled' },
	cancelled_event: {
		kk: 'Бұл іс-шара болмайды',
		ru: 'Это мероприятие отменено',
		en: 'This event is cancelled'
	},
	cancelled_stop: {
		kk: 'Бұл отырыс болмайды: {place}',
		ru: 'Эта встреча отменена: {place}',
		en: 'This meeting is cancelled: {place}'
	},
	cancelled_next: {
		kk: 'Тіркелгендерге хабарланды. Басқа іс-шараларды тізімнен қараңыз.',
		ru: 'Записавшимся сообщили. Другие мероприятия смотрите в списке.',
		en: 'Those who signed up were told. See the list for other events.'
	},
	about: { kk: 'Не туралы', ru: 'О чём', en: 'What it is about' },
	customer: { kk: 'Тапсырыс беруші', ru: 'Заказчик', en: 'Customer' },
	project: { kk: 'Жоба', ru: 'Проект', en: 'Project' },
	entry: { kk: 'Кіру', ru: 'Вход', en: 'Entry' },
	free: { kk: 'Тегін', ru: 'Бесплатно', en: 'Free' },
	by_approval: {
		kk: 'Тегін. Өтінішті орталық қарап, жауап береді.',
		ru: 'Бесплатно. Центр рассмотрит заявку и ответит.',
		en: 'Free. The centre reads each request and answers it.'
	},
	spoken: { kk: 'Тілі', ru: 'Язык', en: 'Language' },
	contact: { kk: 'Байланыс', ru: 'Контакт', en: 'Contact' },
	way: { kk: 'Қалай жетуге болады', ru: 'Как добраться', en: 'How to get there' },
	programme: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
	same_programme: {
		kk: 'Барлық отырыста бағдарлама бірдей. Нәтижелері қатар жарияланады.',
		ru: 'Программа всех встреч одинакова. Итоги публикуются рядом.',
		en: 'The programme is the same at every meeting. The results stand side by side.'
	},
	minutes: { kk: '{n} мин', ru: '{n} мин', en: '{n} min' },
	speakers: { kk: 'Кім сөйлейді', ru: 'Кто выступает', en: 'Who speaks' },
	moderator: { kk: 'Модератор', ru: 'Модератор', en: 'Moderator' },
	speaker: { kk: 'Баяндамашы', ru: 'Докладчик', en: 'Speaker' },
	materials: { kk: 'Материалдар', ru: 'Материалы', en: 'Materials' },
	calendar_all: {
		kk: 'Барлық отырысты күнтізбеге қосу',
		ru: 'Все встречи в календарь',
		en: 'All meetings to the calendar'
	},
	not_translated: {
		kk: 'Бұл іс-шараның қазақша мәтіні жоқ. Төменде басқа тілдегі мәтін тұр.',
		ru: 'Перевода на русский нет. Ниже текст на другом языке.',
		en: 'There is no English text. Below it stands in another language.'
	},
	record: {
		kk: 'Қорытындысы: хаттама, сандар, ұсыныстар',
		ru: 'Итоги: протокол, цифры, предложения',
		en: 'Results: minutes, figures, proposals'
	}
} satisfies Record<string, Words>;
