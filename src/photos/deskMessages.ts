import type { Words } from '#ground/language.ts';
import type { Lack, PhotoState } from './photo.ts';

export const stateWords: Record<PhotoState, Words> = {
	new: { kk: 'жарияланбаған', ru: 'не опубликовано', en: 'not published' },
	published: { kk: 'жарияланған', ru: 'опубликовано', en: 'published' },
	taken_down: { kk: 'жарияланымнан алынған', ru: 'снято с публикации', en: 'taken down' }
};

export const stateBadges = { new: 'wait', published: 'good', taken_down: 'bad' } as const;

export const lackWords: Record<Lack, Words> = {
	withdrawn: { kk: 'келісімін қайтарған', ru: 'отозвал(а) согласие', en: 'withdrew consent' },
	refused: { kk: 'келіспеген', ru: 'не согласен (не согласна)', en: 'did not agree' },
	guardian: {
		kk: 'қамқоршысының келісімі жоқ',
		ru: 'нет согласия опекуна',
		en: 'no consent of the guardian'
	},
	not_asked: {
		kk: 'жазылмай келген, келісімі сұралмаған',
		ru: 'пришёл (пришла) без записи, согласие не спрашивали',
		en: 'came without signing up, was not asked'
	}
};

export const whyDown: Record<string, Words> = {
	withdrawn: {
		kk: 'біреу келісімін қайтарды',
		ru: 'кто-то отозвал согласие',
		en: 'somebody withdrew consent'
	},
	list: {
		kk: 'келісімі жоқ адамдардың тізімі өзгерді',
		ru: 'изменился список людей без согласия',
		en: 'the list of people without consent changed'
	},
	staff: { kk: 'қызметкер алып тастады', ru: 'снял сотрудник', en: 'taken down by staff' },
	asked: { kk: 'өтініш бойынша', ru: 'по просьбе', en: 'on request' }
};

