import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'journal.exported': {
		kk: 'Журнал жүктеліп алынды',
		ru: 'Выгружен журнал',
		en: 'The journal was downloaded'
	},
	'journal.key_rotated': {
		kk: 'Журнал мөрінің кілті ауыстырылды',
		ru: 'Сменён ключ печати журнала',
		en: 'The journal’s sealing key was changed'
	}
} satisfies Record<string, Words>;
