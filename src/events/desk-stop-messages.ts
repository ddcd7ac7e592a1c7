import type { Words } from '#ground/language.ts';

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
	registered: { kk: 'Тіркелгендер', ru: 'Записавшиеся', en: 'Signed up' },
	parts: { kk: 'Отырыстың бөлімдері', ru: 'Разделы встречи', en: 'Parts of the stop' },
	sign_up: { kk: 'Адам тіркеу', ru: 'Записать человека', en: 'Sign somebody up' },
	agenda: { kk: 'Күн тәртібі', ru: 'Повестка', en: 'Agenda' },
	links: { kk: 'Көмекшілерге сілтеме', ru: 'Ссылки помощникам', en: 'Links for helpers' },
	door: { kk: 'Кіреберіс', ru: 'Вход', en: 'Door' },
	sheet: { kk: 'Қол қоятын парақ', ru: 'Лист для подписей', en: 'Sheet to sign' },
	feedback: { kk: 'Пікірлер', ru: 'Отзывы', en: 'Feedback' },
	move: { kk: 'Күнін не орнын ауыстыру', ru: 'Перенести день или место', en: 'Move day or venue' },
	resize: {
		kk: 'Орын санын өзгерту',
		ru: 'Изменить число мест',
		en: 'Change the number of places'
	},
	cancel: { kk: 'Отырысты болдырмау', ru: 'Отменить встречу', en: 'Cancel the stop' },
	write: { kk: 'Бәріне жазу', ru: 'Написать всем', en: 'Write to all' },
	close: { kk: 'Отырысты жабу', ru: 'Закрыть встречу', en: 'Close the stop' },
	details: {
		kk: 'Байланыс, тілі, тіркелу мерзімі',
		ru: 'Контакт, язык, сроки записи',
		en: 'Contact, language, sign-up days'
	},
	confirmed: { kk: 'орны бар', ru: 'есть место', en: 'has a place' },
	waiting: { kk: 'күту тізімінде', ru: 'в листе ожидания', en: 'waiting' },
	asked: { kk: 'шешім күтеді', ru: 'ждёт решения', en: 'asked' },
	left: { kk: 'бас тартты', ru: 'отказался от места', en: 'left' },
	refused: { kk: 'қабылданбады', ru: 'не принято', en: 'refused' },
	gone: {
		kk: 'бас тартқан, қабылданбаған',
		ru: 'отказались или не приняты',
		en: 'left or refused'
	},
	present: { kk: 'Қатысып тұрғаны', ru: 'Действующие', en: 'Standing' },
	which: { kk: 'Кімдер', ru: 'Кто', en: 'Who' },
	category: { kk: 'Санаты', ru: 'Категория', en: 'Category' },
	by_category: { kk: 'Санаттары бойынша', ru: 'По категориям', en: 'By category' },
	search: { kk: 'Тегі не аты', ru: 'Фамилия или имя', en: 'Surname or name' },
	name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
	number: { kk: 'Реті', ru: 'Номер', en: 'Number' },
	contact: { kk: 'Байланысы', ru: 'Контакт', en: 'Contact' },
	choose_person: { kk: 'Белгілеу: {name}', ru: 'Отметить: {name}', en: 'Choose: {name}' },
	speaks: { kk: 'сөйлегісі келеді', ru: 'хочет выступить', en: 'would like to speak' },
	sign_language: { kk: 'ымдау тілі', ru: 'жестовый язык', en: 'sign language' },
	ramp: { kk: 'пандус', ru: 'пандус', en: 'ramp' },
	interpreter: { kk: 'аудармашы', ru: 'переводчик', en: 'interpreter' },
	large_print: { kk: 'ірі қаріп', ru: 'крупный шрифт', en: 'large print' },
	guardian_yes: {
		kk: 'заңды өкілі растады',
		ru: 'представитель подтвердил',
		en: 'guardian confirmed'
	},
	guardian_paper: {
		kk: 'қағаз келісімі бар',
		ru: 'есть бумажное согласие',
		en: 'paper consent shown'
	},
	guardian_wait: {
		kk: 'заңды өкілі растамаған',
		ru: 'представитель не подтвердил',
		en: 'guardian has not confirmed'
	},
	came: { kk: 'келді', ru: 'пришёл', en: 'came' },
	approve: { kk: 'Қабылдау', ru: 'Принять', en: 'Approve' },
	refuse: { kk: 'Қабылдамау', ru: 'Не принимать', en: 'Refuse' },
	take_off: { kk: 'Тізімнен шығару', ru: 'Снять с места', en: 'Take off the list' },
	move_person: {
		kk: 'Басқа отырысқа ауыстыру',
		ru: 'Перевести на другую встречу',
		en: 'Move to another stop'
	},
	with_chosen: { kk: 'Белгіленгендермен', ru: 'С отмеченными', en: 'With those chosen' },
	nobody_chosen: {
		kk: 'Ешкім белгіленбеді. Тізімнен адамды белгілеңіз.',
		ru: 'Никто не отмечен. Отметьте людей в списке.',
		en: 'Nobody is chosen. Tick people in the list.'
	},
	nobody: {
		kk: 'Әзірге ешкім тіркелмеген.',
		ru: 'Пока никто не записался.',
		en: 'Nobody has signed up yet.'
	},
	nobody_next: {
		kk: 'Телефон соққан адамды өзіңіз тіркей аласыз.',
		ru: 'Тех, кто звонит, можно записать самим.',
		en: 'Those who call may be signed up by you.'
	},
	nobody_found: {
		kk: 'Мұндай адам табылмады.',
		ru: 'Таких людей не нашлось.',
		en: 'Nobody was found.'
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
		ru: 'Снято с места, место получил следующий в очереди. Если это ошибка, запишите человека снова.',
		en: 'Taken off; the place went to the next in line. If it was a mistake, sign them up again.'
	},
	done_moved_people: {
		kk: 'Ауыстырылды. Жаңа билет жіберіледі.',
		ru: 'Переведено. Новый билет будет отправлен.',
		en: 'Moved; a new ticket will be sent.'
	},
	done_signed_up: {
		kk: 'Тіркелді. Коды: {code}',
		ru: 'Записано. Код: {code}',
		en: 'Signed up. Code: {code}'
	},
	done_signed_up_waiting: {
		kk: 'Орын толды: күту тізіміне жазылды. Коды: {code}',
		ru: 'Мест нет: записано в лист ожидания. Код: {code}',
		en: 'No places left: put on the waiting list. Code: {code}'
	},
	done_signed_up_asked: {
		kk: 'Тіркелді, шешім күтеді. Коды: {code}',
		ru: 'Записано, ждёт решения. Код: {code}',
		en: 'Signed up, waits for a decision. Code: {code}'
	},
	done_moved: {
		kk: 'Ауыстырылды. Тіркелгендердің бәріне хабарланады.',
		ru: 'Перенесено. Сообщение получат все записавшиеся.',
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
	done_revoked: {
		kk: 'Сілтеме қайтарып алынды.',
		ru: 'Ссылка отозвана.',
		en: 'The link is revoked.'
	},
	done_saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	refuse_sure: {
		kk: 'Бұл адамдарды қабылдамайсыз ба?',
		ru: 'Не принимать этих людей?',
		en: 'Refuse these people?'
	},
	refuse_means: {
		kk: 'Олар себебімен бірге хабар алады. Кейін қайта тіркелуіне болады.',
		ru: 'Они получат сообщение с причиной. Записаться снова можно.',
		en: 'They are told, with the reason. They may sign up again.'
	},
	refuse_yes: { kk: 'Иә, қабылдамау', ru: 'Да, не принимать', en: 'Yes, refuse' },
	leave_sure: {
		kk: 'Бұл адамдарды тізімнен шығарасыз ба?',
		ru: 'Снять этих людей с места?',
		en: 'Take these people off the list?'
	},
	leave_means: {
		kk: 'Орны күту тізіміндегі келесі адамға бірден беріледі.',
		ru: 'Их места сразу получат следующие в листе ожидания.',
		en: 'Their places go to the next in line at once.'
	},
	leave_yes: { kk: 'Иә, шығару', ru: 'Да, снять', en: 'Yes, take off' },
	move_sure: {
		kk: 'Бұл адамдар қай отырысқа ауысады?',
		ru: 'На какую встречу перевести этих людей?',
		en: 'To which stop do these people move?'
	},
	move_means: {
		kk: 'Ол жақта орын болмаса, кезекке тұрады да, осындағы орны сақталады.',
		ru: 'Если там мест нет, они встанут в очередь, а место здесь сохранится.',
		en: 'When that stop is full they wait there and keep their place here.'
	},
	move_yes: { kk: 'Ауыстыру', ru: 'Перевести', en: 'Move' },
	no_other_stop: {
		kk: 'Бұл іс-шараның басқа алдағы отырысы жоқ.',
		ru: 'У мероприятия нет других предстоящих встреч.',
		en: 'The event has no other coming stop.'
	},
	free: { kk: 'бос орын: {count}', ru: 'свободно: {count}', en: 'free: {count}' },
	keep: { kk: 'Жоқ, өзгеріссіз қалсын', ru: 'Нет, оставить как есть', en: 'No, leave as it is' },
	letter_language: { kk: 'Хабар тілі', ru: 'Язык сообщений', en: 'Language of messages' },
	consent: {
		kk: 'Төмендегі мәтінді адамға оқып беріңіз; келіссе ғана белгілеңіз.',
		ru: 'Прочитайте человеку текст ниже и отметьте, только если он согласен.',
		en: 'Read the text below to the person and tick it only if they agree.'
	},
	do_sign_up: { kk: 'Тіркеу', ru: 'Записать', en: 'Sign up' },
	link_role: { kk: 'Рөлі', ru: 'Роль', en: 'Role' },
	role_door: {
		kk: 'кіреберіс: келгендерді белгілейді',
		ru: 'вход: отмечает пришедших',
		en: 'door: marks who came'
	},
	role_moderator: {
		kk: 'модератор: сөз кезегін жүргізеді',
		ru: 'модератор: ведёт очередь выступлений',
		en: 'moderator: leads the floor'
	},
	role_secretary: {
		kk: 'хатшы: ұсыныстарды жазады',
		ru: 'секретарь: записывает предложения',
		en: 'secretary: writes proposals down'
	},
	link_for: { kk: 'Кімге', ru: 'Кому', en: 'For whom' },
	make_link: { kk: 'Сілтеме жасау', ru: 'Сделать ссылку', en: 'Make a link' },
	link_once: {
		kk: 'Сілтеме тек осы жерде, бір рет көрсетіледі. Көшіріп алыңыз не QR-ды көрсетіңіз.',
		ru: 'Ссылка показана только здесь и один раз. Скопируйте её или дайте отсканировать QR.',
		en: 'The link is shown here once. Copy it or let the QR be scanned.'
	},
	link_note: {
		kk: 'Сілтеме осы отырысқа ғана және ол жабылғанша жарамды. Аккаунт керек емес.',
		ru: 'Ссылка действует только на этой встрече и до её закрытия. Учётная запись не нужна.',
		en: 'A link works for this stop only and until it is closed. No account is needed.'
	},
	link_qr: { kk: 'Сілтеменің QR коды', ru: 'QR-код ссылки', en: 'QR code of the link' },
	links_none: {
		kk: 'Сілтеме әлі берілмеген.',
		ru: 'Ссылок пока не выдано.',
		en: 'No links handed out yet.'
	},
	made: { kk: 'Берілді', ru: 'Выдана', en: 'Made' },
	works: { kk: 'жарамды', ru: 'действует', en: 'works' },
	revoked: { kk: 'қайтарып алынған', ru: 'отозвана', en: 'revoked' },
	revoke: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Revoke' },
	agenda_own: {
		kk: 'Бұл отырыстың өз күн тәртібі. Бағдарламаға және басқа отырыстарға әсер етпейді.',
		ru: 'Это собственная повестка встречи. На программу и другие встречи она не влияет.',
		en: 'This stop’s own agenda. The programme and other stops stay as they are.'
	},
	agenda_empty: {
		kk: 'Отырыстың өз күн тәртібі жоқ: бағдарлама көрсетілді. Сақтасаңыз, көшірмесі жасалады.',
		ru: 'Своей повестки ещё нет: показана программа. При сохранении появится её копия.',
		en: 'No agenda of its own yet: the programme is shown. Saving makes a copy.'
	},
	move_sure_stop: { kk: 'Отырысты ауыстыру', ru: 'Перенести встречу', en: 'Move the stop' },
	move_stop_means: {
		kk: 'Билеттер жарамды болып қалады. Әр адам келетінін не келмейтінін айта алады.',
		ru: 'Билеты остаются в силе. Каждый сможет сказать, придёт ли он.',
		en: 'Tickets stay good. Everybody may say whether they still come.'
	},
	look_first: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
	move_stop_yes: { kk: 'Иә, ауыстыру', ru: 'Да, перенести', en: 'Yes, move' },
	was: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
	will_be: { kk: 'Болады', ru: 'Станет', en: 'Will be' },
	resize_note: {
		kk: 'Қазір {capacity} орын, оның {taken} алынған.',
		ru: 'Сейчас мест {capacity}, занято {taken}.',
		en: 'Now {capacity} places, {taken} of them taken.'
	},
	resize_yes: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
	resize_leave: {
		kk: 'Кім күту тізіміне қайтады',
		ru: 'Кто вернётся в лист ожидания',
		en: 'Who goes back to the waiting list'
	},
	resize_leave_note: {
		kk: 'Кемінде {count} адамды белгілеңіз. Кейін тіркелгендер жоғарыда тұр. Олар кезекке өз реті бойынша тұрады, хабар алады.',
		ru: 'Отметьте не меньше {count} человек. Записавшиеся позже стоят выше. Они встанут в очередь по порядку записи, им сообщат.',
		en: 'Tick at least {count}. Those who signed up later stand first. They wait in the order of sign-up and will be told.'
	},
	resize_more: {
		kk: 'Орын көбейсе, күту тізіміндегі адамдар бірден орын алады.',
		ru: 'Если мест станет больше, их сразу получат люди из листа ожидания.',
		en: 'With more places, those waiting get theirs at once.'
	},
	cancel_sure: {
		kk: 'Бұл отырыс болмайды деп белгілейсіз бе?',
		ru: 'Отменить эту встречу?',
		en: 'Cancel this stop?'
	},
	cancel_means: {
		kk: 'Оны қайтаруға болмайды: тіркелу жабылады, билеттер жарамайды, көмекшілердің сілтемелері тоқтайды.',
		ru: 'Вернуть это нельзя: запись закроется, билеты и ссылки помощников перестанут действовать.',
		en: 'This cannot be undone: sign-up ends, tickets and helpers’ links stop working.'
	},
	subject: { kk: 'Тақырыбы', ru: 'Тема', en: 'Subject' },
	text: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
	write_note: {
		kk: 'Әр адам өзі таңдаған тілде алады; ол тілде мәтін болмаса, жазылған тілде.',
		ru: 'Каждый получит текст на выбранном им языке, а если его нет — на том, что написан.',
		en: 'Everybody gets the language they chose, or the one written if theirs is missing.'
	},
	write_preview: { kk: 'Алдын ала қарау', ru: 'Посмотреть перед отправкой', en: 'Preview' },
	write_send: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
	write_back: { kk: 'Мәтінді түзету', ru: 'Исправить текст', en: 'Mend the text' },
	close_sure: { kk: 'Отырысты жабасыз ба?', ru: 'Закрыть встречу?', en: 'Close the stop?' },
	close_means: {
		kk: 'Жабылған соң келгендерді белгілеу тоқтайды, сілтемелер жұмыс істемейді, сандары есепке алынады.',
		ru: 'После закрытия отмечать пришедших нельзя, ссылки помощников не действуют, цифры идут в отчёт.',
		en: 'Once closed, nobody can be marked as come, helpers’ links stop, and the figures count.'
	},
	close_came: {
		kk: 'Келген деп белгіленді: {count}',
		ru: 'Отмечено пришедших: {count}',
		en: 'Marked as come: {count}'
	},
	close_held: { kk: 'Орны болған: {count}', ru: 'С местом: {count}', en: 'With a place: {count}' },
	close_yes: { kk: 'Иә, жабу', ru: 'Да, закрыть', en: 'Yes, close' },
	close_no: {
		kk: 'Жоқ, әзірге ашық қалсын',
		ru: 'Нет, пока оставить открытой',
		en: 'No, leave it open'
	},
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
