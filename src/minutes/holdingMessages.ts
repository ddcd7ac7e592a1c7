import type { Words } from '#ground/language.ts';

export const holdingMessages = {
	minutes: { kk: 'Хаттамада аталуы', ru: 'Упоминания в протоколах', en: 'Named in minutes' },
	number: { kk: '№ {number} хаттама', ru: 'Протокол № {number}', en: 'Minutes No. {number}' }
} satisfies Record<string, Words>;
