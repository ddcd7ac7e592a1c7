import type { Words } from '#ground/language.ts';

export const refusals = {
	'photos.no_caption': {
		kk: 'Фотоның жазбасы жоқ. Кім, қайда, қашан екенін қазақша не орысша жазып, қайта жариялаңыз.',
		ru: 'У фото нет подписи. Напишите на казахском или русском, кто, где и когда снят, и опубликуйте снова.',
		en: 'The photo has no caption. Write in Kazakh or Russian who, where and when, and publish again.'
	},
	'photos.without_consent': {
		kk: 'Фотода жариялауға келісімі жоқ адам белгіленген. Мұндай фото жарияланбайды.',
		ru: 'На фото отмечен человек, чьего согласия на публикацию нет. Такое фото не публикуется.',
		en: 'Somebody without consent to publishing is marked in the photo. Such a photo is not published.'
	},
	'photos.list_changed': {
		kk: 'Келісімі жоқ адамдардың тізімі өзгерді. Тізімді қайта қарап, растаңыз.',
		ru: 'Список людей без согласия изменился. Просмотрите его снова и подтвердите.',
		en: 'The list of people without consent has changed. Look through it again and confirm.'
	},
	'photos.not_confirmed': {
		kk: 'Тізімдегі адамдардың ешқайсысы фотода жоғын растаңыз.',
		ru: 'Подтвердите, что никого из списка на фото нет.',
		en: 'Confirm that nobody of the list is in the photos.'
	},
	'photos.none_chosen': {
		kk: 'Кемінде бір фотоны таңдаңыз.',
		ru: 'Выберите хотя бы одно фото.',
		en: 'Choose at least one photo.'
	},
	'photos.too_many': {
		kk: 'Бір отырысқа ең көбі {most} фото. Керексіздерін жойып, қайта қосыңыз.',
		ru: 'У одной встречи не больше {most} фото. Удалите лишние и добавьте снова.',
		en: 'A stop has at most {most} photos. Remove some and add again.'
	},
	'photos.not_of_stop': {
		kk: 'Бұл адам осы отырысқа келгендердің арасында жоқ.',
		ru: 'Этого человека нет среди пришедших на встречу.',
		en: 'This person is not among those who came to the stop.'
	},
	'photos.reason_missing': {
		kk: 'Фото неге қалатынын жазыңыз: өтініш берген адам оқиды.',
		ru: 'Напишите, почему фото остаётся: это прочтёт тот, кто просил.',
		en: 'Write why the photo stays: whoever asked will read it.'
	},
	'photos.request_decided': {
		kk: 'Бұл өтініш бойынша шешім қабылданған.',
		ru: 'По этой просьбе решение уже принято.',
		en: 'This request is decided already.'
	}
} satisfies Record<string, Words>;
