import type { Words } from '#ground/language.ts';

/** Words of the public pages of pictures. */
export const messages = {
	first_page: { kk: 'Басына', ru: 'К началу', en: 'To the beginning' },
	next_page: { kk: 'Келесі фотолар', ru: 'Следующие фото', en: 'Next photos' },
	photos: { kk: 'Фото', ru: 'Фото', en: 'Photos' },
	all: { kk: 'Барлық фото', ru: 'Все фото', en: 'All photos' },
	photo_of: { kk: 'Фото: {title}', ru: 'Фото: {title}', en: 'Photos: {title}' },
	one: { kk: 'Фото', ru: 'Фото', en: 'Photo' },
	none: {
		kk: 'Бұл іс-шараның жарияланған фотосы жоқ.',
		ru: 'Опубликованных фото этого мероприятия нет.',
		en: 'No photo of this event is published.'
	},
	to_event: { kk: 'Іс-шара беті', ru: 'Страница мероприятия', en: 'The event’s page' },
	taken_by: { kk: 'Түсірген: {name}', ru: 'Снимал(а): {name}', en: 'Taken by {name}' },
	untranslated: {
		kk: 'жазбаның қазақшасы әлі жоқ',
		ru: 'подписи на русском пока нет',
		en: 'no caption in English yet'
	},
	print: {
		kk: 'Үлкен өлшемін ашу (JPEG)',
		ru: 'Открыть в большом размере (JPEG)',
		en: 'Open in large size (JPEG)'
	},
	ask_title: {
		kk: 'Фотоны алып тастауды сұрау',
		ru: 'Попросить убрать фото',
		en: 'Ask for this photo to be taken down'
	},
	ask_note: {
		kk: 'Фотода Сіз, балаңыз немесе жақыныңыз болса не оның көрсетілуіне келіспесеңіз, жазыңыз. Орталық бір жұмыс күні ішінде шешеді. Аты-жөніңізді айтудың қажеті жоқ.',
		ru: 'Если на фото Вы, Ваш ребёнок или близкий человек либо Вы против его показа, напишите. Центр решит в течение одного рабочего дня. Называть себя не нужно.',
		en: 'If you, your child or somebody close to you is in the photo, or you object to it being shown, write to us. The centre decides within one working day. You need not say who you are.'
	},
	ask_text: {
		kk: 'Неліктен алып тастау керек',
		ru: 'Почему фото нужно убрать',
		en: 'Why it should be taken down'
	},
	ask_hint: {
		kk: 'Мысалы: сол жақтағы менмін, жариялауға келіскен жоқпын.',
		ru: 'Например: слева я, согласия на публикацию не давал(а).',
		en: 'For example: I am on the left and did not agree to this.'
	},
	ask: { kk: 'Өтінішті жіберу', ru: 'Отправить просьбу', en: 'Send the request' },
	trap: { kk: 'Бұл өрісті толтырмаңыз', ru: 'Не заполняйте это поле', en: 'Leave this empty' },
	request: {
		kk: 'Фотоны алып тастау өтініші',
		ru: 'Просьба убрать фото',
		en: 'Request to take a photo down'
	},
	request_code: { kk: 'Өтініштің коды', ru: 'Код просьбы', en: 'Code of the request' },
	request_keep: {
		kk: 'Осы беттің мекенжайын сақтап қойыңыз: шешім осында көрінеді.',
		ru: 'Сохраните адрес этой страницы: решение появится здесь.',
		en: 'Keep the address of this page: the decision will stand here.'
	},
	request_waits: {
		kk: 'Өтініш орталыққа түсті. Шешімнің мерзімі: {date}.',
		ru: 'Просьба получена. Срок решения: {date}.',
		en: 'The centre has the request. It is to be decided by {date}.'
	},
	request_done: {
		kk: 'Фото жарияланымнан алынды.',
		ru: 'Фото снято с публикации.',
		en: 'The photo is taken down.'
	},
	request_refused: {
		kk: 'Фото қалдырылды. Себебі: {reason}',
		ru: 'Фото оставлено. Причина: {reason}',
		en: 'The photo stays. Reason: {reason}'
	},
	problems: { kk: 'Мынаны түзетіңіз', ru: 'Исправьте, пожалуйста', en: 'Please correct' },
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	'photos.say_why': {
		kk: 'Себебін бір-екі сөзбен жазыңыз',
		ru: 'Напишите причину в двух словах',
		en: 'Say why in a few words'
	},
	'photos.too_long': {
		kk: 'Мәтін тым ұзын. Қысқартыңыз',
		ru: 'Текст слишком длинный. Сократите его',
		en: 'The text is too long. Shorten it'
	},
	'photos.too_fast': {
		kk: 'Форма тым тез жіберілді. Тағы бір рет басыңыз',
		ru: 'Форма отправлена слишком быстро. Нажмите ещё раз',
		en: 'The form was sent too quickly. Press once more'
	}
} satisfies Record<string, Words>;
