import type { Words } from '#ground/language.ts';

/** What the public reads around a piece of news, and what its papers say. */
export const messages = {
	news: { kk: 'Жаңалықтар', ru: 'Новости', en: 'News' },
	lead: {
		kk: 'Орталықтың хабарламалары: іс-шаралар қалай өтті, не айтылды, не шешілді.',
		ru: 'Сообщения центра: как прошли мероприятия, что прозвучало и что решено.',
		en: 'What the centre reports: how events went, what was said and what was settled.'
	},
	none: {
		kk: 'Әзірге жарияланған жаңалық жоқ. Іс-шара өткен соң хабарламасы осында шығады.',
		ru: 'Опубликованных новостей пока нет. Сообщения появятся здесь после мероприятий.',
		en: 'Nothing is published yet. Reports appear here after events.'
	},
	older: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Older' },
	feed: { kk: 'Жаңалықтар лентасы (Atom)', ru: 'Лента новостей (Atom)', en: 'News feed (Atom)' },
	release: { kk: 'Баспасөз хабарламасы', ru: 'Пресс-релиз', en: 'Press release' },
	about_event: { kk: 'Іс-шараның беті', ru: 'Страница мероприятия', en: 'The event' },
	for_editors: { kk: 'Редакцияларға', ru: 'Для редакций', en: 'For editors' },
	missing_here: {
		kk: 'Бұл жаңалық қазақ тілінде әлі жазылмаған.',
		ru: 'На русском эта новость ещё не написана.',
		en: 'This piece is not written in English.'
	},
	read_kk: { kk: 'Қазақша оқу', ru: 'Читать на казахском', en: 'Read it in Kazakh' },
	read_ru: { kk: 'Орысша оқу', ru: 'Читать на русском', en: 'Read it in Russian' },
	read_en: { kk: 'Ағылшынша оқу', ru: 'Читать на английском', en: 'Read it in English' },
	of_event: {
		kk: 'Осы іс-шара туралы жаңалықтар',
		ru: 'Новости об этом мероприятии',
		en: 'News about this event'
	},
	mentions: {
		kk: 'Бұл туралы басқа БАҚ',
		ru: 'Другие СМИ об этом',
		en: 'Other media about this'
	},
	reach: {
		kk: 'Қамтуы: {people} (есептеген: {source})',
		ru: 'Охват: {people} (по данным: {source})',
		en: 'Reach: {people} (counted by: {source})'
	},
	corrected: { kk: 'Түзетілді', ru: 'Исправлено', en: 'Corrected' },
	withdrawn: {
		kk: 'Бұл жаңалық кері алынды',
		ru: 'Эта новость снята с публикации',
		en: 'This piece was withdrawn'
	},
	contact: { kk: 'Байланыс', ru: 'Контакты', en: 'Contact' }
} satisfies Record<string, Words>;
