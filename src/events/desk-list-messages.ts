import type { Words } from '#ground/language.ts';

/** Words of the desk’s list of events. */
export const listMessages = {
	events: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
	new_event: { kk: 'Іс-шара жасау', ru: 'Создать мероприятие', en: 'Make an event' },
	filter: { kk: 'Іріктеу', ru: 'Отбор', en: 'Filter' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
	state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	draft: { kk: 'нобай', ru: 'черновик', en: 'draft' },
	published: { kk: 'жарияланған', ru: 'опубликовано', en: 'published' },
	closed: { kk: 'аяқталған', ru: 'завершено', en: 'closed' },
	cancelled: { kk: 'болмайды', ru: 'отменено', en: 'cancelled' },
	kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	round_table: { kk: 'дөңгелек үстел', ru: 'круглый стол', en: 'round table' },
	hearing: { kk: 'қоғамдық тыңдау', ru: 'общественные слушания', en: 'public hearing' },
	training: { kk: 'семинар-тренинг', ru: 'семинар-тренинг', en: 'seminar-training' },
	forum: { kk: 'форум', ru: 'форум', en: 'forum' },
	meeting: { kk: 'кездесу', ru: 'встреча', en: 'meeting' },
	place: { kk: 'Аудан не қала', ru: 'Район или город', en: 'District or town' },
	search_title: { kk: 'Атауынан іздеу', ru: 'Поиск по названию', en: 'Search in titles' },
	sort: { kk: 'Реті', ru: 'Порядок', en: 'Order' },
	sort_date: { kk: 'күні бойынша', ru: 'по дате', en: 'by date' },
	sort_title: { kk: 'атауы бойынша', ru: 'по названию', en: 'by title' },
	title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
	stops: { kk: 'Отырыстары', ru: 'Встречи', en: 'Stops' },
	no_stops_yet: { kk: 'белгіленбеген', ru: 'не назначены', en: 'none set' },
	no_events: {
		kk: 'Әзірге бірде-бір іс-шара жасалмаған.',
		ru: 'Пока не создано ни одного мероприятия.',
		en: 'No events have been made yet.'
	},
	no_events_found: {
		kk: 'Мұндай іс-шара табылмады.',
		ru: 'Таких мероприятий не нашлось.',
		en: 'No such events were found.'
	},
	drop_filter: { kk: 'Барлығын көрсету', ru: 'Показать все', en: 'Show all' },
	next_page: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	first_page: { kk: 'Басына', ru: 'В начало', en: 'To the first page' }
} satisfies Record<string, Words>;
