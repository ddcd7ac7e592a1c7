import type { Words } from '#ground/language.ts';

export const holdingMessages = {
	turns: { kk: 'Залда сөйлегені', ru: 'Выступления в зале', en: 'Turns in the hall' }
} satisfies Record<string, Words>;
