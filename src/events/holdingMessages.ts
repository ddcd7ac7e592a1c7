import type { Words } from '#ground/language.ts';

/** What events/ says of what it holds of a person. */
export const holdingMessages = {
	places: { kk: 'Жазылған отырыстары', ru: 'Записи на встречи', en: 'Sign-ups' },
	visits: { kk: 'Келген отырыстары', ru: 'Посещённые встречи', en: 'Visits' },
	words: { kk: 'Айтқан пікірлері', ru: 'Отзывы', en: 'Feedback' },
	gone: { kk: 'орын босатылған', ru: 'место освобождено', en: 'given up' },
	guardian: {
		kk: 'заңды өкілі: {name}',
		ru: 'законный представитель: {name}',
		en: 'guardian: {name}'
	},
	photo_answers: {
		kk: 'Фото жариялауға қағаздағы жауап',
		ru: 'Ответ о публикации фото на бумаге',
		en: 'Answers on paper about photos'
	},
	photos_agreed: { kk: 'келісім', ru: 'согласие', en: 'agreed' },
	photos_refused: {
		kk: 'бас тарту не қайтарып алу',
		ru: 'отказ или отзыв',
		en: 'refused or withdrew'
	}
} satisfies Record<string, Words>;
