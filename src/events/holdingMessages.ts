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
	}
} satisfies Record<string, Words>;
