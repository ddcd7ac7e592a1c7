import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'exports.asked': {
		kk: 'Тізімді жүктеуге сұраныс берілді',
		ru: 'Запрошена выгрузка списка',
		en: 'An export was asked for'
	},
	'exports.cancelled': {
		kk: 'Тізімді жүктеуден бас тартылды',
		ru: 'Выгрузка списка отменена',
		en: 'An export was cancelled'
	},
	'exports.made': {
		kk: 'Жүктелетін тізім дайын болды',
		ru: 'Выгрузка списка готова',
		en: 'An export was made'
	},
	'exports.opened': {
		kk: 'Дайын тізім жүктеліп алынды',
		ru: 'Готовый список скачан',
		en: 'A made export was downloaded'
	},
	'exports.failed': {
		kk: 'Жүктелетін тізім дайындалмады',
		ru: 'Выгрузка списка не удалась',
		en: 'An export failed'
	}
} satisfies Record<string, Words>;
