import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'minutes.compiled': {
		kk: 'Хаттама құрастырылды',
		ru: 'Составлен протокол',
		en: 'Minutes were compiled'
	},
	'minutes.written': {
		kk: 'Хаттаманың жаңа редакциясы сақталды',
		ru: 'Сохранена новая редакция протокола',
		en: 'A new revision of minutes was saved'
	},
	'minutes.recompiled': {
		kk: 'Хаттама өзгерген деректермен салыстырылды',
		ru: 'Протокол сверен с изменившимися данными',
		en: 'Minutes were compared with the changed record'
	},
	'minutes.approved': {
		kk: 'Хаттама бекітіліп, жарияланды',
		ru: 'Протокол утверждён и опубликован',
		en: 'Minutes were approved and published'
	},
	'minutes.opened': {
		kk: 'Хаттаманың жаңа нұсқасы ашылды',
		ru: 'Открыта новая версия протокола',
		en: 'A new version of minutes was opened'
	}
} satisfies Record<string, Words>;
