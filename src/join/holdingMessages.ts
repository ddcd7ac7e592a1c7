import type { Words } from '#ground/language.ts';

export const holdingMessages = {
	phones: {
		kk: 'Залға телефонмен қосылғаны',
		ru: 'Участие в зале с телефона',
		en: 'Taking part in a hall by phone'
	}
} satisfies Record<string, Words>;
