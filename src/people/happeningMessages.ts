import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'people.signed_in': { kk: 'Жүйеге кірді', ru: 'Выполнен вход', en: 'Signed in' },
	'people.role_given': { kk: 'Рөл берілді', ru: 'Роль дана', en: 'A role was given' },
	'people.role_ended': { kk: 'Рөл аяқталды', ru: 'Роль завершена', en: 'A role was ended' },
	'people.second_factor_passed': {
		kk: 'Екінші растаудан өтті',
		ru: 'Пройдено второе подтверждение',
		en: 'A second factor was proved'
	},
	'people.factor_added': {
		kk: 'Екінші растау қосылды',
		ru: 'Добавлено второе подтверждение',
		en: 'A second factor was added'
	},
	'people.factor_removed': {
		kk: 'Екінші растау алып тасталды',
		ru: 'Удалено второе подтверждение',
		en: 'A second factor was removed'
	},
	'people.factors_taken': {
		kk: 'Әкімші біреудің екінші растауын алып тастады',
		ru: 'Администратор снял чьё-то второе подтверждение',
		en: 'An administrator took somebody’s second factor away'
	},
	'people.recovery_codes_made': {
		kk: 'Жаңа қосалқы кодтар жасалды',
		ru: 'Созданы новые резервные коды',
		en: 'New recovery codes were made'
	},
	'people.link_made': {
		kk: 'Бір реттік кіру сілтемесі жасалды',
		ru: 'Создана одноразовая ссылка для входа',
		en: 'A one-time sign-in link was made'
	},
	'people.centre_changed': {
		kk: 'Орталық туралы деректер өзгертілді',
		ru: 'Изменены сведения о центре',
		en: 'The centre’s details were changed'
	}
} satisfies Record<string, Words>;
