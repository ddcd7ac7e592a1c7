import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'directory.organisation_added': {
		kk: 'Ұйым қосылды',
		ru: 'Добавлена организация',
		en: 'An organisation was added'
	},
	'directory.organisation_changed': {
		kk: 'Ұйым деректері өзгертілді',
		ru: 'Изменены сведения об организации',
		en: 'An organisation’s details were changed'
	}
} satisfies Record<string, Words>;
