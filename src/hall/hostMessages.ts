import type { Words } from '#ground/language.ts';

/** What the console of moderator and secretary says. */
export const messages = {
	host: { kk: 'Залды жүргізу', ru: 'Ведение зала', en: 'Running the hall' },
	skip: { kk: 'Негізгі мазмұнға өту', ru: 'К основному содержанию', en: 'Skip to the content' },
	at_stop: { kk: 'залда', ru: 'в зале', en: 'in the hall' },
	code: { kk: 'код', ru: 'код', en: 'code' },
	see_screen: { kk: 'Экранды көру', ru: 'Посмотреть экран', en: 'See the screen' },
	agenda_page: { kk: 'Күн тәртібі', ru: 'Повестка дня', en: 'Agenda' },
	door: { kk: 'Кіреберіс', ru: 'Вход', en: 'Door' },
	to_stop: { kk: 'Отырыс беті', ru: 'Страница встречи', en: 'Page of the stop' },
	finish: { kk: 'Аяқтау', ru: 'Завершить', en: 'End' },
	open_title: { kk: 'Зал әлі ашылмаған', ru: 'Зал ещё не открыт', en: 'The hall is not open yet' },
	open_lead: {
		kk: 'Ашылғанда қатысушылар телефонмен қосылатын алты цифр беріледі, күн тәртібі сөз кезегіне айналады.',
		ru: 'При открытии появятся шесть цифр для телефонов участников, а повестка станет очередью выступлений.',
		en: 'Opening gives six digits for the participants’ phones, and the agenda becomes the order of turns.'
	},
	open_wait: {
		kk: 'Залды модератор ашады. Ашылған соң осы бетті жаңартыңыз.',
		ru: 'Зал открывает модератор. Когда он это сделает, обновите страницу.',
		en: 'The moderator opens the hall. Reload this page once it is open.'
	},
	open: { kk: 'Залды ашу', ru: 'Открыть зал', en: 'Open the hall' },
	over: {
		kk: 'Отырыс жабылды: сөз беру тоқтады. Тезистерді толықтыруға болады.',
		ru: 'Встреча закрыта, слово больше не передаётся. Тезисы можно дополнить.',
		en: 'The stop is closed and the floor with it. Theses can still be written.'
	},
	reload: { kk: 'Жаңарту', ru: 'Обновить', en: 'Reload' },
	as_of: { kk: '{time} жағдайы', ru: 'По состоянию на {time}', en: 'As of {time}' },
	lost: {
		kk: 'Байланыс жоқ. Төменде {time} жағдайы көрсетілген; байланыс келгенде бет өзі жаңарады.',
		ru: 'Нет связи. Ниже показано то, что было в {time}; когда связь вернётся, страница обновится сама.',
		en: 'No connection. Below is how it was at {time}; the page catches up by itself.'
	},
	not_sent: {
		kk: 'Байланыс жоқ, жіберілмеді. Байланыс келгенде қайта басыңыз.',
		ru: 'Нет связи, не отправлено. Нажмите снова, когда связь появится.',
		en: 'No connection, not sent. Press again when it is back.'
	},
	agenda: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
	step_done: { kk: 'өтті', ru: 'прошло', en: 'done' },
	speaks: { kk: 'Қазір сөйлеп тұр', ru: 'Сейчас выступает', en: 'Speaking now' },
	spoke: {
		kk: '{time} кезінде сөйлеп тұрған',
		ru: 'Выступал(а) в {time}',
		en: 'Was speaking at {time}'
	},
	nobody: {
		kk: 'Қазір ешкім сөйлеп тұрған жоқ',
		ru: 'Сейчас никто не выступает',
		en: 'Nobody is speaking now'
	},
	nobody_waits: {
		kk: 'Кезек бос. Сөйлейтін адамды залдан қосыңыз немесе кезекті ашыңыз.',
		ru: 'Очередь пуста. Добавьте выступающего из зала или откройте запись.',
		en: 'The queue is empty. Add somebody from the hall or open the queue.'
	},
	somebody: { kk: 'Аты-жөні жазылмаған', ru: 'Имя не указано', en: 'No name given' },
	left: { kk: 'қалды', ru: 'осталось', en: 'left' },
	over_time: { kk: 'артық сөйлеп тұр', ru: 'сверх времени', en: 'over time' },
	paused: { kk: 'кідіртілді', ru: 'пауза', en: 'paused' },
	of_minutes: {
		kk: '{minutes} минуттан {used} өтті',
		ru: 'прошло {used} из {minutes} мин',
		en: '{used} of {minutes} min used'
	},
	time_left: { kk: 'Қалған уақыт', ru: 'Осталось времени', en: 'Time left' },
	warned: { kk: 'Уақыт бітуге жақын', ru: 'Время заканчивается', en: 'Time is nearly up' },
	warned_over: { kk: 'Уақыт бітті', ru: 'Время вышло', en: 'Time is up' },
	pass: { kk: 'Сөзді келесіге беру', ru: 'Передать слово следующему', en: 'Pass the floor on' },
	pass_first: { kk: 'Сөз беру', ru: 'Дать слово', en: 'Give the floor' },
	minutes: { kk: '{n} минут', ru: '{n} мин', en: '{n} min' },
	pause: { kk: 'Кідірту', ru: 'Пауза', en: 'Pause' },
	resume: { kk: 'Жалғастыру', ru: 'Продолжить', en: 'Resume' },
	more_time: { kk: '1 минут қосу', ru: 'Добавить 1 минуту', en: 'Add 1 minute' },
	undo_end: { kk: 'Аяқтағанды болдырмау', ru: 'Отменить завершение', en: 'Undo the end' },
	put_back: { kk: 'Артқа қайтару', ru: 'Вернуть назад', en: 'Put back' },
	end_turn: { kk: 'Сөзін аяқтау', ru: 'Завершить выступление', en: 'End the turn' },
	space_key: { kk: 'бос орын', ru: 'пробел', en: 'space' },
	queue: { kk: 'Сөз кезегі', ru: 'Очередь', en: 'The queue' },
	queue_count: {
		kk: '{count} адам, {minutes} минут',
		ru: '{count} чел., {minutes} мин',
		en: '{count} waiting, {minutes} min'
	},
	queue_empty: {
		kk: 'Кезекте ешкім жоқ. Қатысушылар телефоннан сөз сұрайды немесе оларды төменнен қосасыз.',
		ru: 'В очереди никого. Участники просят слово с телефона, или добавьте их ниже.',
		en: 'Nobody waits. People ask from their phones, or you add them below.'
	},
	queue_open: { kk: 'Кезекті ашу', ru: 'Открыть запись', en: 'Open the queue' },
	queue_close: { kk: 'Кезекті жабу', ru: 'Закрыть запись', en: 'Close the queue' },
	queue_is_open: { kk: 'кезек ашық', ru: 'запись открыта', en: 'the queue is open' },
	queue_is_closed: { kk: 'кезек жабық', ru: 'запись закрыта', en: 'the queue is closed' },
	fair: {
		kk: 'Әділ ретке қайтару',
		ru: 'Вернуть справедливый порядок',
		en: 'Back to the fair order'
	},
	fair_note: {
		kk: 'Алдымен әлі сөйлемегендер, содан кейін аз сөйлеген топ, содан кейін сұраған реті. Бұл — ұсыныс: сөзді кез келгенге бере аласыз.',
		ru: 'Сначала те, кто ещё не выступал, затем группа, которая говорила меньше, затем порядок обращений. Это предложение: слово можно дать любому.',
		en: 'First those who have not spoken, then the group that has used least time, then the order of asking. It is an offer: give the floor to anybody.'
	},
	fair_how: {
		kk: 'Рет қалай құрылады?',
		ru: 'Как строится порядок?',
		en: 'How is the order made?'
	},
	reason_order: { kk: 'регламент бойынша', ru: 'по порядку ведения', en: 'point of order' },
	reason_reply: { kk: 'қысқа жауап', ru: 'короткая реплика', en: 'short reply' },
	reason_goes_on: { kk: 'сөзін жалғастырады', ru: 'продолжает выступление', en: 'goes on' },
	reason_by_hand: {
		kk: 'модератор қойған',
		ru: 'поставлен модератором',
		en: 'placed by the moderator'
	},
	reason_first: {
		kk: 'бұрын сұрағандар сөйлеп қойған',
		ru: 'кто просил раньше, уже выступали',
		en: 'those who asked earlier have spoken'
	},
	reason_category: {
		kk: 'тобы аз сөйлеген',
		ru: 'группа говорила меньше',
		en: 'their group spoke less'
	},
	reason_asked: { kk: 'сұраған реті', ru: 'по порядку обращений', en: 'in the order of asking' },
	speaks_first: { kk: 'алғаш сөйлейді', ru: 'выступает впервые', en: 'speaks for the first time' },
	spoken_times: {
		kk: 'бұған дейін сөйлегені: {n}',
		ru: 'уже выступал(а): {n}',
		en: 'has spoken: {n}'
	},
	give: { kk: 'Сөз беру', ru: 'Дать слово', en: 'Give the floor' },
	up: { kk: 'Жоғары көтеру', ru: 'Выше', en: 'Move up' },
	down: { kk: 'Төмен түсіру', ru: 'Ниже', en: 'Move down' },
	remove: { kk: 'Кезектен шығару', ru: 'Убрать из очереди', en: 'Take out' },
	remove_sure: { kk: 'Иә, шығару', ru: 'Да, убрать', en: 'Yes, take out' },
	put_out: {
		kk: 'Телефонын залдан ажырату',
		ru: 'Отключить телефон от зала',
		en: 'Put the phone out'
	},
	put_out_note: {
		kk: 'Телефон бұдан былай залды көрмейді, сұрай да, дауыс бере де алмайды.',
		ru: 'Телефон больше не увидит зал и не сможет просить слово, спрашивать и голосовать.',
		en: 'The phone sees the hall no more and can neither ask nor vote.'
	},
	planned: { kk: 'Бағдарлама бойынша', ru: 'По программе', en: 'In the programme' },
	add: { kk: 'Залдан қосу', ru: 'Добавить из зала', en: 'Add from the hall' },
	add_name: { kk: 'Аты-жөні', ru: 'Имя и фамилия', en: 'Name' },
	add_category: { kk: 'Қай топтан?', ru: 'Из какой группы?', en: 'Which group?' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	add_kind: { kk: 'Не үшін?', ru: 'Зачем?', en: 'What for?' },
	kind_asked: { kk: 'сөз, 3 минут', ru: 'выступление, 3 минуты', en: 'a turn, 3 minutes' },
	kind_order: {
		kk: 'регламент бойынша, 1 минут',
		ru: 'по порядку ведения, 1 минута',
		en: 'point of order, 1 minute'
	},
	kind_reply: {
		kk: 'қысқа жауап, 1 минут',
		ru: 'короткая реплика, 1 минута',
		en: 'short reply, 1 minute'
	},
	add_go: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
	reply_again: { kk: 'Қысқа жауап', ru: 'Короткая реплика', en: 'Short reply' },
	times: { kk: 'Кім қанша сөйледі', ru: 'Кто сколько говорил', en: 'Who has spoken how long' },
	times_programme: {
		kk: 'Модератор мен баяндамашылар',
		ru: 'Модератор и докладчики',
		en: 'Moderator and speakers'
	},
	times_none: {
		kk: 'Әлі ешкім сөйлеген жоқ.',
		ru: 'Пока никто не выступал.',
		en: 'Nobody has spoken yet.'
	},
	times_people: { kk: 'Адамдар бойынша', ru: 'По людям', en: 'By person' },
	held: { kk: 'Сөйлегендер мен тезистер', ru: 'Выступления и тезисы', en: 'Turns and theses' },
	held_none: {
		kk: 'Сөз берілгенде осы жерде шығады: әрқайсысының тезисін бір-екі сөйлеммен жазасыз.',
		ru: 'Выступления появятся здесь: к каждому запишите тезис в одну-две фразы.',
		en: 'Turns appear here as they are held: write what was said in a line or two.'
	},
	still: { kk: 'сөйлеп тұр', ru: 'выступает', en: 'speaking' },
	thesis: { kk: 'Тезис', ru: 'Тезис', en: 'Thesis' },
	thesis_kk: { kk: 'Қазақша', ru: 'По-казахски', en: 'In Kazakh' },
	thesis_ru: { kk: 'Орысша', ru: 'По-русски', en: 'In Russian' },
	thesis_en: { kk: 'Ағылшынша', ru: 'По-английски', en: 'In English' },
	thesis_write: { kk: 'Тезис жазу', ru: 'Записать тезис', en: 'Write the thesis' },
	thesis_change: { kk: 'Тезисті түзету', ru: 'Изменить тезис', en: 'Change the thesis' },
	slides: { kk: 'Слайдтар', ru: 'Слайды', en: 'Slides' },
	slides_url: { kk: 'Слайдтың мекенжайы', ru: 'Адрес слайдов', en: 'Address of the slides' },
	slides_hint: { kk: 'Мысалы: https://…', ru: 'Например: https://…', en: 'For example: https://…' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	material: { kk: 'Іс-шара материалы', ru: 'Материал мероприятия', en: 'A material of the event' },
	none: { kk: 'жоқ', ru: 'нет', en: 'none' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	screen: { kk: 'Экранда', ru: 'На экране', en: 'On the screen' },
	screen_floor: { kk: 'Сөйлеуші', ru: 'Выступающий', en: 'The speaker' },
	screen_question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'A question' },
	screen_poll: { kk: 'Сауалнама', ru: 'Опрос', en: 'The poll' },
	screen_message: { kk: 'Хабар', ru: 'Сообщение', en: 'The message' },
	message: { kk: 'Экранға шығатын хабар', ru: 'Сообщение на экран', en: 'Message for the screen' },
	message_show: { kk: 'Хабарды көрсету', ru: 'Показать сообщение', en: 'Show the message' },
	renew_code: {
		kk: 'Залдың цифрларын ауыстыру',
		ru: 'Сменить цифры зала',
		en: 'New digits for the hall'
	},
	renew_code_note: {
		kk: 'Қазіргі цифрлар: {code}. Ауыстырсаңыз, олармен енді ешкім кіре алмайды; залға кіріп қойғандар қалады, экранда жаңасы көрінеді.',
		ru: 'Сейчас: {code}. После смены по этим цифрам никто не войдёт; кто уже в зале, останется, на экране появятся новые.',
		en: 'Now: {code}. Once they are new nobody comes in with these; whoever is in the hall stays, and the screen shows the new ones.'
	},
	renew_code_sure: { kk: 'Жаңа цифрлар алу', ru: 'Получить новые цифры', en: 'Draw new digits' },
	finish_title: { kk: 'Отырысты аяқтаймыз ба?', ru: 'Завершить встречу?', en: 'End the meeting?' },
	finish_lead: {
		kk: 'Сөз тоқтайды, кезек жабылады. Кезектегі {count} адам сөйлемеген болып жазылады.',
		ru: 'Выступление прекратится, запись закроется. Ожидающих: {count}, они будут записаны как не выступившие.',
		en: 'The turn ends and the queue closes. {count} who still wait are kept as not having spoken.'
	},
	finish_staff: {
		kk: 'Содан кейін отырысты жабу беті ашылады.',
		ru: 'Затем откроется страница закрытия встречи.',
		en: 'Then the page that closes the stop opens.'
	},
	finish_helper: {
		kk: 'Отырыстың өзін орталық қызметкері жабады.',
		ru: 'Саму встречу закроет сотрудник центра.',
		en: 'Staff of the centre close the stop itself.'
	},
	finish_yes: { kk: 'Иә, аяқтау', ru: 'Да, завершить', en: 'Yes, end' },
	finish_no: { kk: 'Жоқ, жалғастыру', ru: 'Нет, продолжить', en: 'No, go on' },
	keys: { kk: 'Пернелер', ru: 'Клавиши', en: 'Keys' },
	problems: {
		kk: 'Мына жерлерін түзетіңіз:',
		ru: 'Исправьте отмеченное:',
		en: 'Please correct this:'
	},
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	form_wrong: {
		kk: 'Бұл өріс дұрыс толтырылмаған. Бетті жаңартып, қайта көріңіз.',
		ru: 'Поле заполнено неверно. Обновите страницу и попробуйте снова.',
		en: 'This field is not filled in right. Reload the page and try again.'
	},
	'name.missing': {
		kk: 'Аты-жөнін жазыңыз. Мысалы: Төлегенов Мақсат',
		ru: 'Напишите имя и фамилию. Например: Төлегенов Мақсат',
		en: 'Write the name. For example: Төлегенов Мақсат'
	},
	'category.missing': { kk: 'Тобын таңдаңыз.', ru: 'Выберите группу.', en: 'Choose the group.' },
	'text.too_long': {
		kk: 'Мәтін тым ұзын: бір-екі сөйлеммен жазыңыз.',
		ru: 'Слишком длинно: уложитесь в одну-две фразы.',
		en: 'Too long: a line or two is enough.'
	},
	'address.wrong': {
		kk: 'Мекенжай https:// деп басталуы керек. Мысалы: https://slides.example.kz/1',
		ru: 'Адрес должен начинаться с https://. Например: https://slides.example.kz/1',
		en: 'The address must begin with https://. For example: https://slides.example.kz/1'
	}
} satisfies Record<string, Words>;
