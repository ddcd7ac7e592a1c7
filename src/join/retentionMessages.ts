import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	guests: {
		kk: 'Залға кодпен қосылған қонақтар жазған аты-жөні',
		ru: 'Имена, которые указали гости, вошедшие в зал по коду',
		en: 'Names that guests typed when they joined a hall by its code'
	},
	since_stop: { kk: 'отырыс күнінен', ru: 'со дня встречи', en: 'from the day of the stop' }
} satisfies Record<string, Words>;
