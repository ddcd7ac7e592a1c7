import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'letters.template_changed': {
		kk: 'Хат үлгісі өзгертілді',
		ru: 'Шаблон письма изменён',
		en: 'A letter template was changed'
	},
	'letters.template_restored': {
		kk: 'Дайын хат үлгісі қайтарылды',
		ru: 'Возвращён готовый шаблон письма',
		en: 'The ready letter template was restored'
	},
	'letters.made': {
		kk: 'Хатқа нөмір берілді',
		ru: 'Письму присвоен номер',
		en: 'A letter was numbered'
	},
	'letters.sent': { kk: 'Хат жіберілді', ru: 'Письмо отправлено', en: 'A letter was sent' },
	'letters.annulled': {
		kk: 'Хаттың күші жойылды',
		ru: 'Письмо аннулировано',
		en: 'A letter was annulled'
	},
	'letters.certificate_issued': {
		kk: 'Сертификат берілді',
		ru: 'Выдан сертификат',
		en: 'A certificate was issued'
	},
	'letters.certificate_revoked': {
		kk: 'Сертификаттың күші жойылды',
		ru: 'Сертификат аннулирован',
		en: 'A certificate was revoked'
	},
	'letters.answered': {
		kk: 'Хатқа жауап тіркелді',
		ru: 'Внесён ответ на письмо',
		en: 'An answer to a letter was recorded'
	}
} satisfies Record<string, Words>;
