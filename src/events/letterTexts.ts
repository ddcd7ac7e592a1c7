import type { Words } from '#ground/language.ts';

/** Letters about a place. {topic}, {when}, {where}, {code}, {link}, {name} are filled in where the letter is made. */
export const letterTexts = {
	hello: { kk: 'Сәлеметсіз бе, {name}', ru: 'Здравствуйте, {name}', en: 'Hello, {name}' },
	facts: {
		kk: '«{topic}»\n{when}\n{where}',
		ru: '«{topic}»\n{when}\n{where}',
		en: '“{topic}”\n{when}\n{where}'
	},
	code: { kk: 'Билеттің коды: {code}', ru: 'Код билета: {code}', en: 'Ticket code: {code}' },
	link: {
		kk: 'Билетті көру, өзгерту, бас тарту: {link}',
		ru: 'Открыть билет, изменить, отказаться: {link}',
		en: 'Ticket, change, give up: {link}'
	},
	contact: {
		kk: 'Сұрақ болса: {phone}',
		ru: 'Если есть вопросы: {phone}',
		en: 'Any questions: {phone}'
	},

	ticket_subject: { kk: 'Билет: {topic}', ru: 'Билет: {topic}', en: 'Ticket: {topic}' },
	ticket_confirmed: {
		kk: 'Сіз тіркелдіңіз. Кіреберісте кодты немесе QR-белгіні көрсетіңіз.',
		ru: 'Вы записаны. На входе покажите код или QR.',
		en: 'You are signed up. Show the code or the QR code at the door.'
	},
	ticket_waiting: {
		kk: 'Сіз күту тізіміндесіз, кезектегі нөміріңіз: {n}. Орын босаса, бірден хабарлаймыз.',
		ru: 'Вы в листе ожидания, номер в очереди: {n}. Когда место освободится, сразу сообщим.',
		en: 'You are on the waiting list, number {n}. We tell you as soon as a place is free.'
	},
	ticket_asked: {
		kk: 'Өтінішіңіз орталыққа түсті. Жауабын осы жерге жібереміз.',
		ru: 'Ваша заявка получена. Ответ пришлём сюда же.',
		en: 'Your request has arrived. The answer comes here too.'
	},
	promoted_subject: {
		kk: 'Сізге орын берілді: {topic}',
		ru: 'Для Вас есть место: {topic}',
		en: 'You have a place: {topic}'
	},
	promoted: {
		kk: 'Орын босап, Сізге берілді. Келе алмасаңыз, билет бетінде орыннан бас тартыңыз: оны келесі адам алады.',
		ru: 'Место освободилось и теперь Ваше. Если не придёте, откажитесь от него на странице билета: его займёт следующий.',
		en: 'A place has become free and is yours. If you cannot come, give it up on the ticket.'
	},
	back_subject: {
		kk: 'Сіз қайтадан күту тізіміндесіз: {topic}',
		ru: 'Вы снова в листе ожидания: {topic}',
		en: 'Back on the waiting list: {topic}'
	},
	back: {
		kk: 'Зал кішірейді, сондықтан Сіз күту тізіміне ауыстыңыз, кезектегі нөміріңіз: {n}. Кешірім сұраймыз. Орын босаса, бірден хабарлаймыз.',
		ru: 'Зал стал меньше, поэтому Вы перенесены в лист ожидания, номер в очереди: {n}. Просим прощения. Когда место освободится, сразу сообщим.',
		en: 'The hall has become smaller and you are back on the waiting list, number {n}. We are sorry. We tell you as soon as a place is free.'
	},
	was: { kk: 'Бұрын: {when}, {where}', ru: 'Было: {when}, {where}', en: 'It was: {when}, {where}' },
	approved_subject: {
		kk: 'Өтініш қабылданды: {topic}',
		ru: 'Заявка одобрена: {topic}',
		en: 'Request approved: {topic}'
	},
	approved: {
		kk: 'Өтінішіңіз қабылданды, орныңыз бар.',
		ru: 'Заявка одобрена, место за Вами.',
		en: 'Your request is approved and you have a place.'
	},
	refused_subject: {
		kk: 'Өтінішке жауап: {topic}',
		ru: 'Ответ на заявку: {topic}',
		en: 'Answer to your request: {topic}'
	},
	refused: {
		kk: 'Бұл жолы орын бере алмадық. {reason}',
		ru: 'В этот раз дать место не получилось. {reason}',
		en: 'We could not give you a place this time. {reason}'
	},
	moved_subject: {
		kk: 'Уақыты немесе орны өзгерді: {topic}',
		ru: 'Изменилось время или место: {topic}',
		en: 'Time or place has changed: {topic}'
	},
	moved: {
		kk: 'Отырыстың уақыты немесе орны өзгерді. Жаңасы төменде. Орныңыз сақталды; келетініңізді немесе келмейтініңізді билетте белгілеңіз.',
		ru: 'Время или место встречи изменилось. Новое ниже. Место за Вами; отметьте в билете, придёте или нет.',
		en: 'The meeting’s time or place has changed. The new one is below. You keep your place; say on the ticket whether you come.'
	},
	cancelled_subject: { kk: 'Болмайды: {topic}', ru: 'Отменено: {topic}', en: 'Cancelled: {topic}' },
	cancelled: {
		kk: 'Төмендегі отырыс болмайды. {reason}',
		ru: 'Встреча, указанная ниже, отменена. {reason}',
		en: 'The meeting below is cancelled. {reason}'
	},
	day_subject: { kk: 'Ертең: {topic}', ru: 'Завтра: {topic}', en: 'Tomorrow: {topic}' },
	day: {
		kk: 'Ертең кездесеміз. Келе алмасаңыз, бүгін бас тартыңыз: кезекте адам бар.',
		ru: 'Встречаемся завтра. Если не сможете, откажитесь сегодня: место ждут другие.',
		en: 'We meet tomorrow. If you cannot come, give your place up today: others wait.'
	},
	hours_subject: { kk: 'Бүгін: {topic}', ru: 'Сегодня: {topic}', en: 'Today: {topic}' },
	hours: {
		kk: 'Екі сағаттан кейін басталады. Код төменде.',
		ru: 'Начало через два часа. Код ниже.',
		en: 'It begins in two hours. The code is below.'
	},
	guardian_subject: {
		kk: 'Келісіміңіз керек: {topic}',
		ru: 'Нужно Ваше согласие: {topic}',
		en: 'Your consent is needed: {topic}'
	},
	guardian: {
		kk: 'Қатысушы: {child}. Оған 18 жас толмаған, сондықтан Сіздің келісіміңіз керек.\nКелісім беру: {link}\nБұл адамды танымасаңыз, ештеңе істемеңіз.',
		ru: 'Участник: {child}. Ему (ей) нет 18, поэтому нужно Ваше согласие.\nДать согласие: {link}\nЕсли этот человек Вам не знаком, ничего не делайте.',
		en: 'Participant: {child}, under 18, so your consent is needed.\nTo agree: {link}\nIf you do not know this person, do nothing.'
	},
	feedback_subject: {
		kk: 'Қалай өтті: {topic}',
		ru: 'Как прошло: {topic}',
		en: 'How was it: {topic}'
	},
	feedback: {
		kk: 'Келгеніңізге рақмет. Пікіріңіз бен ұсынысыңызды жазыңыз, бір минут кетеді: {link}',
		ru: 'Спасибо, что пришли. Напишите отзыв и предложение, это займёт минуту: {link}',
		en: 'Thank you for coming. Tell us what you think and propose; it takes a minute: {link}'
	}
} satisfies Record<string, Words>;
