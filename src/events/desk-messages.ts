import type { Words } from '#ground/language.ts';

/** Words of the desk: today, the list of events, making and changing one. */
export const deskMessages = {
	today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
	asked_of_you: { kk: 'Сізден не күтіледі', ru: 'Что ждёт Вас', en: 'What waits for you' },
	nothing_waits: {
		kk: 'Қазір Сізді күтіп тұрған іс жоқ.',
		ru: 'Сейчас Вас ничего не ждёт.',
		en: 'Nothing waits for you now.'
	},
	nothing_waits_next: {
		kk: 'Келесі іс-шараны дайындай аласыз немесе алдағы отырыстардың тізімін қараңыз.',
		ru: 'Можно подготовить следующее мероприятие или посмотреть записи на ближайшие встречи.',
		en: 'You may prepare the next event or look at the sign-ups of coming stops.'
	},
	nothing_waits_reader: {
		kk: 'Жоспар мен дәлелдер «Жобалар» бөлімінде.',
		ru: 'План и подтверждения — в разделе «Проекты».',
		en: 'The plan and its evidence stand under “Projects”.'
	},
	days_late: { kk: '{count} күн өтті', ru: 'прошло дней: {count}', en: 'days since: {count}' },
	held_today: { kk: 'бүгін өтті', ru: 'прошла сегодня', en: 'held today' },
	not_closed: {
		kk: 'Отырыс өтті, жабылған жоқ: {title}',
		ru: 'Встреча прошла, но не закрыта: {title}',
		en: 'The stop is over and not closed: {title}'
	},
	not_closed_why: {
		kk: 'Жабылғанша оның сандары қорытындыға кірмейді.',
		ru: 'Пока её не закроют, её цифры не войдут в итог.',
		en: 'Until it is closed, its figures are not final.'
	},
	close_it: { kk: 'Жабуға өту', ru: 'К закрытию', en: 'Go to closing' },
	asked_waiting: {
		kk: 'Жауап күткендер: {count}',
		ru: 'Ждут решения: {count}',
		en: 'Waiting for a decision: {count}'
	},
	decide: { kk: 'Шешім қабылдау', ru: 'Принять решение', en: 'Decide' },
	calls_waiting: {
		kk: 'Қоңырау шалу керек: {count}',
		ru: 'Нужно позвонить: {count}',
		en: 'Calls to make: {count}'
	},
	calls_why: {
		kk: 'Бұл адамдардың электрондық поштасы жоқ: хабарды Сіз айтасыз.',
		ru: 'У этих людей нет электронной почты: им сообщаете Вы.',
		en: 'These people have no e-mail: you tell them.'
	},
	open_calls: { kk: 'Қоңыраулар тізімі', ru: 'Список звонков', en: 'Call list' },
	feedback_waiting: {
		kk: 'Жарияланбаған пікірлер: {count}',
		ru: 'Отзывы, ждущие публикации: {count}',
		en: 'Feedback waiting for release: {count}'
	},
	proposals_waiting: {
		kk: 'Жарияланбаған ұсыныстар: {count}',
		ru: 'Предложения, ждущие публикации: {count}',
		en: 'Proposals waiting for release: {count}'
	},
	inquiries_waiting: {
		kk: 'Жауап берілмеген сұрақтар мен шағымдар: {count}',
		ru: 'Вопросы и жалобы без ответа: {count}',
		en: 'Questions and complaints without an answer: {count}'
	},
	inquiries_late: {
		kk: 'Мерзімі өткені: {count}',
		ru: 'Из них просрочено: {count}',
		en: 'Overdue: {count}'
	},
	typed_why: {
		kk: 'Адамдар жазған мәтін қызметкер қарамайынша көпшілікке көрсетілмейді.',
		ru: 'Написанное людьми не видно публике, пока его не прочтёт сотрудник.',
		en: 'What people typed is not public before staff have read it.'
	},
	read: { kk: 'Қарау', ru: 'Прочитать', en: 'Read' },
	answer: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
	mail_failed: {
		kk: 'Жіберілмеген хаттар: {count}',
		ru: 'Неотправленные письма: {count}',
		en: 'Letters that failed: {count}'
	},
	mail_unclear: {
		kk: 'Жеткені белгісіз хаттар: {count}',
		ru: 'Письма с неясной судьбой: {count}',
		en: 'Letters whose fate is unclear: {count}'
	},
	mail_why: {
		kk: 'Қайта жіберу не жібермеуді Сіз шешесіз.',
		ru: 'Отправить снова или нет, решаете Вы.',
		en: 'Whether to send again is for you to decide.'
	},
	open_letters: { kk: 'Хаттарды ашу', ru: 'Открыть письма', en: 'Open letters' },
	plan_behind: {
		kk: 'Жоспардан артта: {name}',
		ru: 'Отстаёт от плана: {name}',
		en: 'Behind the plan: {name}'
	},
	plan_fact: {
		kk: 'Факт {fact}, бүгінге тиісті деңгей {expected}, жоспар {target}.',
		ru: 'Факт {fact}, на сегодня должно быть {expected}, план {target}.',
		en: 'Fact {fact}, due by today {expected}, plan {target}.'
	},
	open_plan: { kk: 'Жоспарды ашу', ru: 'Открыть план', en: 'Open the plan' },
	now_due: { kk: 'қазір', ru: 'сейчас', en: 'now' },
	late: { kk: 'кешікті', ru: 'просрочено', en: 'late' },
	coming: { kk: 'Алдағы отырыстар', ru: 'Ближайшие встречи', en: 'Coming stops' },
	coming_none: {
		kk: 'Алдағы отырыс жоқ.',
		ru: 'Ближайших встреч нет.',
		en: 'No stops are coming.'
	},
	coming_none_next: {
		kk: 'Іс-шара жасап, кемінде бір отырысын белгілеп, жариялаңыз.',
		ru: 'Создайте мероприятие, назначьте хотя бы одну встречу и опубликуйте его.',
		en: 'Make an event, set at least one stop and publish it.'
	},
	signed_up: {
		kk: 'Тіркелгені: {taken} / {capacity}',
		ru: 'Записано: {taken} из {capacity}',
		en: 'Signed up: {taken} of {capacity}'
	},
	in_line: {
		kk: 'Күту тізімінде: {count}',
		ru: 'В листе ожидания: {count}',
		en: 'Waiting: {count}'
	},
	now_on: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
	open_list: { kk: 'Тізімді ашу', ru: 'Открыть список', en: 'Open the list' },
	door: { kk: 'Кіреберіс', ru: 'Вход', en: 'Door' },

	events: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
	new_event: { kk: 'Іс-шара жасау', ru: 'Создать мероприятие', en: 'Make an event' },
	filter: { kk: 'Сүзгі', ru: 'Отбор', en: 'Filter' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
	state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	draft: { kk: 'нобай', ru: 'черновик', en: 'draft' },
	published: { kk: 'жарияланған', ru: 'опубликовано', en: 'published' },
	closed: { kk: 'аяқталған', ru: 'завершено', en: 'closed' },
	cancelled: { kk: 'болмайды', ru: 'отменено', en: 'cancelled' },
	kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	round_table: { kk: 'дөңгелек үстел', ru: 'круглый стол', en: 'round table' },
	hearing: { kk: 'қоғамдық тыңдау', ru: 'общественные слушания', en: 'public hearing' },
	training: { kk: 'семинар-тренинг', ru: 'семинар-тренинг', en: 'seminar-training' },
	forum: { kk: 'форум', ru: 'форум', en: 'forum' },
	meeting: { kk: 'кездесу', ru: 'встреча', en: 'meeting' },
	place: { kk: 'Аудан не қала', ru: 'Район или город', en: 'District or town' },
	search_title: { kk: 'Атауынан іздеу', ru: 'Поиск по названию', en: 'Search in titles' },
	sort: { kk: 'Реті', ru: 'Порядок', en: 'Order' },
	sort_date: { kk: 'күні бойынша', ru: 'по дате', en: 'by date' },
	sort_title: { kk: 'атауы бойынша', ru: 'по названию', en: 'by title' },
	title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
	stops: { kk: 'Отырыстары', ru: 'Встречи', en: 'Stops' },
	no_stops_yet: { kk: 'белгіленбеген', ru: 'не назначены', en: 'none set' },
	no_events: {
		kk: 'Әзірге бірде-бір іс-шара жасалмаған.',
		ru: 'Пока не создано ни одного мероприятия.',
		en: 'No events have been made yet.'
	},
	no_events_found: {
		kk: 'Мұндай іс-шара табылмады.',
		ru: 'Таких мероприятий не нашлось.',
		en: 'No such events were found.'
	},
	drop_filter: { kk: 'Барлығын көрсету', ru: 'Показать все', en: 'Show all' },
	next_page: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	first_page: { kk: 'Басына', ru: 'В начало', en: 'To the first page' },
	not_translated: { kk: 'аудармасы жоқ', ru: 'перевода нет', en: 'not translated' },
	desk_parts: { kk: 'Үстел бөлімдері', ru: 'Разделы стола', en: 'Parts of the desk' },

	you_are_here: { kk: 'Сіз осындасыз', ru: 'Вы здесь', en: 'You are here' },
	see_public: { kk: 'Көпшілік көретін беті', ru: 'Публичная страница', en: 'Public page' },
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
	part_record: { kk: 'Жабу және жазба', ru: 'Закрытие и запись', en: 'Closing and record' },
	part_files: { kk: 'Материалдар мен фото', ru: 'Материалы и фото', en: 'Materials and photos' },
	mend: {
		kk: 'Сақталмады: мына жерлерді түзету керек',
		ru: 'Не сохранено: нужно исправить',
		en: 'Not saved: please mend this'
	},
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	change: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
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
	new_lead: {
		kk: 'Атауы мен түрін жазсаңыз, нобай жасалады. Қалғанын кейін толтырасыз.',
		ru: 'Укажите название и вид — появится черновик. Остальное заполните потом.',
		en: 'Give a title and a kind to make a draft. The rest can come later.'
	},
	make_draft: { kk: 'Нобай жасау', ru: 'Создать черновик', en: 'Make the draft' },
	title_hint: {
		kk: 'Жариялау үшін қазақша және орысша атауы керек.',
		ru: 'Для публикации нужны названия на казахском и русском.',
		en: 'Publishing needs the title in Kazakh and Russian.'
	},
	lead: { kk: 'Қысқаша мәні', ru: 'Коротко о мероприятии', en: 'In short' },
	lead_hint: {
		kk: 'Бір-екі сөйлем: не туралы және кімге арналған.',
		ru: 'Одно-два предложения: о чём и для кого.',
		en: 'One or two sentences: what it is about and for whom.'
	},
	about: { kk: 'Толығырақ', ru: 'Подробнее', en: 'In detail' },
	slug: { kk: 'Мекенжайы', ru: 'Адрес страницы', en: 'Address' },
	slug_hint: {
		kk: 'Латын әріптері мен сызықша. Бос қалса, атауынан жасалады. Жарияланған соң өзгермейді.',
		ru: 'Латинские буквы и дефисы. Если пусто, составится из названия. После публикации не меняется.',
		en: 'Latin letters and hyphens. Left empty, it is made from the title. Fixed once published.'
	},
	slug_fixed: {
		kk: 'Мекенжайы: {address}. Жарияланғандықтан өзгермейді.',
		ru: 'Адрес: {address}. После публикации не меняется.',
		en: 'Address: {address}. It is published and does not change.'
	},
	project: { kk: 'Жоба', ru: 'Проект', en: 'Project' },
	project_hint: {
		kk: 'Іс-шараның сандары осы жобаның есебіне кіреді.',
		ru: 'Цифры мероприятия войдут в отчёт этого проекта.',
		en: 'The figures of the event count for this project.'
	},
	plan_lines: { kk: 'Жоспар тармақтары', ru: 'Строки плана', en: 'Plan lines' },
	plan_lines_hint: {
		kk: 'Іс-шара қай тармақтың дәлелі болады.',
		ru: 'Какие строки подтвердит мероприятие.',
		en: 'Which lines the event is evidence for.'
	},
	plan_lines_other: {
		kk: 'Таңдалған жобаның тармақтары ғана сақталады.',
		ru: 'Сохранятся только строки выбранного проекта.',
		en: 'Only lines of the chosen project are kept.'
	},
	rules: { kk: 'Тіркелу ережесі', ru: 'Правила записи', en: 'Sign-up rules' },
	by_approval: {
		kk: 'Әр адамды қызметкер қабылдайды',
		ru: 'Каждого принимает сотрудник',
		en: 'Staff let each person in'
	},
	by_approval_hint: {
		kk: 'Орын бірден берілмейді: өтініш «Бүгін» бетінде шешім күтеді.',
		ru: 'Место не даётся сразу: заявка ждёт решения на странице «Сегодня».',
		en: 'No place is given at once: the request waits on the Today page.'
	},
	open_from_14: {
		kk: '14 жастан ата-ана келісімінсіз қатысуға болады',
		ru: 'С 14 лет можно участвовать без согласия родителей',
		en: 'From 14 on, no parental consent is asked'
	},
	open_from_14_hint: {
		kk: 'Ашық іс-шара үшін ғана. Белгіленбесе, 18-ге дейінгілерге заңды өкілдің келісімі керек.',
		ru: 'Только для открытых мероприятий. Иначе до 18 лет нужно согласие законного представителя.',
		en: 'For open events only. Otherwise people under 18 need their legal representative’s consent.'
	},
	no_projects: {
		kk: 'Жоба әлі енгізілмеген. Іс-шараны жобасыз да өткізуге болады.',
		ru: 'Проекты ещё не внесены. Мероприятие можно провести и без проекта.',
		en: 'No projects yet. An event may be held without one.'
	},
	speaker_number: { kk: '{number}. Сөйлеуші', ru: '{number}. Спикер', en: '{number}. Speaker' },
	role: { kk: 'Рөлі', ru: 'Роль', en: 'Role' },
	role_moderator: { kk: 'модератор', ru: 'модератор', en: 'moderator' },
	role_speaker: { kk: 'сөйлеуші', ru: 'спикер', en: 'speaker' },
	surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
	given: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
	patronymic: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
	post: { kk: 'Лауазымы', ru: 'Должность', en: 'Post' },
	organisation: { kk: 'Ұйымы', ru: 'Организация', en: 'Organisation' },
	add_speaker: { kk: 'Сөйлеуші қосу', ru: 'Добавить спикера', en: 'Add a speaker' },
	no_speakers: {
		kk: 'Сөйлеуші әлі жоқ.',
		ru: 'Спикеров пока нет.',
		en: 'No speakers yet.'
	},
	turn_number: { kk: '{number}. Кезек', ru: '{number}. Пункт', en: '{number}. Turn' },
	no_turns: {
		kk: 'Бағдарлама әлі бос.',
		ru: 'Программа пока пуста.',
		en: 'The programme is empty.'
	},
	add_turn: { kk: 'Кезек қосу', ru: 'Добавить пункт', en: 'Add a turn' },
	topic: { kk: 'Тақырыбы', ru: 'Тема', en: 'Topic' },
	minutes: { kk: 'Минут', ru: 'Минут', en: 'Minutes' },
	minutes_sum: {
		kk: 'Барлығы: {count} мин',
		ru: 'Всего: {count} мин',
		en: 'Altogether: {count} min'
	},
	turn_kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	turn_arrival: { kk: 'келу, тіркелу', ru: 'сбор, регистрация', en: 'arrival' },
	turn_opening: { kk: 'ашылу', ru: 'открытие', en: 'opening' },
	turn_talk: { kk: 'баяндама', ru: 'выступление', en: 'talk' },
	turn_floor: { kk: 'пікір алмасу', ru: 'обсуждение', en: 'open floor' },
	turn_summary: { kk: 'қорытынды', ru: 'итоги', en: 'summary' },
	turn_break: { kk: 'үзіліс', ru: 'перерыв', en: 'break' },
	speaker: { kk: 'Сөйлеуші', ru: 'Спикер', en: 'Speaker' },
	up: { kk: 'Жоғары', ru: 'Выше', en: 'Up' },
	down: { kk: 'Төмен', ru: 'Ниже', en: 'Down' },
	remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },
	not_saved_yet: {
		kk: 'Тізім өзгерді, бірақ әлі сақталған жоқ.',
		ru: 'Список изменён, но ещё не сохранён.',
		en: 'The list is changed but not saved yet.'
	},
	agenda_note: {
		kk: 'Әр отырыс бағдарламаның көшірмесін алады; оны отырыстың өз бетінде өзгертуге болады.',
		ru: 'Каждая встреча получает копию программы; её можно менять на странице встречи.',
		en: 'Each stop gets a copy of the programme, which may be changed on the stop’s page.'
	},
	add_stop: { kk: 'Отырыс қосу', ru: 'Добавить встречу', en: 'Add a stop' },
	no_stops_long: {
		kk: 'Отырыс белгіленбеген.',
		ru: 'Встречи не назначены.',
		en: 'No stops are set.'
	},
	no_stops_next: {
		kk: 'Жариялау үшін кемінде бір отырыс керек: орны, күні және орын саны.',
		ru: 'Для публикации нужна хотя бы одна встреча: место, день и число мест.',
		en: 'Publishing needs at least one stop: place, day and number of places.'
	},
	venue: { kk: 'Өтетін орны', ru: 'Место проведения', en: 'Venue' },
	venue_hint: {
		kk: 'Ғимарат, көше, зал. Мысалы: Мәдениет үйі, Абай көшесі, 10',
		ru: 'Здание, улица, зал. Например: Дом культуры, улица Абая, 10',
		en: 'Building, street, hall. Example: House of Culture, 10 Abai Street'
	},
	way: { kk: 'Қалай жетуге болады', ru: 'Как добраться', en: 'How to get there' },
	day: { kk: 'Күні', ru: 'День', en: 'Day' },
	starts: { kk: 'Басталуы', ru: 'Начало', en: 'Start' },
	ends: { kk: 'Аяқталуы', ru: 'Окончание', en: 'End' },
	capacity: { kk: 'Орын саны', ru: 'Число мест', en: 'Places' },
	stop_languages: { kk: 'Отырыс тілі', ru: 'Язык встречи', en: 'Languages of the stop' },
	contact_name: { kk: 'Байланыс тұлғасы', ru: 'Контактное лицо', en: 'Contact person' },
	contact_phone: { kk: 'Телефоны', ru: 'Телефон', en: 'Phone' },
	opens: { kk: 'Тіркелу ашылады', ru: 'Запись открывается', en: 'Sign-up opens' },
	closes: { kk: 'Тіркелу жабылады', ru: 'Запись закрывается', en: 'Sign-up closes' },
	opens_time: { kk: 'Ашылу сағаты', ru: 'Время открытия', en: 'Opening time' },
	closes_time: { kk: 'Жабылу сағаты', ru: 'Время закрытия', en: 'Closing time' },
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
	actions: { kk: 'Не істеуге болады', ru: 'Что можно сделать', en: 'What you can do' },
	register: { kk: 'Тізімі', ru: 'Список', en: 'List' },

	file: { kk: 'Файл', ru: 'Файл', en: 'File' },
	file_hint: {
		kk: 'Фото: JPEG, PNG, WebP. Материал: PDF, DOCX, XLSX, PPTX. Ең көбі {most} МБ.',
		ru: 'Фото: JPEG, PNG, WebP. Материал: PDF, DOCX, XLSX, PPTX. Не больше {most} МБ.',
		en: 'Photo: JPEG, PNG, WebP. Material: PDF, DOCX, XLSX, PPTX. At most {most} MB.'
	},
	kilobytes: { kk: '{count} КБ', ru: '{count} КБ', en: '{count} KB' },
	material: { kk: 'материал', ru: 'материал', en: 'material' },
	photo: { kk: 'фото', ru: 'фото', en: 'photo' },
	caption: { kk: 'Жазбасы', ru: 'Подпись', en: 'Caption' },
	caption_hint: {
		kk: 'Кім, қайда, қашан. Фото үшін бұл мәтін оны көре алмайтындарға да оқылады.',
		ru: 'Кто, где, когда. Подпись фото прочтут и тем, кто его не видит.',
		en: 'Who, where, when. A photo’s caption is also read to those who cannot see it.'
	},
	of_stop: { kk: 'Қай отырыс', ru: 'Какая встреча', en: 'Which stop' },
	of_event: { kk: 'Бүкіл іс-шара', ru: 'Всё мероприятие', en: 'The whole event' },
	release_now: {
		kk: 'Бірден көпшілікке көрсету',
		ru: 'Сразу показать всем',
		en: 'Show to everybody at once'
	},
	release_hint: {
		kk: 'Фотодағы адамдардың келісімі болса ғана.',
		ru: 'Только если люди на фото согласны.',
		en: 'Only with the consent of the people in a photo.'
	},
	add_file: { kk: 'Файл қосу', ru: 'Добавить файл', en: 'Add a file' },
	no_files: {
		kk: 'Материал мен фото әлі қосылмаған. Төменде файл таңдап, қосыңыз.',
		ru: 'Материалов и фото пока нет. Выберите файл ниже и добавьте его.',
		en: 'No materials or photos yet. Choose a file below and add it.'
	},
	file_is_shown: { kk: 'бәріне көрінеді', ru: 'видно всем', en: 'public' },
	file_is_hidden: { kk: 'тек қызметкерлерге', ru: 'видно сотрудникам', en: 'staff only' },
	show_file: { kk: 'Бәріне көрсету', ru: 'Показать всем', en: 'Make public' },
	hide_file: { kk: 'Жасыру', ru: 'Скрыть', en: 'Hide' },
	done_file_added: { kk: 'Файл қосылды.', ru: 'Файл добавлен.', en: 'The file is added.' },
	done_file_shown: {
		kk: 'Файл енді бәріне көрінеді.',
		ru: 'Файл теперь виден всем.',
		en: 'Everybody can see the file now.'
	},
	done_file_hidden: { kk: 'Файл жасырылды.', ru: 'Файл скрыт.', en: 'The file is hidden.' },
	done_file_removed: { kk: 'Файл алып тасталды.', ru: 'Файл удалён.', en: 'The file is removed.' },
	remove_file_sure: {
		kk: 'Файлды алып тастайсыз ба?',
		ru: 'Удалить файл?',
		en: 'Remove the file?'
	},
	remove_file_means: {
		kk: 'Оны қайтаруға болмайды: ешкім аша алмайды.',
		ru: 'Вернуть его нельзя: никто не сможет его открыть.',
		en: 'This cannot be undone: nobody will be able to open it.'
	},
	remove_file_yes: { kk: 'Иә, алып тастау', ru: 'Да, удалить', en: 'Yes, remove' },
	remove_file_no: { kk: 'Жоқ, қалсын', ru: 'Нет, оставить', en: 'No, keep it' }
} satisfies Record<string, Words>;
