import type { Words } from '#ground/language.ts';

/** Words of the desk’s list of people at a stop and of what is decided about them. */
export const peopleMessages = {
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
	present: { kk: 'Қазір тізімдегілер', ru: 'Сейчас в списке', en: 'Standing' },
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
	take_off: { kk: 'Тізімнен шығару', ru: 'Убрать из списка', en: 'Take off the list' },
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
		ru: 'Убрать этих людей из списка?',
		en: 'Take these people off the list?'
	},
	leave_means: {
		kk: 'Орны күту тізіміндегі келесі адамға бірден беріледі.',
		ru: 'Их места сразу получат следующие в листе ожидания.',
		en: 'Their places go to the next in line at once.'
	},
	leave_yes: { kk: 'Иә, шығару', ru: 'Да, убрать', en: 'Yes, take off' },
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
	do_sign_up: { kk: 'Тіркеу', ru: 'Записать', en: 'Sign up' }
} satisfies Record<string, Words>;
