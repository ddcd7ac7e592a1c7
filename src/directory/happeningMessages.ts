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
	},
	'directory.word_added': {
		kk: 'Қазақша сөздің жалғауы туралы жазба қосылды',
		ru: 'Добавлена запись об окончаниях казахского слова',
		en: 'An entry on the endings of a Kazakh word was added'
	},
	'directory.word_changed': {
		kk: 'Қазақша сөздің жалғауы туралы жазба өзгертілді',
		ru: 'Изменена запись об окончаниях казахского слова',
		en: 'An entry on the endings of a Kazakh word was changed'
	},
	'directory.word_taken_away': {
		kk: 'Қазақша сөздің жалғауы туралы жазба алып тасталды',
		ru: 'Удалена запись об окончаниях казахского слова',
		en: 'An entry on the endings of a Kazakh word was taken away'
	}
} satisfies Record<string, Words>;
