import type { Words } from './language.ts';

/** What the house itself says: errors of the edge and words that stand on every page. */
export const messages = {
	'ground.not_found': {
		kk: 'Мұндай бет жоқ. Мекенжайын тексеріңіз немесе іс-шаралар тізімінен іздеңіз.',
		ru: 'Такой страницы нет. Проверьте адрес или поищите в списке мероприятий.',
		en: 'There is no such page. Check the address or look in the list of events.'
	},
	'ground.refused': {
		kk: 'Сұрау қабылданбады. Алдыңғы бетке қайтып, қайта жіберіп көріңіз.',
		ru: 'Запрос не принят. Вернитесь на предыдущую страницу и отправьте снова.',
		en: 'The request was not accepted. Go back and send it again.'
	},
	'ground.our_fault': {
		kk: 'Бізден қате кетті. Бетті жаңартып көріңіз; қайталанса, қатенің нөмірін орталыққа айтыңыз.',
		ru: 'Ошибка на нашей стороне. Обновите страницу; если повторится, сообщите центру номер ошибки.',
		en: 'Our fault. Reload the page; if it happens again, tell the centre its number.'
	},
	'ground.too_many': {
		kk: 'Сұрау тым көп түсті. Бір минут күтіп, қайта жіберіңіз.',
		ru: 'Слишком много запросов. Подождите минуту и отправьте снова.',
		en: 'Too many requests. Wait a minute and send again.'
	},
	'ground.too_big': {
		kk: 'Жіберілген деректер тым көп: файлдар 12 МБ-тан, мәтін 1 МБ-тан аспауы керек.',
		ru: 'Отправлено слишком много: файлов не больше 12 МБ, текста не больше 1 МБ.',
		en: 'Too much was sent: at most 12 MB of files, 1 MB of text.'
	},
	'ground.unusable': {
		kk: 'Жіберілген мәтінде оқылмайтын таңбалар бар. Қайта теріп, жіберіңіз.',
		ru: 'В отправленном есть знаки, которые нельзя прочитать. Наберите заново и отправьте.',
		en: 'What was sent holds signs that cannot be read. Type it again and send.'
	},
	'ground.no_such_choice': {
		kk: 'Таңдалғандардың бірі енді жоқ. Бетті жаңартып, қайта таңдаңыз.',
		ru: 'Чего-то из выбранного больше нет. Обновите страницу и выберите снова.',
		en: 'Something that was chosen is no longer there. Reload the page and choose again.'
	},
	number: { kk: 'Нөмірі: {number}', ru: 'Номер: {number}', en: 'Number: {number}' },
	home: { kk: 'Басты бетке', ru: 'На главную', en: 'To the home page' },
	to_desk: { kk: 'Жұмыс үстеліне', ru: 'К рабочему столу', en: 'To the desk' },
	to_events: { kk: 'Іс-шаралар тізімі', ru: 'Список мероприятий', en: 'List of events' },
	again: { kk: 'Бетті жаңарту', ru: 'Обновить страницу', en: 'Reload the page' },
	languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
	brand: { kk: 'Арна', ru: 'Арна', en: 'Arna' },
	sign_in: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
	privacy: {
		kk: 'Дербес деректер қалай қорғалады',
		ru: 'Как защищены персональные данные',
		en: 'How personal data are protected'
	},
	error_title: { kk: 'Бет ашылмады', ru: 'Страница не открылась', en: 'The page did not open' }
} satisfies Record<string, Words>;