/** Words of a stop's pictures at the desk. */
export const deskMessages = {
	first_page: { kk: 'Басына', ru: 'К началу', en: 'To the beginning' },
	next_page: { kk: 'Келесі фотолар', ru: 'Следующие фото', en: 'Next photos' },
	photos: { kk: 'Фото', ru: 'Фото', en: 'Photos' },
	none: {
		kk: 'Бұл отырыстың фотосы әлі жоқ. Төменде бір немесе бірнеше фотоны таңдаңыз: олар өзіңіз жарияламайынша ешкімге көрінбейді.',
		ru: 'Фото этой встречи пока нет. Выберите ниже одно или несколько: никто не увидит их, пока Вы их не опубликуете.',
		en: 'No photos of this stop yet. Choose one or several below: nobody sees them until you publish them.'
	},
	add: { kk: 'Фото қосу', ru: 'Добавить фото', en: 'Add photos' },
	add_note: {
		kk: 'Түсірілген жері мен аппараты туралы деректер өшіріледі, түпнұсқасы сақталмайды.',
		ru: 'Данные о месте и камере удаляются, исходный файл не хранится.',
		en: 'Place and camera data are removed; the original is not kept.'
	},
	files: { kk: 'Фото файлдары', ru: 'Файлы фото', en: 'Photo files' },
	files_hint: {
		kk: 'JPEG, PNG, WebP; әрқайсысы ең көбі {most} МБ. Бірнешеуін қатар таңдауға болады.',
		ru: 'JPEG, PNG, WebP; каждое не больше {most} МБ. Можно выбрать сразу несколько.',
		en: 'JPEG, PNG, WebP; each at most {most} MB. You can choose several at once.'
	},
	files_together: {
		kk: 'Скриптсіз бір жолы жіберілетін файлдар бірге {most} МБ-тан аспасын.',
		ru: 'Без скриптов файлы, отправленные за один раз, вместе не больше {most} МБ.',
		en: 'Without scripts the files sent at once may have {most} MB together.'
	},
	for_all: {
		kk: 'Осы фотолардың бәріне бірдей жазба',
		ru: 'Общая подпись для всех этих фото',
		en: 'One caption for all of these photos'
	},
	caption: { kk: 'Жазбасы', ru: 'Подпись', en: 'Caption' },
	caption_hint: {
		kk: 'Кім, қайда, қашан. Кейін әр фотода бөлек өзгертуге болады.',
		ru: 'Кто, где, когда. Потом её можно изменить у каждого фото.',
		en: 'Who, where, when. It can be changed for each photo later.'
	},
	alt: {
		kk: 'Көрмейтін адамдарға сипаттама',
		ru: 'Описание для незрячих',
		en: 'Description for those who cannot see it'
	},
	alt_hint: {
		kk: 'Фотода не көрінеді. Бос болса, жазбасы оқылады.',
		ru: 'Что видно на фото. Если пусто, будет прочитана подпись.',
		en: 'What is seen in the photo. Where it is empty the caption is read.'
	},
	taken_by: { kk: 'Кім түсірген', ru: 'Кто снимал', en: 'Taken by' },
	if_any: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
	sending: { kk: 'жіберіліп жатыр', ru: 'отправляется', en: 'being sent' },
	waiting: { kk: 'кезекте', ru: 'в очереди', en: 'waiting' },
	again: {
		kk: 'байланыс үзілді, қайта жіберіледі',
		ru: 'связь прервалась, отправим снова',
		en: 'the network dropped, trying again'
	},
	sent: { kk: 'қосылды', ru: 'добавлено', en: 'added' },
	known: { kk: 'бұрын қосылған', ru: 'уже было добавлено', en: 'was there already' },
	not_sent: {
		kk: 'Жіберілмеді: байланыс жоқ. Қайта жіберуге болады.',
		ru: 'Не отправлено: нет связи. Можно отправить снова.',
		en: 'Not sent: no network. You can send it again.'
	},
	signed_out: {
		kk: 'Жіберілмеді: кіру мерзімі өтті. Басқа бетте қайта кіріп, осында қайта жіберіңіз.',
		ru: 'Не отправлено: вход устарел. Войдите снова в другой вкладке и отправьте здесь ещё раз.',
		en: 'Not sent: you are signed out. Sign in in another tab and send it again here.'
	},
	send_again: {
		kk: 'Қалғандарын қайта жіберу',
		ru: 'Отправить оставшиеся снова',
		en: 'Send the rest again'
	},
	show_added: { kk: 'Қосылғандарды көру', ru: 'Показать добавленные', en: 'Show what was added' },
	sent_count: {
		kk: 'Қосылды: {sent}/{total}. Қосылмады: {failed}',
		ru: 'Добавлено: {sent} из {total}. Не добавлено: {failed}',
		en: 'Added: {sent} of {total}. Not added: {failed}'
	},
	list: {
		kk: 'Жариялауға келісімі жоқтар',
		ru: 'Без согласия на публикацию',
		en: 'Without consent to publishing'
	},
	list_note: {
		kk: 'Бұл адамдар жарияланатын фотода болмауы керек. Тізімді тек қызметкерлер көреді.',
		ru: 'Этих людей на публикуемых фото быть не должно. Список видят только сотрудники.',
		en: 'These people must not be in a published photo. Only staff see the list.'
	},
	list_none: {
		kk: 'Келгендердің бәрі фотосының жариялануына келіскен.',
		ru: 'Все пришедшие согласны на публикацию фото.',
		en: 'Everybody who came agreed to photos being published.'
	},
	list_nobody: {
		kk: 'Бұл отырысқа келгендер әлі белгіленбеген. Алдымен келгендерді белгілеңіз: келісімдер солардан тексеріледі.',
		ru: 'Пришедшие на эту встречу ещё не отмечены. Сначала отметьте явку: по ней проверяются согласия.',
		en: 'Nobody is marked as having come yet. Mark who came first: consents are checked by it.'
	},
	choose: { kk: '{number}-фото', ru: 'Фото {number}', en: 'Photo {number}' },
	confirm: {
		kk: 'Таңдалған фотоларда тізімдегі адамдардың ешқайсысы жоқ екенін қарап шықтым',
		ru: 'Я проверил(а): никого из списка на выбранных фото нет',
		en: 'I have looked: nobody of the list is in the chosen photos'
	},
	confirm_kept: {
		kk: 'Кім, қашан және қай тізім бойынша растағаны сақталады.',
		ru: 'Сохраняется, кто, когда и по какому списку это подтвердил.',
		en: 'Who confirmed, when and against which list is kept.'
	},
	publish: { kk: 'Таңдалғанын жариялау', ru: 'Опубликовать выбранные', en: 'Publish the chosen' },
	publish_one: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
	take_down: { kk: 'Жарияланымнан алу', ru: 'Снять с публикации', en: 'Take down' },
	open: {
		kk: 'Ашу, жазбасын өзгерту',
		ru: 'Открыть, изменить подпись',
		en: 'Open, change caption'
	},
	no_caption: { kk: 'Жазбасы жоқ', ru: 'Без подписи', en: 'No caption' },
	before: { kk: 'Алға жылжыту', ru: 'Переместить вперёд', en: 'Move forward' },
	after: { kk: 'Артқа жылжыту', ru: 'Переместить назад', en: 'Move back' },
	who: { kk: 'Фотода кімдер бар', ru: 'Кто на фото', en: 'Who is in the photo' },
	who_note: {
		kk: 'Адамды белгілесеңіз, ол келісімін қайтарған сәтте фото өзі жарияланымнан алынады. Белгілер көпшілікке көрінбейді.',
		ru: 'Если отметить человека, фото само снимется с публикации, как только он отзовёт согласие. Отметки никому не видны.',
		en: 'Mark somebody and the photo goes down by itself as soon as they withdraw consent. Marks are not public.'
	},
	who_none: { kk: 'Ешкім белгіленбеген.', ru: 'Никто не отмечен.', en: 'Nobody is marked.' },
	who_choose: { kk: 'Адамды таңдаңыз', ru: 'Выберите человека', en: 'Choose a person' },
	person: { kk: 'Келген адам', ru: 'Пришедший', en: 'Who came' },
	mark: { kk: 'Белгілеу', ru: 'Отметить', en: 'Mark' },
	unmark: { kk: 'Белгісін алу', ru: 'Снять отметку', en: 'Take the mark away' },
	agreed: { kk: 'келіскен', ru: 'согласие есть', en: 'agreed' },
	describe: {
		kk: 'Жазбасы мен сипаттамасы',
		ru: 'Подпись и описание',
		en: 'Caption and description'
	},
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	remove: { kk: 'Фотоны жою', ru: 'Удалить фото', en: 'Remove the photo' },
	remove_sure: { kk: 'Фотоны жоясыз ба?', ru: 'Удалить фото?', en: 'Remove the photo?' },
	remove_means: {
		kk: 'Оны қайтаруға болмайды: барлық өлшемі жойылады.',
		ru: 'Вернуть его нельзя: удаляются все размеры.',
		en: 'This cannot be undone: every size is removed.'
	},
	remove_yes: { kk: 'Иә, жою', ru: 'Да, удалить', en: 'Yes, remove' },
	remove_no: { kk: 'Жоқ, қалсын', ru: 'Нет, оставить', en: 'No, keep it' },
	state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	confirmed: {
		kk: '{date}, {who}: тізімдегі {count} адамның фотода жоғын растады',
		ru: '{date}, {who}: подтверждено, что {count} чел. из списка на фото нет',
		en: '{date}, {who}: confirmed that the {count} people of the list are not in it'
	},
	somebody: { kk: 'қызметкер', ru: 'сотрудник', en: 'staff' },
	down_because: {
		kk: '{date} жарияланымнан алынды: {why}',
		ru: 'Снято с публикации {date}: {why}',
		en: 'Taken down {date}: {why}'
	},
	to_public: { kk: 'Көпшілікке көрінетін беті', ru: 'Страница для всех', en: 'Public page' },
	back: { kk: 'Отырыстың барлық фотосы', ru: 'Все фото встречи', en: 'All photos of the stop' },
	requests: {
		kk: 'Фотоны алып тастау өтініштері',
		ru: 'Просьбы убрать фото',
		en: 'Requests to take a photo down'
	},
	request: { kk: 'Өтініш', ru: 'Просьба', en: 'Request' },
	requests_none: {
		kk: 'Шешілмеген өтініш жоқ.',
		ru: 'Нерешённых просьб нет.',
		en: 'No request is waiting.'
	},
	due_on: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
	late: { kk: 'мерзімі өтті', ru: 'срок прошёл', en: 'late' },
	reason: {
		kk: 'Қалдырсаңыз, себебі: өтініш берген адам оқиды',
		ru: 'Если оставить, то почему: это прочтёт тот, кто просил',
		en: 'Where it stays, why: whoever asked will read it'
	},
	refuse: { kk: 'Қалдыру', ru: 'Оставить', en: 'Keep it' },
	photo_gone: { kk: 'фото жойылған', ru: 'фото удалено', en: 'the photo is removed' },
	problems: { kk: 'Мынаны түзетіңіз', ru: 'Исправьте, пожалуйста', en: 'Please correct' },
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	done_added: { kk: 'Фото қосылды.', ru: 'Фото добавлены.', en: 'The photos are added.' },
	done_published: {
		kk: 'Фото жарияланды: бәріне көрінеді.',
		ru: 'Фото опубликованы: их видят все.',
		en: 'The photos are published: everybody sees them.'
	},
	done_taken_down: {
		kk: 'Фото жарияланымнан алынды.',
		ru: 'Фото снято с публикации.',
		en: 'The photo is taken down.'
	},
	done_described: { kk: 'Жазба сақталды.', ru: 'Подпись сохранена.', en: 'The caption is saved.' },
	done_marked: { kk: 'Адам белгіленді.', ru: 'Человек отмечен.', en: 'The person is marked.' },
	done_unmarked: { kk: 'Белгі алынды.', ru: 'Отметка снята.', en: 'The mark is taken away.' },
	done_moved: { kk: 'Реті ауысты.', ru: 'Порядок изменён.', en: 'The order is changed.' },
	done_removed: { kk: 'Фото жойылды.', ru: 'Фото удалено.', en: 'The photo is removed.' },
	done_decided: { kk: 'Өтініш шешілді.', ru: 'Просьба решена.', en: 'The request is decided.' },
	'photos.wrong': {
		kk: 'Тізімдегі жауаптардың бірін таңдаңыз',
		ru: 'Выберите один из ответов списка',
		en: 'Choose one of the answers listed'
	},
	'photos.too_long': {
		kk: 'Мәтін тым ұзын. Қысқартыңыз',
		ru: 'Текст слишком длинный. Сократите его',
		en: 'The text is too long. Shorten it'
	},
	'photos.none_chosen': {
		kk: 'Кемінде бір фотоны таңдаңыз',
		ru: 'Выберите хотя бы одно фото',
		en: 'Choose at least one photo'
	}
} satisfies Record<string, Words>;
