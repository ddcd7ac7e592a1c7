import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	unpublished: {
		kk: 'Жарияланбаған және жарияланымнан алынған фото',
		ru: 'Фото, которые не опубликованы или сняты с публикации',
		en: 'Photos that were not published or were taken down'
	},
	since_unpublished: {
		kk: 'қосылған немесе жарияланымнан алынған күннен',
		ru: 'со дня добавления или снятия с публикации',
		en: 'from the day they were added or taken down'
	},
	requests: {
		kk: 'Фотоны алып тастау өтініштерінің мәтіні',
		ru: 'Тексты просьб убрать фото',
		en: 'Texts of requests to take a photo down'
	},
	since_asked: { kk: 'сұралған күннен', ru: 'со дня просьбы', en: 'from the day it was asked' },
	published: { kk: 'Жарияланған фото', ru: 'Опубликованные фото', en: 'Published photos' },
	published_rule: {
		kk: 'Фотодағы адамның келісімі қайтарылғанша немесе орталық жарияланымнан алғанша сақталады.',
		ru: 'Хранятся, пока человек на фото не отзовёт согласие или центр не снимет их с публикации.',
		en: 'Kept until somebody in the photo withdraws the consent or the centre takes it down.'
	}
} satisfies Record<string, Words>;
