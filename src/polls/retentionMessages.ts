import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	ballots: {
		kk: 'Атаулы сауалнамада кім қалай дауыс бергені',
		ru: 'Кто как голосовал в именных опросах',
		en: 'Who voted how in named polls'
	},
	since_closed: {
		kk: 'сауалнама жабылған күннен',
		ru: 'со дня закрытия опроса',
		en: 'from the day the poll was closed'
	}
} satisfies Record<string, Words>;
