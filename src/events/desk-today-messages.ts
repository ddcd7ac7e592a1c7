import type { Words } from '#ground/language.ts';

/** Words of the desk’s first page: what waits today, what comes next. */
export const todayMessages = {
	today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
	asked_of_you: { kk: 'Сізден не күтіледі', ru: 'Что нужно сделать', en: 'What waits for you' },
	nothing_waits: {
		kk: 'Қазір Сізді күтіп тұрған іс жоқ.',
		ru: 'Сейчас неотложных дел нет.',
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
		ru: 'Письма, о которых неясно, дошли ли: {count}',
		en: 'Letters whose fate is unclear: {count}'
	},
	mail_why: {
		kk: 'Қайта жіберу не жібермеуді Сіз шешесіз.',
		ru: 'Отправить снова или нет, решаете Вы.',
		en: 'Whether to send again is for you to decide.'
	},
	open_letters: { kk: 'Хаттарды ашу', ru: 'Открыть письма', en: 'Open letters' },
	backup_last: {
		kk: 'Соңғы сақтық көшірме: {at}',
		ru: 'Последняя резервная копия: {at}',
		en: 'Last backup: {at}'
	},
	backup_late: {
		kk: 'Сақтық көшірме 36 сағаттан астам уақыт жасалмаған',
		ru: 'Резервной копии нет больше 36 часов',
		en: 'No backup for more than 36 hours'
	},
	backup_late_why: {
		kk: 'Сервер қосулы ма және дискіде орын бар ма, тексеруді техникалық маманнан сұраңыз.',
		ru: 'Попросите технического специалиста проверить, включён ли сервер и есть ли место на диске.',
		en: 'Ask whoever looks after the server whether it stays on and has room on its disk.'
	},
	backup_failed: {
		kk: 'Соңғы сақтық көшірме жасалмай қалды',
		ru: 'Последняя резервная копия не удалась',
		en: 'The last backup failed'
	},
	backup_failed_why: {
		kk: 'Бір сағаттан кейін қайта жасалады. Қайталанса, дискідегі орынды тексеру керек.',
		ru: 'Через час будет новая попытка. Если повторится, нужно проверить место на диске.',
		en: 'It is tried again within an hour. If it happens again, look at the room on the disk.'
	},
	backup_lost: {
		kk: 'Дискіде жоқ немесе бүлінген файлдар: {count}',
		ru: 'Файлы, которых нет на диске или которые повреждены: {count}',
		en: 'Files missing on the disk or damaged: {count}'
	},
	backup_lost_why: {
		kk: 'Оларды бұрынғы сақтық көшірмеден қалпына келтіруге болады. Техникалық маманға айтыңыз.',
		ru: 'Их можно вернуть из прежней резервной копии. Сообщите техническому специалисту.',
		en: 'They can be brought back from an earlier backup. Tell whoever looks after the server.'
	},
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
	door: { kk: 'Кіреберіс', ru: 'Вход', en: 'Door' }
} satisfies Record<string, Words>;
