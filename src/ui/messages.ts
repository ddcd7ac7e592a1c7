import type { Words } from '#ground/language.ts';
import { messages as ground } from '#ground/messages.ts';

/** Words of the page frame. */
export const messages = {
	skip: { kk: 'Негізгі мазмұнға өту', ru: 'К основному содержанию', en: 'Skip to content' },
	languages: ground.languages,
	not_translated: { kk: 'аудармасы жоқ', ru: 'перевода нет', en: 'not translated' },
	look_short: { kk: 'Нашар көретіндерге', ru: 'Для слабовидящих', en: 'Easier to read' },
	look_rest: { kk: 'арналған нұсқа', ru: '', en: '' },
	menu_name: { kk: 'Негізгі мәзір', ru: 'Главное меню', en: 'Main menu' },
	menu: { kk: 'Мәзір', ru: 'Меню', en: 'Menu' },
	menu_shut: { kk: 'Мәзірді жабу', ru: 'Закрыть меню', en: 'Close menu' },
	sign_in: ground.sign_in,
	desk: { kk: 'Жұмыс үстелі', ru: 'Рабочий стол', en: 'Desk' },
	events: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
	projects: { kk: 'Жобалар мен сандар', ru: 'Проекты и цифры', en: 'Projects and figures' },
	proposals: { kk: 'Ұсыныстар', ru: 'Предложения', en: 'Proposals' },
	news: { kk: 'Жаңалықтар', ru: 'Новости', en: 'News' },
	you_are_here: { kk: 'Сіз осындасыз', ru: 'Вы здесь', en: 'You are here' },
	brand: ground.brand,
	privacy: ground.privacy,
	gone: { kk: 'өшірілді', ru: 'удалено', en: 'removed' },
	came: { kk: 'қосылды', ru: 'добавлено', en: 'added' },
	source: { kk: 'Бастапқы код', ru: 'Исходный код', en: 'Source code' },
	free: {
		kk: 'Іс-шараларға қатысу тегін.',
		ru: 'Участие в мероприятиях бесплатное.',
		en: 'Taking part in events is free.'
	}
} satisfies Record<string, Words>;
