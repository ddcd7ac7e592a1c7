import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'questions.asked': { kk: 'Сұрақ қойылды', ru: 'Задан вопрос', en: 'A question was asked' },
	'questions.approved': {
		kk: 'Сұрақ залға көрсетілді',
		ru: 'Вопрос показан залу',
		en: 'A question was shown to the hall'
	},
	'questions.put_off': {
		kk: 'Сұрақ кейінге қалдырылды',
		ru: 'Вопрос отложен',
		en: 'A question was put off'
	},
	'questions.refused': {
		kk: 'Сұрақ қабылданбады',
		ru: 'Вопрос отклонён',
		en: 'A question was refused'
	},
	'questions.answered': {
		kk: 'Сұраққа жауап берілді',
		ru: 'На вопрос дан ответ',
		en: 'A question was answered'
	},
	'questions.carried_over': {
		kk: 'Сұрақ ұсыныс болып жазылды',
		ru: 'Вопрос записан как предложение',
		en: 'A question was carried over as a proposal'
	}
} satisfies Record<string, Words>;
