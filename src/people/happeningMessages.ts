import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'people.signed_in': { kk: 'Жүйеге кірді', ru: 'Выполнен вход', en: 'Signed in' },
	'people.role_given': { kk: 'Рөл берілді', ru: 'Роль дана', en: 'A role was given' },
	'people.role_ended': { kk: 'Рөл аяқталды', ru: 'Роль завершена', en: 'A role was ended' },
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
