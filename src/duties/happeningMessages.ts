import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'duties.exported': {
		kk: 'Адамдар тізімі жүйеден шығарылды',
		ru: 'Из системы выгружен список людей',
		en: 'A list of people left the system'
	},
	'duties.listed': {
		kk: 'Жойылатын деректер тізімі жасалды',
		ru: 'Составлен список данных к уничтожению',
		en: 'A list of data to destroy was made'
	},
	'duties.confirmed': {
		kk: 'Деректерді жою расталды',
		ru: 'Уничтожение данных подтверждено',
		en: 'The destruction of data was confirmed'
	},
	'duties.destroyed': {
		kk: 'Деректер жойылды',
		ru: 'Данные уничтожены',
		en: 'Data were destroyed'
	},
	'duties.period_set': {
		kk: 'Сақтау мерзімі белгіленді',
		ru: 'Задан срок хранения',
		en: 'A period of keeping was set'
	},
	'duties.entry_written': {
		kk: 'Тізілімге жазба енгізілді',
		ru: 'Внесена запись в реестр',
		en: 'An entry was written into a register'
	},
	'duties.entry_corrected': {
		kk: 'Тізілімдегі жазба түзетілді',
		ru: 'Исправлена запись в реестре',
		en: 'An entry of a register was corrected'
	}
} satisfies Record<string, Words>;
