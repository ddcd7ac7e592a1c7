import type { Words } from '#ground/language.ts';
import { linksMessages } from './desk-links-messages.ts';
import { peopleMessages } from './desk-people-messages.ts';
import { stopDeedsMessages } from './desk-stop-deeds-messages.ts';

/** A stop's state in words, and the shape beside them. */
export const stopWords = {
	upcoming: { kk: 'алда', ru: 'впереди', en: 'coming' },
	running: { kk: 'қазір өтіп жатыр', ru: 'идёт сейчас', en: 'on now' },
	over: { kk: 'өтті, жабылған жоқ', ru: 'прошла, не закрыта', en: 'over, not closed' },
	closed: { kk: 'жабылды', ru: 'закрыта', en: 'closed' },
	cancelled: { kk: 'болмайды', ru: 'отменена', en: 'cancelled' }
} satisfies Record<string, Words>;

export const stopBadges = {
	upcoming: 'good',
	running: 'now',
	over: 'wait',
	closed: 'first',
	cancelled: 'bad'
} as const;

/** Words of one stop's pages. */
export const stopMessages = {
	...peopleMessages,
	...linksMessages,
	...stopDeedsMessages,
	registered: { kk: 'Тіркелгендер', ru: 'Записавшиеся', en: 'Signed up' },
	parts: { kk: 'Отырыстың бөлімдері', ru: 'Разделы встречи', en: 'Parts of the stop' },
	sign_up: { kk: 'Адам тіркеу', ru: 'Записать человека', en: 'Sign somebody up' },
	agenda: { kk: 'Күн тәртібі', ru: 'Повестка', en: 'Agenda' },
	links: { kk: 'Көмекшілерге сілтеме', ru: 'Ссылки помощникам', en: 'Links for helpers' },
	door: { kk: 'Кіреберіс', ru: 'Вход', en: 'Door' },
	host: { kk: 'Залды жүргізу', ru: 'Ведение зала', en: 'Running the hall' },
	polls: { kk: 'Сауалнамалар', ru: 'Опросы', en: 'Polls' },
	sheet: { kk: 'Қол қою парағы', ru: 'Лист для подписей', en: 'Sheet to sign' },
	feedback: { kk: 'Пікірлер', ru: 'Отзывы', en: 'Feedback' },
	move: { kk: 'Күнін не орнын ауыстыру', ru: 'Перенести день или место', en: 'Move day or venue' },
	resize: {
		kk: 'Орын санын өзгерту',
		ru: 'Изменить число мест',
		en: 'Change the number of places'
	},
	cancel: { kk: 'Отырысты болдырмау', ru: 'Отменить встречу', en: 'Cancel the stop' },
	photos_part: { kk: 'Фото', ru: 'Фото', en: 'Photos' },
	write: { kk: 'Бәріне жазу', ru: 'Написать всем', en: 'Write to all' },
	invitations: { kk: 'Шақыру хаттар', ru: 'Приглашения', en: 'Invitations' },
	certificates: { kk: 'Сертификаттар', ru: 'Сертификаты', en: 'Certificates' },
	close: { kk: 'Отырысты жабу', ru: 'Закрыть встречу', en: 'Close the stop' },
	details: {
		kk: 'Байланыс, тілі, тіркелу мерзімі',
		ru: 'Контакт, язык, сроки записи',
		en: 'Contact, language, sign-up days'
	},
	done_approved: {
		kk: 'Қабылданды: хабар жіберіледі.',
		ru: 'Принято: сообщение будет отправлено.',
		en: 'Approved; they will be told.'
	},
	done_refused: {
		kk: 'Қабылданбады: себебі айтылады.',
		ru: 'Не принято: причина будет сообщена.',
		en: 'Refused; they will be told why.'
	},
	done_left: {
		kk: 'Тізімнен шығарылды. Орны кезектегі адамға берілді; қателессеңіз, қайта тіркеңіз.',
		ru: 'Убрано из списка, место получил следующий в очереди. Если это ошибка, запишите человека снова.',
		en: 'Taken off; the place went to the next in line. If it was a mistake, sign them up again.'
	},
	done_moved_people: {
		kk: 'Ауыстырылды. Жаңа билет жіберіледі.',
		ru: 'Люди переведены. Новый билет будет отправлен.',
		en: 'Moved; a new ticket will be sent.'
	},
	done_signed_up: {
		kk: 'Тіркелді. Коды: {code}',
		ru: 'Человек записан. Код: {code}',
		en: 'Signed up. Code: {code}'
	},
	done_signed_up_waiting: {
		kk: 'Орын толды: күту тізіміне жазылды. Коды: {code}',
		ru: 'Мест нет: человек записан в лист ожидания. Код: {code}',
		en: 'No places left: put on the waiting list. Code: {code}'
	},
	done_signed_up_asked: {
		kk: 'Тіркелді, шешім күтеді. Коды: {code}',
		ru: 'Заявка записана и ждёт решения. Код: {code}',
		en: 'Signed up, waits for a decision. Code: {code}'
	},
	done_moved: {
		kk: 'Ауыстырылды. Тіркелгендердің бәріне хабарланады.',
		ru: 'Встреча перенесена. Сообщение получат все записавшиеся.',
		en: 'Moved. Everybody signed up will be told.'
	},
	done_resized: {
		kk: 'Орын саны өзгерді.',
		ru: 'Число мест изменено.',
		en: 'The number of places is changed.'
	},
	done_cancelled: {
		kk: 'Отырыс болмайды деп белгіленді. Тіркелгендерге хабарланады.',
		ru: 'Встреча отменена. Записавшимся сообщат.',
		en: 'The stop is cancelled. Those signed up will be told.'
	},
	done_written: {
		kk: 'Хабар жіберілуге қойылды.',
		ru: 'Сообщение поставлено на отправку.',
		en: 'The message is on its way.'
	},
	done_closed: {
		kk: 'Отырыс жабылды. Сілтемелер енді жұмыс істемейді.',
		ru: 'Встреча закрыта. Ссылки помощников больше не действуют.',
		en: 'The stop is closed. Helpers’ links no longer work.'
	},
	sheet_part: { kk: 'Парақ', ru: 'Лист', en: 'Sheet' },
	minutes: { kk: 'Хаттама', ru: 'Протокол', en: 'Minutes' },
	done_sheet_checked: {
		kk: 'Парақ пен тізімнің салыстыруы сақталды.',
		ru: 'Сверка листа и списка сохранена.',
		en: 'The comparison of sheet and list was saved.'
	},
	done_conflict_seen: {
		kk: 'Сәйкессіздік қаралды деп белгіленді.',
		ru: 'Расхождение отмечено как просмотренное.',
		en: 'The conflict was marked as looked at.'
	},
	done_revoked: {
		kk: 'Сілтеме қайтарып алынды.',
		ru: 'Ссылка отозвана.',
		en: 'The link is revoked.'
	},
	done_saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	next_page: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	first_page: { kk: 'Басына', ru: 'В начало', en: 'To the first page' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
	actions: { kk: 'Отырысты өзгерту', ru: 'Изменить встречу', en: 'Change the stop' },
	back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
	reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	reason_hint: {
		kk: 'Бұл мәтінді адамдар оқиды.',
		ru: 'Этот текст прочтут люди.',
		en: 'People will read this.'
	}
} satisfies Record<string, Words>;
