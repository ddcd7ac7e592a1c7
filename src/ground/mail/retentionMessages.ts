import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	letters: {
		kk: 'Жіберілген хаттар мен қоңыраулар: кімге және мәтіні',
		ru: 'Отправленные письма и звонки: кому и текст',
		en: 'Letters sent and calls made: to whom, and the text'
	},
	letters_since: { kk: 'жіберілген күннен', ru: 'со дня отправки', en: 'from the day it was sent' }
} satisfies Record<string, Words>;
