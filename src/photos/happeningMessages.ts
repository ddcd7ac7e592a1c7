import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'photos.added': { kk: 'Фото қосылды', ru: 'Фото добавлено', en: 'A photo was added' },
	'photos.described': {
		kk: 'Фотоның жазбасы өзгертілді',
		ru: 'Изменена подпись фото',
		en: 'The caption of a photo was changed'
	},
	'photos.moved': {
		kk: 'Фотоның орны ауыстырылды',
		ru: 'Изменён порядок фото',
		en: 'A photo was moved in the order'
	},
	'photos.marked': {
		kk: 'Фотода адам белгіленді',
		ru: 'На фото отмечен человек',
		en: 'A person was marked in a photo'
	},
	'photos.unmarked': {
		kk: 'Фотодағы адамның белгісі алынды',
		ru: 'Отметка человека на фото снята',
		en: 'A mark of a person in a photo was taken away'
	},
	'photos.confirmed': {
		kk: 'Келісімі жоқ адамдардың фотода жоғы расталды',
		ru: 'Подтверждено, что людей без согласия на фото нет',
		en: 'It was confirmed that nobody without consent is in the photos'
	},
	'photos.published': {
		kk: 'Фото жарияланды',
		ru: 'Фото опубликовано',
		en: 'A photo was published'
	},
	'photos.taken_down': {
		kk: 'Фото жарияланымнан алынды',
		ru: 'Фото снято с публикации',
		en: 'A photo was taken down'
	},
	'photos.removed': { kk: 'Фото жойылды', ru: 'Фото удалено', en: 'A photo was removed' },
	'photos.removal_asked': {
		kk: 'Фотоны алып тастау сұралды',
		ru: 'Попросили убрать фото',
		en: 'Somebody asked for a photo to be taken down'
	},
	'photos.removal_decided': {
		kk: 'Фотоны алып тастау өтініші шешілді',
		ru: 'Принято решение по просьбе убрать фото',
		en: 'A request to take down a photo was decided'
	}
} satisfies Record<string, Words>;
