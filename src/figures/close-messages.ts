import type { Words } from '#ground/language.ts';

/** Words of the desk's page where an event is closed and its papers are taken. */
export const messages = {
	title: { kk: 'Жабу және қорытынды', ru: 'Закрытие и итоги', en: 'Closing and the record' },
	missing: { kk: 'Не жетпейді', ru: 'Чего не хватает', en: 'What is missing' },
	missing_note: {
		kk: 'Жетпегені болса да жабуға болады: кейін толықтырып, жаңа нұсқасын жасайсыз.',
		ru: 'Закрыть можно и так: позже дополните и сделаете новую версию.',
		en: 'You can close all the same: complete it later and make a new version.'
	},
	nothing_missing: { kk: 'бәрі бар', ru: 'всё есть', en: 'nothing is missing' },
	lacks_attendance: {
		kk: 'белгіленген қатысушы жоқ отырыс бар',
		ru: 'есть встреча без отмеченных участников',
		en: 'a stop has nobody marked as present'
	},
	lacks_proposal: {
		kk: 'жарияланған ұсыныс жоқ',
		ru: 'нет опубликованных предложений',
		en: 'no proposal is released'
	},
	lacks_photo: {
		kk: 'жарияланған фото жоқ',
		ru: 'нет опубликованных фото',
		en: 'no photo is released'
	},
	lacks_kk: {
		kk: 'қазақша мәтін толық емес',
		ru: 'не всё написано на казахском',
		en: 'Kazakh texts are incomplete'
	},
	lacks_ru: {
		kk: 'орысша мәтін толық емес',
		ru: 'не всё написано на русском',
		en: 'Russian texts are incomplete'
	},
	close: { kk: 'Іс-шараны жабу', ru: 'Закрыть мероприятие', en: 'Close the event' },
	close_note: {
		kk: 'Қорытынды бекітіліп, нөмірленген нұсқа болып сақталады.',
		ru: 'Итоги фиксируются и хранятся пронумерованной версией.',
		en: 'The record is frozen and kept as a numbered version.'
	},
	close_lost: {
		kk: 'Жабылған соң кіреберіс сілтемелері жұмысын тоқтатады, келгенін белгілеу тек түзету ретінде, себебімен жазылады.',
		ru: 'После закрытия ссылки для входа перестают действовать, отметки возможны только как исправления, с причиной.',
		en: 'After that door links stop working, and attendance changes only as a correction with a reason.'
	},
	close_yes: { kk: 'Иә, жабу', ru: 'Да, закрыть', en: 'Yes, close' },
	closed: {
		kk: 'Іс-шара жабылды, қорытындысы жарияланды.',
		ru: 'Мероприятие закрыто, итоги опубликованы.',
		en: 'The event is closed and its record published.'
	},
	corrected: {
		kk: 'Қорытындының жаңа нұсқасы жасалды.',
		ru: 'Создана новая версия итогов.',
		en: 'A new version of the record was made.'
	},
	versions: { kk: 'Қорытындының нұсқалары', ru: 'Версии итогов', en: 'Versions of the record' },
	no_versions: {
		kk: 'Қорытынды әлі жоқ. Ол іс-шара жабылғанда жасалады.',
		ru: 'Итогов пока нет. Они появятся при закрытии мероприятия.',
		en: 'There is no record yet. It is made when the event is closed.'
	},
	public_page: {
		kk: 'Қорытындының сайттағы беті',
		ru: 'Итоги на сайте',
		en: 'Public page of the record'
	},
	reason: { kk: 'Не себепті түзетілді', ru: 'Почему исправлено', en: 'Why it is corrected' },
	reason_hint: {
		kk: 'Сайтта нұсқаның қасында тұрады. Адам аты мен телефонын жазбаңыз.',
		ru: 'Будет стоять рядом с версией на сайте. Не пишите имён и телефонов.',
		en: 'Stands beside the version on the public page. No names or phones, please.'
	},
	correct: { kk: 'Жаңа нұсқа жасау', ru: 'Создать новую версию', en: 'Make a new version' },
	participants: { kk: 'Қатысушылар тізімі', ru: 'Список участников', en: 'List of participants' },
	as_export: {
		kk: 'Ұзын тізім немесе CSV: жүктеулерден сұрау',
		ru: 'Длинный список или CSV: запросить в выгрузках',
		en: 'A long list, or CSV: ask for it under exports'
	},
	participants_note: {
		kk: 'Әр жүктеу жазылады: кім, қашан, не үшін.',
		ru: 'Каждая выгрузка записывается: кто, когда, зачем.',
		en: 'Each download is written down: who, when, what for.'
	},
	with_names: { kk: 'Аты-жөнімен', ru: 'С именами', en: 'With names' },
	with_codes: { kk: 'Кодпен, атынсыз', ru: 'С кодами, без имён', en: 'With codes, without names' },
	in_kk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
	in_ru: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
	names_reason: {
		kk: 'Аты-жөні не үшін керек',
		ru: 'Зачем нужны имена',
		en: 'Why names are needed'
	},
	names_hint: {
		kk: 'Сұрауыңыз жазылып, орталыққа көрінеді. Бұл келісім мәтінінде айтылған.',
		ru: 'Запрос записывается и виден центру. Об этом сказано в тексте согласия.',
		en: 'Your request is written down and the centre sees it. The consent text says so.'
	},
	taken: { kk: 'Кім жүктеп алды', ru: 'Кто выгружал', en: 'Who downloaded' }
} satisfies Record<string, Words>;
