import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	consents: { kk: 'Келісімдер', ru: 'Согласия', en: 'Consents' },
	consents_rule: {
		kk: 'Келісімнің нұсқасы, күні және кері алынған күні келісім берілгенін дәлелдеу үшін сақталады; оның өзінде аты-жөні де, байланысы да жоқ.',
		ru: 'Версия, день согласия и день отзыва хранятся как доказательство; имени и контакта в самой записи нет.',
		en: 'Version, day and day of withdrawal are kept as proof; the record itself holds neither name nor contact.'
	},
	journal: { kk: 'Жүйе журналы', ru: 'Журнал системы', en: 'Journal of the system' },
	journal_rule: {
		kk: 'Өзгертілмей сақталады; онда аты-жөні де, байланысы да жоқ, нөмірлер мен кодтар ғана бар.',
		ru: 'Хранится без изменений; имён и контактов в нём нет, только номера и коды.',
		en: 'Kept unchanged; it holds no names or contacts, only ids and codes.'
	}
} satisfies Record<string, Words>;
