import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	names: {
		kk: 'Модератор залдан қосқан сөйлеушілердің аты-жөні',
		ru: 'Имена выступавших, которых модератор добавил из зала',
		en: 'Names of speakers that a moderator added from the hall'
	},
	since_stop: { kk: 'отырыс күнінен', ru: 'со дня встречи', en: 'from the day of the stop' }
} satisfies Record<string, Words>;
