import type { Words } from '#ground/language.ts';

export const holdingMessages = {
	photos: {
		kk: 'Сіз белгіленген фото',
		ru: 'Фото, на которых Вы отмечены',
		en: 'Photos you are marked in'
	},
	shown: { kk: 'жарияланған', ru: 'опубликовано', en: 'published' },
	not_shown: { kk: 'жарияланбаған', ru: 'не опубликовано', en: 'not published' },
	no_caption: { kk: 'Жазбасы жоқ фото', ru: 'Фото без подписи', en: 'A photo without a caption' }
} satisfies Record<string, Words>;
