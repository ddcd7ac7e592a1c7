import type { Words } from '#ground/language.ts';

/** Words around one event at the desk: its parts, publishing, copying, cancelling. */
export const eventMessages = {
	not_translated: { kk: 'аудармасы жоқ', ru: 'перевода нет', en: 'not translated' },
	you_are_here: { kk: 'Сіз осындасыз', ru: 'Вы здесь', en: 'You are here' },
	see_public: { kk: 'Сайттағы беті', ru: 'Страница на сайте', en: 'Public page' },
	parts_of_event: {
		kk: 'Іс-шараның бөлімдері',
		ru: 'Разделы мероприятия',
		en: 'Parts of the event'
	},
	overview: { kk: 'Шолу', ru: 'Обзор', en: 'Overview' },
	part_texts: { kk: 'Мәтіндері', ru: 'Тексты', en: 'Texts' },
	part_plan: { kk: 'Жоба мен ережелер', ru: 'Проект и правила', en: 'Project and rules' },
	part_speakers: { kk: 'Сөйлеушілер', ru: 'Спикеры', en: 'Speakers' },
	part_programme: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
	part_record: { kk: 'Жабу және қорытынды', ru: 'Закрытие и итоги', en: 'Closing and record' },
	part_files: { kk: 'Материалдар', ru: 'Материалы', en: 'Materials' },
	part_news: { kk: 'Жаңалықтар', ru: 'Новости', en: 'News' },
	mend: {
		kk: 'Сақталмады: мына жерлерді түзету керек',
		ru: 'Не сохранено: нужно исправить',
		en: 'Not saved: please mend this'
	},
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	none: { kk: 'Жоқ', ru: 'Нет', en: 'None' },
	done_saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	done_made: {
		kk: 'Нобай жасалды. Енді мәтіндерін толтырып, отырыстарын белгілеңіз.',
		ru: 'Черновик создан. Теперь заполните тексты и назначьте встречи.',
		en: 'The draft is made. Now fill in the texts and set the stops.'
	},
	done_published: {
		kk: 'Жарияланды: іс-шара көпшілікке көрініп тұр.',
		ru: 'Опубликовано: мероприятие видно всем.',
		en: 'Published: everybody can see the event.'
	},
	done_copied: {
		kk: 'Көшірме жасалды: мәтіндері, сөйлеушілері мен бағдарламасы. Енді отырыстарын белгілеңіз.',
		ru: 'Копия создана: тексты, спикеры и программа. Теперь назначьте встречи.',
		en: 'Copied: texts, speakers and programme. Now set the stops.'
	},
	done_cancelled: {
		kk: 'Болмайтыны белгіленді. Тіркелгендердің бәріне хабарланады.',
		ru: 'Отмена записана. Сообщение получат все записавшиеся.',
		en: 'Cancelled. Everybody signed up will be told.'
	},
	done_stop: { kk: 'Отырыс қосылды.', ru: 'Встреча добавлена.', en: 'The stop is added.' },
	to_publish: { kk: 'Жариялауға дейін', ru: 'До публикации', en: 'Before publishing' },
	must: { kk: 'Онсыз жарияланбайды', ru: 'Без этого не опубликовать', en: 'Needed' },
	better: { kk: 'Болғаны жөн', ru: 'Желательно', en: 'Advisable' },
	lack_title: {
		kk: 'Атауы қазақша және орысша жазылмаған',
		ru: 'Нет названия на казахском и русском',
		en: 'The title in Kazakh and Russian'
	},
	lack_stops: { kk: 'Бірде-бір отырыс жоқ', ru: 'Нет ни одной встречи', en: 'At least one stop' },
	lack_lead: {
		kk: 'Қысқаша мәні қазақша немесе орысша жоқ',
		ru: 'Нет краткого описания на казахском или русском',
		en: 'The short text in Kazakh or Russian'
	},
	lack_english: {
		kk: 'Ағылшынша атауы жоқ',
		ru: 'Нет названия на английском',
		en: 'The title in English'
	},
	lack_turns: { kk: 'Бағдарлама бос', ru: 'Программа пуста', en: 'A programme' },
	lack_speakers: { kk: 'Сөйлеушілер жазылмаған', ru: 'Не указаны спикеры', en: 'Speakers' },
	lack_plan: {
		kk: 'Жоспар тармағына байланбаған: сандары есепке кірмейді',
		ru: 'Не привязано к строке плана: цифры не войдут в отчёт',
		en: 'Not hung on a plan line: its figures will not count'
	},
	lack_venue: {
		kk: 'Отырыс орны қазақша немесе орысша жазылмаған',
		ru: 'Место встречи не указано на казахском или русском',
		en: 'A stop’s venue in Kazakh or Russian'
	},
	ready: {
		kk: 'Жариялауға дайын.',
		ru: 'Готово к публикации.',
		en: 'Ready to be published.'
	},
	preview: { kk: 'Алдын ала қарау', ru: 'Предварительный просмотр', en: 'Preview' },
	preview_note: {
		kk: 'Бұл бетті әзірге орталық қызметкерлері ғана көреді. Адамдар осыны оқиды.',
		ru: 'Пока эту страницу видят только сотрудники. Вот что прочтут люди.',
		en: 'Only staff see this so far. This is what people will read.'
	},
	publish: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
	publish_sure: {
		kk: 'Іс-шараны жариялайсыз ба?',
		ru: 'Опубликовать мероприятие?',
		en: 'Publish the event?'
	},
	publish_means: {
		kk: 'Бет бәріне көрінеді, ал отырыстарға белгіленген уақытта тіркелу ашылады. Мекенжайы бұдан кейін өзгермейді.',
		ru: 'Страницу увидят все, запись на встречи откроется в назначенное время. Адрес после этого не меняется.',
		en: 'Everybody will see the page and sign-up opens at the time set. The address stays fixed from then on.'
	},
	publish_yes: { kk: 'Иә, жариялау', ru: 'Да, опубликовать', en: 'Yes, publish' },
	publish_no: {
		kk: 'Жоқ, нобай болып қалсын',
		ru: 'Нет, оставить черновиком',
		en: 'No, keep the draft'
	},
	copy: { kk: 'Көшірмесін жасау', ru: 'Сделать копию', en: 'Make a copy' },
	copy_means: {
		kk: 'Мәтіндері, сөйлеушілері мен бағдарламасы көшіріледі. Отырыстары, тіркелгендер мен файлдар көшірілмейді.',
		ru: 'Копируются тексты, спикеры и программа. Встречи, записи и файлы не копируются.',
		en: 'Texts, speakers and programme are copied. Stops, sign-ups and files are not.'
	},
	cancel_event: {
		kk: 'Іс-шараны болдырмау',
		ru: 'Отменить мероприятие',
		en: 'Cancel the event'
	},
	cancel_event_sure: {
		kk: 'Іс-шара болмайды деп белгілейсіз бе?',
		ru: 'Отменить мероприятие целиком?',
		en: 'Cancel the whole event?'
	},
	cancel_means: {
		kk: 'Оны қайтаруға болмайды. Алдағы отырыстардың бәрі болмайды, тіркелу жабылады.',
		ru: 'Вернуть это нельзя. Отменяются все предстоящие встречи, запись закрывается.',
		en: 'This cannot be undone. All coming stops are cancelled and sign-up ends.'
	},
	told_mail: {
		kk: 'Поштамен хабар алады: {count}',
		ru: 'Получат письмо: {count}',
		en: 'Told by mail: {count}'
	},
	told_call: {
		kk: 'Қоңыраулар тізіміне түседі: {count}',
		ru: 'Попадут в список звонков: {count}',
		en: 'Put on the call list: {count}'
	},
	told_none: {
		kk: 'Хабар алатын адам жоқ.',
		ru: 'Сообщать некому.',
		en: 'There is nobody to tell.'
	},
	reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	reason_hint: {
		kk: 'Бұл мәтінді тіркелген адамдар хатта және бетте оқиды.',
		ru: 'Этот текст записавшиеся прочтут в письме и на странице.',
		en: 'People signed up will read this in the letter and on the page.'
	},
	cancel_yes: { kk: 'Иә, болмайды деп белгілеу', ru: 'Да, отменить', en: 'Yes, cancel it' },
	cancel_no: {
		kk: 'Жоқ, өзгеріссіз қалсын',
		ru: 'Нет, оставить как есть',
		en: 'No, leave it as it is'
	},
	hung_on: { kk: 'Жоба және жоспар', ru: 'Проект и план', en: 'Project and plan' },
	not_hung: {
		kk: 'Жобаға байланбаған.',
		ru: 'Не привязано к проекту.',
		en: 'Not hung on a project.'
	},
	actions: { kk: 'Не істеуге болады', ru: 'Что можно сделать', en: 'What you can do' }
} satisfies Record<string, Words>;
