import type { Words } from '#ground/language.ts';

/** What the answer to a form, the ticket and its finding say. */
export const ticketMessages = {
	confirmed: { kk: 'Сіз тіркелдіңіз', ru: 'Вы записаны', en: 'You are signed up' },
	waiting: {
		kk: 'Сіз күту тізіміндесіз',
		ru: 'Вы в листе ожидания',
		en: 'You are on the waiting list'
	},
	asked: { kk: 'Өтінішіңіз қабылданды', ru: 'Заявка принята', en: 'Your request has arrived' },
	confirmed_next: {
		kk: 'Кіреберісте осы кодты немесе QR-белгіні көрсетіңіз. Телефоныңыз болмаса, аты-жөніңізді айтсаңыз жеткілікті.',
		ru: 'Покажите на входе этот код или QR. Если телефона нет, достаточно назвать имя и фамилию.',
		en: 'Show this code or the QR code at the door. Without a phone, your name is enough.'
	},
	waiting_next: {
		kk: 'Орын босаса, кезекпен өзі беріледі және бірден хабарлаймыз. Келу үшін кодты сақтап қойыңыз.',
		ru: 'Когда место освободится, оно перейдёт Вам по очереди, и мы сразу сообщим. Сохраните код.',
		en: 'When a place is free it passes to you in turn and we tell you at once. Keep the code.'
	},
	asked_next: {
		kk: 'Орталық өтінішті қарап, жауабын жібереді. Кодты сақтап қойыңыз.',
		ru: 'Центр рассмотрит заявку и пришлёт ответ. Сохраните код.',
		en: 'The centre reads the request and sends its answer. Keep the code.'
	},
	code: { kk: 'Коды', ru: 'Код', en: 'Code' },
	code_person: { kk: '{n}-адамның коды', ru: 'Код участника {n}', en: 'Code of person {n}' },
	qr: { kk: 'QR-белгідегі мекенжай', ru: 'Адрес в QR-коде', en: 'Address in the QR code' },
	what_next: { kk: 'Енді не болады', ru: 'Что дальше', en: 'What happens next' },
	letter_next: {
		kk: 'E-mail көрсетсеңіз, билет хатпен келеді; телефон көрсетсеңіз, орталық хабарласады.',
		ru: 'Если указан e-mail, билет придёт письмом; если телефон, с Вами свяжется центр.',
		en: 'With an e-mail the ticket comes by letter; with a phone the centre gets in touch.'
	},
	find_next: {
		kk: 'Билетті код пен телефон арқылы кез келген уақытта ашуға болады.',
		ru: 'Билет можно открыть в любое время по коду и телефону.',
		en: 'You can open the ticket at any time with the code and your phone.'
	},
	give_up: {
		kk: 'Келе алмасаңыз, орныңызды билет бетінде босатыңыз: оны кезектегі адам алады.',
		ru: 'Не сможете прийти — освободите место на странице билета: его займёт следующий в очереди.',
		en: 'If you cannot come, give your place up on the ticket: the next in line gets it.'
	},
	open_ticket: { kk: 'Билетімді ашу', ru: 'Открыть мой билет', en: 'Open my ticket' },
	calendar: { kk: 'Күнтізбеге қосу', ru: 'Добавить в календарь', en: 'Add to calendar' },
	event: { kk: 'Іс-шараның беті', ru: 'Страница мероприятия', en: 'The event’s page' },

	photos: { kk: 'Фотоға келісім', ru: 'Согласие на фото', en: 'Consent to photos' },
	photos_ask: {
		kk: 'Сіз түскен фотоның жариялануына келіскенсіз. Келісімді қайтарсаңыз, фото бірден жарияланымнан алынады; билетіңіз қалады.',
		ru: 'Вы согласились на публикацию фото, на которых Вы есть. Если отозвать согласие, такие фото сразу снимут с публикации; билет останется.',
		en: 'You agreed to photos with you being published. Take it back and they go down at once; your ticket stays.'
	},
	photos_back: {
		kk: 'Фотоға келісімді қайтару',
		ru: 'Отозвать согласие на фото',
		en: 'Take back the consent to photos'
	},
	find_title: { kk: 'Билетімді табу', ru: 'Найти мой билет', en: 'Find my ticket' },
	find_note: {
		kk: 'Код тіркелгенде және хатта көрсетілген: сегіз әріп пен сан.',
		ru: 'Код показан при записи и в письме: восемь букв и цифр.',
		en: 'The code was shown when you signed up and in the letter: eight letters and digits.'
	},
	find_code: { kk: 'Билеттің коды', ru: 'Код билета', en: 'Code of the ticket' },
	find_contact: {
		kk: 'Тіркелгенде жазған телефон немесе e-mail',
		ru: 'Телефон или e-mail, указанный при записи',
		en: 'The phone or e-mail you signed up with'
	},
	find_send: { kk: 'Билетті ашу', ru: 'Открыть билет', en: 'Open the ticket' },

	ticket: { kk: 'Билет', ru: 'Билет', en: 'Ticket' },
	place_yours: { kk: 'Орныңыз бар', ru: 'Место за Вами', en: 'You have a place' },
	place_waiting: {
		kk: 'Күту тізімінде, кезектегі нөміріңіз: {n}',
		ru: 'В листе ожидания, Ваш номер в очереди: {n}',
		en: 'On the waiting list, your number in line: {n}'
	},
	place_asked: {
		kk: 'Орталықтың жауабы күтіледі',
		ru: 'Ожидает ответа центра',
		en: 'Waiting for the centre’s answer'
	},
	place_left: {
		kk: 'Орыннан бас тартылды',
		ru: 'От места отказались',
		en: 'The place was given up'
	},
	place_refused: {
		kk: 'Өтініш қабылданбады',
		ru: 'Заявка отклонена',
		en: 'The request was refused'
	},
	place_cancelled: {
		kk: 'Іс-шара болмайды',
		ru: 'Мероприятие отменено',
		en: 'The event is cancelled'
	},
	place_over: { kk: 'Іс-шара өтті', ru: 'Мероприятие прошло', en: 'The event is over' },
	guardian_waits: {
		kk: 'Қамқоршының келісімі әлі жоқ: {name}. Орын сақталып тұр; келісімді кіреберісте қағаз түрінде де беруге болады.',
		ru: 'Нет согласия опекуна: {name}. Место сохраняется; согласие можно дать и на бумаге на входе.',
		en: 'The guardian has not agreed yet: {name}. The place is kept; a paper at the door will do too.'
	},
	who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
	when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
	where: { kk: 'Қайда', ru: 'Где', en: 'Where' },
	way: { kk: 'Қалай жетуге болады', ru: 'Как добраться', en: 'How to get there' },
	contact: { kk: 'Сұрақ туса', ru: 'Если есть вопросы', en: 'If you have a question' },
	group: { kk: 'Тобы', ru: 'Группа', en: 'Group' },
	needs: { kk: 'Қажеті', ru: 'Нужно', en: 'Needs' },
	pdf: { kk: 'PDF жүктеп алу', ru: 'Скачать PDF', en: 'Download PDF' },
	change: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	move: {
		kk: 'Басқа отырысқа ауысу',
		ru: 'Перейти на другую встречу',
		en: 'Move to another meeting'
	},
	move_note: {
		kk: 'Ол жақта орын болмаса, осы орныңыз кезегіңіз келгенше сақталады.',
		ru: 'Если там нет мест, это место останется за Вами, пока не подойдёт очередь.',
		en: 'If there is no place there, you keep this one until your turn comes.'
	},
	move_send: { kk: 'Ауысу', ru: 'Перейти', en: 'Move' },
	keep: { kk: 'Иә, келемін', ru: 'Да, приду', en: 'Yes, I will come' },
	moved: {
		kk: 'Отырыстың уақыты немесе орны өзгерді. Жаңасы төменде. Келесіз бе?',
		ru: 'Время или место встречи изменилось. Новое указано ниже. Придёте?',
		en: 'The meeting’s time or place has changed. The new one stands below. Will you come?'
	},
	leave: { kk: 'Орыннан бас тарту', ru: 'Отказаться от места', en: 'Give the place up' },
	leave_ask: {
		kk: 'Орныңыз кезектегі адамға беріледі. Қайтадан тіркелсеңіз, кезектің соңынан басталады.',
		ru: 'Место перейдёт следующему в очереди. Если запишетесь снова, окажетесь в конце очереди.',
		en: 'Your place goes to the next in line. If you sign up again, you start at the end of the line.'
	},
	leave_yes: { kk: 'Иә, бас тартамын', ru: 'Да, отказаться', en: 'Yes, give it up' },
	leave_no: { kk: 'Жоқ, орным қалсын', ru: 'Нет, оставить место', en: 'No, keep my place' },
	link_note: {
		kk: 'Бұл бет тек сілтемесі бар адамға ашылады. Сілтемені жарияламаңыз.',
		ru: 'Эта страница открывается только по ссылке. Не публикуйте её.',
		en: 'This page opens only with its link. Do not publish it.'
	}
} satisfies Record<string, Words>;
