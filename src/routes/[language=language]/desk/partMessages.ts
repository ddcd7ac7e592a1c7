import type { Words } from '#ground/language.ts';
import type { PartName } from './parts.ts';

export const partMessages = {
	today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
	events: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
	people: { kk: 'Адамдар', ru: 'Люди', en: 'People' },
	requests: { kk: 'Деректер туралы сұраулар', ru: 'Запросы о данных', en: 'Requests about data' },
	alike: { kk: 'Ұқсас жазбалар', ru: 'Возможные дубли', en: 'Likely duplicates' },
	organisations: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organisations' },
	news: { kk: 'Жаңалықтар', ru: 'Новости', en: 'News' },
	projects: { kk: 'Жобалар', ru: 'Проекты', en: 'Projects' },
	proposals: { kk: 'Ұсыныстар', ru: 'Предложения', en: 'Proposals' },
	feedback: { kk: 'Кері байланыс', ru: 'Обратная связь', en: 'Feedback' },
	letters: { kk: 'Хат пен қоңырау', ru: 'Письма и звонки', en: 'Letters and calls' },
	outgoing: { kk: 'Шығыс хаттар', ru: 'Исходящие', en: 'Outgoing letters' },
	outbox: { kk: 'Пошта', ru: 'Почта', en: 'Mail' },
	calls: { kk: 'Қоңыраулар', ru: 'Звонки', en: 'Calls' },
	registers: { kk: 'Тізілім мен журнал', ru: 'Реестры и журнал', en: 'Registers and journal' },
	journal: { kk: 'Журнал', ru: 'Журнал', en: 'Journal' },
	duties: { kk: 'Дербес деректер', ru: 'Персональные данные', en: 'Personal data' },
	exports: { kk: 'Жүктеулер', ru: 'Выгрузки', en: 'Exports' },
	centre: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
	about: { kk: 'Орталық туралы', ru: 'О центре', en: 'About the centre' },
	staff: { kk: 'Қызметкерлер', ru: 'Сотрудники', en: 'Staff' },
	consents: { kk: 'Келісім мәтіндері', ru: 'Тексты согласий', en: 'Consent texts' },
	words: { kk: 'Сөздердің жалғауы', ru: 'Окончания слов', en: 'Endings of words' }
} as const satisfies Record<PartName, Words>;
