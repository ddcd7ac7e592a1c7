import type { Words } from '#ground/language.ts';

/** What a phone in the hall says. */
export const phoneMessages = {
	now: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
	now_speaks: { kk: 'Қазір сөйлеп тұр', ru: 'Сейчас выступает', en: 'Speaking now' },
	you_speak: { kk: 'Сөз Сізде', ru: 'Слово у Вас', en: 'You have the floor' },
	nobody: {
		kk: 'Қазір ешкім сөйлеп тұрған жоқ',
		ru: 'Сейчас никто не выступает',
		en: 'Nobody is speaking now'
	},
	nobody_note: {
		kk: 'Модератор сөз бергенде осы жерде көрінеді.',
		ru: 'Когда модератор передаст слово, это будет видно здесь.',
		en: 'Whoever gets the floor will be shown here.'
	},
	guest: { kk: 'қатысушы', ru: 'участник', en: 'participant' },
	spoken_for: { kk: 'Сөйлеп жатқан уақыты', ru: 'Время выступления', en: 'Time spoken' },
	given: { kk: '{time} берілді', ru: 'дано: {time}', en: '{time} given' },
	left: { kk: '{time} қалды', ru: 'осталось {time}', en: '{time} left' },
	over: { kk: 'уақыт бітті, +{time}', ru: 'время вышло, +{time}', en: 'time is up, +{time}' },
	paused: { kk: 'кідіріс', ru: 'пауза', en: 'paused' },
	as_of: { kk: '{time} жағдайы', ru: 'по состоянию на {time}', en: 'as of {time}' },
	was_speaking: {
		kk: '{time} кезінде сөйлеп тұрған',
		ru: 'Выступал(а) в {time}',
		en: 'Was speaking at {time}'
	},
	reload: { kk: 'Жаңарту', ru: 'Обновить', en: 'Reload' },
	link_on: { kk: 'байланыс бар', ru: 'на связи', en: 'connected' },
	link_lost: { kk: 'байланыс жоқ', ru: 'нет связи', en: 'no connection' },
	lost: {
		kk: 'Байланыс жоқ. Өзі қайта қосылады. Төменде {time} жағдайы көрсетілген.',
		ru: 'Нет связи. Она восстановится сама. Ниже показано то, что было в {time}.',
		en: 'No connection. It comes back by itself. Below is how it was at {time}.'
	},
	not_sent: {
		kk: 'Байланыс жоқ, жіберілмеді. Жазғаныңыз сақталды: байланыс келгенде қайта басыңыз.',
		ru: 'Нет связи, не отправлено. Введённое сохранено: нажмите снова, когда связь появится.',
		en: 'No connection, not sent. What you typed is kept: press again when the connection is back.'
	},
	not_taken: {
		kk: 'Жіберілмеді. Жазғаныңыз сақталды: бірнеше секундтан кейін қайта басыңыз.',
		ru: 'Не отправлено. Введённое сохранено: нажмите снова через несколько секунд.',
		en: 'Not sent. What you typed is kept: press again in a few seconds.'
	},
	ask: { kk: 'Сөз сұрау', ru: 'Попросить слово', en: 'Ask for the floor' },
	waiting: {
		kk: 'Кезекте {people}, шамамен {time} күтесіз.',
		ru: 'В очереди {people}, ожидание примерно {time}.',
		en: '{people} in the queue, about {time} to wait.'
	},
	nobody_waits: { kk: 'Кезек бос.', ru: 'Очередь пуста.', en: 'Nobody is in the queue.' },
	each: { kk: 'Әр сөзге {time}.', ru: 'На выступление {time}.', en: '{time} each.' },
	shut: {
		kk: 'Сөз кезегі жабық. Модератор ашқанда осы жерден сұрай аласыз.',
		ru: 'Запись на выступление закрыта. Когда модератор её откроет, попросить слово можно здесь.',
		en: 'The queue is closed. When the moderator opens it you can ask here.'
	},
	place: {
		kk: 'Кезектегі орныңыз: {place}',
		ru: 'Ваше место в очереди: {place}',
		en: 'Your place in the queue: {place}'
	},
	place_note: {
		kk: 'Шамамен {time} күтесіз. Бұл бетті ашық ұстаңыз.',
		ru: 'Ожидание примерно {time}. Держите эту страницу открытой.',
		en: 'About {time} to wait. Keep this page open.'
	},
	you_next: {
		kk: 'Келесі сөз Сіздікі. Дайындалыңыз.',
		ru: 'Следующее слово — Ваше. Приготовьтесь.',
		en: 'You are next. Get ready.'
	},
	leave: { kk: 'Кезектен шығу', ru: 'Выйти из очереди', en: 'Leave the queue' },
	asked: { kk: 'Кезекке тұрдыңыз.', ru: 'Вы в очереди.', en: 'You are in the queue.' },
	left_queue: { kk: 'Кезектен шықтыңыз.', ru: 'Вы вышли из очереди.', en: 'You left the queue.' },
	your_floor: {
		kk: 'Сөз Сізде. Тұрып сөйлеңіз немесе микрофонды алыңыз.',
		ru: 'Слово у Вас. Встаньте или возьмите микрофон.',
		en: 'You have the floor. Stand up or take the microphone.'
	},
	write_instead: {
		kk: 'Сөйлемей-ақ, қысқаша жазамын',
		ru: 'Не выступать, а коротко написать',
		en: 'I would rather write'
	},
	write_question: { kk: 'Сұрақ қойыңыз', ru: 'Задайте вопрос', en: 'Put a question' },
	write_feedback: { kk: 'Пікір қалдырыңыз', ru: 'Оставьте отзыв', en: 'Leave feedback' },
	who_waits: { kk: 'Кезекте кім бар', ru: 'Кто в очереди', en: 'Who is in the queue' },
	you: { kk: 'Сіз', ru: 'Вы', en: 'you' },
	questions: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
	poll: { kk: 'Сауалнама', ru: 'Опрос', en: 'Poll' },
	poll_none: {
		kk: 'Қазір ашық сауалнама жоқ. Модератор ашқанда осы жерде шығады.',
		ru: 'Сейчас открытых опросов нет. Когда модератор откроет опрос, он появится здесь.',
		en: 'No poll is open now. It appears here when the moderator opens one.'
	},
	feedback: { kk: 'Пікір', ru: 'Отзыв', en: 'Feedback' },
	feedback_guest: {
		kk: 'Пікірді кіреберісте белгіленген қатысушылар қалдырады. Ойыңызды сұрақ ретінде жіберіңіз: модератор оны ұсыныс етіп тіркей алады.',
		ru: 'Отзыв оставляют те, кого отметили на входе. Отправьте мысль как вопрос: модератор может записать её как предложение.',
		en: 'Feedback is given by those marked at the door. Send your thought as a question: the moderator can record it as a proposal.'
	},
	feedback_send: { kk: 'Пікірді жіберу', ru: 'Отправить отзыв', en: 'Send feedback' },
	feedback_sent: {
		kk: 'Рақмет. Пікіріңіз сақталды, оны өзгерте аласыз.',
		ru: 'Спасибо. Отзыв сохранён, его можно изменить.',
		en: 'Thank you. Your feedback is kept and can be changed.'
	},
	feedback_count: {
		kk: 'Осыған дейін {count} пікір айтылды',
		ru: 'Отзывов пока: {count}',
		en: 'Feedback so far: {count}'
	},
	others: { kk: 'Басқалар', ru: 'Остальные', en: 'Others' },
	sections: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
	join: { kk: 'Залға қосылу', ru: 'Войти в зал', en: 'Join the hall' },
	join_note: {
		kk: 'Залдағы экранда тұрған алты цифрмен немесе билетіңізбен қосылыңыз. Сонда кім сөйлеп тұрғанын көресіз, сөз сұрай, сұрақ қоя, дауыс бере аласыз.',
		ru: 'Присоединитесь по шести цифрам с экрана в зале или по билету. Тогда будет видно, кто выступает, и можно будет попросить слово, задать вопрос, проголосовать.',
		en: 'Join with the six digits on the screen in the hall, or with your ticket. Then you see who is speaking and can ask for the floor, put questions and vote.'
	},
	go_out: { kk: 'Залдан шығу', ru: 'Выйти из зала', en: 'Leave the hall' },
	here_as: { kk: 'Сіздің тобыңыз: {group}', ru: 'Ваша группа: {group}', en: 'Your group: {group}' },
	as_guest: { kk: 'қонақ', ru: 'гость', en: 'guest' },
	to_event: { kk: 'Іс-шараның беті', ru: 'Страница мероприятия', en: 'The event’s page' },
	message: { kk: 'Модератордан', ru: 'От модератора', en: 'From the moderator' }
} satisfies Record<string, Words>;

/** Nouns after a number. */
export const people = {
	kk: { other: 'адам' },
	ru: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
	en: { one: 'person', other: 'people' }
};

export const minutes = {
	kk: { other: 'минут' },
	ru: { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' },
	en: { one: 'minute', other: 'minutes' }
};
