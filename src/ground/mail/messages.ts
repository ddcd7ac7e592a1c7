import type { Words } from '#ground/language.ts';

/** Words of the outbox and of the call list. */
export const messages = {
	outbox: { kk: 'Жіберілетін хаттар', ru: 'Исходящие письма', en: 'Outbox' },
	outbox_note: {
		kk: 'Әр хат бір рет жіберіледі. Жеткені белгісіз болса, шешімді Сіз қабылдайсыз.',
		ru: 'Каждое письмо отправляется один раз. Если неясно, дошло ли оно, решаете Вы.',
		en: 'Each letter is sent once. When nobody knows whether it arrived, you decide.'
	},
	no_server: {
		kk: 'Пошта сервері көрсетілмеген. Хаттар күтіп тұр, ешқайсысы жоғалмайды. Әкімші SMTP_URL баптауын жазған соң жіберіледі.',
		ru: 'Почтовый сервер не указан. Письма ждут, ни одно не потеряется. Они уйдут, когда администратор задаст настройку SMTP_URL.',
		en: 'No mail server is set. Letters wait and none is lost. They leave when the administrator sets SMTP_URL.'
	},
	all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
	waiting: { kk: 'Күтіп тұр', ru: 'Ждёт', en: 'Waiting' },
	sending: { kk: 'Жіберіліп жатыр', ru: 'Отправляется', en: 'Being sent' },
	sent: { kk: 'Жіберілді', ru: 'Отправлено', en: 'Sent' },
	failed: { kk: 'Жетпеді', ru: 'Не доставлено', en: 'Failed' },
	unclear: { kk: 'Белгісіз', ru: 'Неясно', en: 'Unclear' },
	dropped: { kk: 'Алып тасталды', ru: 'Снято', en: 'Dropped' },
	states: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	find: { kk: 'Алушының e-mail мекенжайы', ru: 'E-mail получателя', en: 'Recipient’s e-mail' },
	find_hint: {
		kk: 'Мекенжайдың басы жеткілікті',
		ru: 'Достаточно начала адреса',
		en: 'The beginning is enough'
	},
	search: { kk: 'Іздеу', ru: 'Найти', en: 'Search' },
	recipient: { kk: 'Алушы', ru: 'Получатель', en: 'Recipient' },
	letter: { kk: 'Хат', ru: 'Письмо', en: 'Letter' },
	written: { kk: 'Жазылған уақыты', ru: 'Создано', en: 'Written' },
	none: { kk: 'Мұндай хат жоқ.', ru: 'Таких писем нет.', en: 'No such letters.' },
	older: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Older' },
	newest: { kk: 'Ең соңғылары', ru: 'Самые новые', en: 'Newest' },
	next: { kk: 'Келесілері', ru: 'Дальше', en: 'Next' },
	first: { kk: 'Басынан', ru: 'С начала', en: 'From the start' },
	back_outbox: { kk: 'Барлық хаттар', ru: 'Все письма', en: 'All letters' },
	tries: { kk: 'Жіберу әрекеті', ru: 'Попыток', en: 'Tries' },
	not_before: { kk: 'Келесі әрекет', ru: 'Следующая попытка', en: 'Next try' },
	failure: { kk: 'Сервердің жауабы', ru: 'Ответ сервера', en: 'The server’s answer' },
	settled: { kk: 'Шешілген уақыты', ru: 'Когда решилось', en: 'Settled' },
	language: { kk: 'Тілі', ru: 'Язык', en: 'Language' },
	text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
	text_later: {
		kk: 'Мәтін жіберілетін сәтте дайындалады.',
		ru: 'Текст готовится в момент отправки.',
		en: 'The words are made at the moment of sending.'
	},
	text_secret: {
		kk: 'Бұл хатта құпия код бар, сондықтан мәтіні сақталмайды.',
		ru: 'В этом письме секретный код, поэтому его текст не хранится.',
		en: 'This letter holds a secret code, so its words are not kept.'
	},
	why_unclear: {
		kk: 'Байланыс хат жіберіліп жатқанда үзілді. Хат жетуі де, жетпеуі де мүмкін: алушыдан сұраңыз немесе қайта жіберіңіз.',
		ru: 'Связь оборвалась во время передачи. Письмо могло дойти, а могло и нет: спросите получателя или отправьте снова.',
		en: 'The connection broke while the letter was handed over. It may have arrived or not: ask the recipient, or send it again.'
	},
	resend: { kk: 'Қайта жіберу', ru: 'Отправить снова', en: 'Send again' },
	drop: { kk: 'Жібермеу', ru: 'Не отправлять', en: 'Do not send' },
	drop_note: {
		kk: 'Бұл хат ешқашан жіберілмейді. Тізімде «алып тасталды» деп қалады.',
		ru: 'Это письмо не будет отправлено никогда. В списке останется как «снято».',
		en: 'This letter will never be sent. It stays in the list as dropped.'
	},
	drop_yes: { kk: 'Иә, жібермеу', ru: 'Да, не отправлять', en: 'Yes, do not send' },
	calls: { kk: 'Қоңырау шалу тізімі', ru: 'Список звонков', en: 'Call list' },
	calls_note: {
		kk: 'E-mail көрсетпеген адамдар. Қоңырау шалыңыз немесе WhatsApp арқылы жазыңыз, сосын белгілеңіз.',
		ru: 'Люди без электронной почты. Позвоните или напишите в WhatsApp и отметьте.',
		en: 'People without e-mail. Call them or write on WhatsApp, then tick.'
	},
	to_tell: { kk: 'Хабарлау керек', ru: 'Нужно сообщить', en: 'To be told' },
	told: { kk: 'Хабарланды', ru: 'Сообщили', en: 'Told' },
	told_at: { kk: 'Хабарланды: {when}', ru: 'Сообщили: {when}', en: 'Told: {when}' },
	stop: { kk: 'Отырыс', ru: 'Встреча', en: 'Meeting' },
	all_stops: { kk: 'Барлық отырыс', ru: 'Все встречи', en: 'All meetings' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	call: { kk: 'Қоңырау шалу', ru: 'Позвонить', en: 'Call' },
	whatsapp: { kk: 'WhatsApp', ru: 'WhatsApp', en: 'WhatsApp' },
	tick: { kk: 'Хабарладым', ru: 'Сообщено', en: 'I told them' },
	just_told: {
		kk: 'Хабарланды деп белгіленді.',
		ru: 'Отмечено: сообщили.',
		en: 'Marked as told.'
	},
	undo: { kk: 'Болдырмау', ru: 'Вернуть как было', en: 'Undo' },
	nobody: {
		kk: 'Қоңырау шалатын ешкім жоқ.',
		ru: 'Звонить никому не нужно.',
		en: 'Nobody is to be called.'
	},
	nobody_told: {
		kk: 'Әзірге ешкімге хабарланған жоқ.',
		ru: 'Пока никому не сообщили.',
		en: 'Nobody has been told yet.'
	},
	signature: { kk: 'Белгі', ru: 'Отметка', en: 'Tick' },
	kk: { kk: 'қазақша', ru: 'казахский', en: 'Kazakh' },
	ru: { kk: 'орысша', ru: 'русский', en: 'Russian' },
	en: { kk: 'ағылшынша', ru: 'английский', en: 'English' }
} satisfies Record<string, Words>;
