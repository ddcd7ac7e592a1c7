import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'figures.record_frozen': {
		kk: 'Іс-шара жазбасының нұсқасы бекітілді',
		ru: 'Закреплена версия записи мероприятия',
		en: 'A version of the event’s record was frozen'
	},
	'figures.participants_exported': {
		kk: 'Қатысушылар тізімі жүктеліп алынды',
		ru: 'Выгружен список участников',
		en: 'The list of participants was downloaded'
	}
} satisfies Record<string, Words>;
