import type { Words } from '#ground/language.ts';

export const holdingMessages = {
	questions: { kk: 'Залда қойылған сұрақтар', ru: 'Вопросы в зале', en: 'Questions in a hall' }
} satisfies Record<string, Words>;
