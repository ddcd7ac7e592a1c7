import type { Words } from '#ground/language.ts';

export const holdingMessages = {
	ballots: {
		kk: 'Атаулы сауалнамалардағы дауыс',
		ru: 'Голоса в именных опросах',
		en: 'Votes in named polls'
	}
} satisfies Record<string, Words>;
