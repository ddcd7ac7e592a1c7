import type { Words } from '#ground/language.ts';

/** What the pages of proposals and feedback say. */
export const messages = {
	proposals: { kk: 'Ұсыныстар', ru: 'Предложения', en: 'Proposals' },
	proposals_lead: {
		kk: 'Іс-шараларда айтылған ұсыныстар: кімге жіберілді, не болды.',
		ru: 'Предложения с мероприятий: кому направлены и что с ними стало.',
		en: 'Proposals made at events: to whom they went and what came of them.'
	},
	proposal_code: { kk: 'Ұсыныс {code}', ru: 'Предложение {code}', en: 'Proposal {code}' },
	state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	district: { kk: 'Аудан', ru: 'Район', en: 'District' },
	all: { kk: 'барлығы', ru: 'все', en: 'all' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	next: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	none: {
		kk: 'Мұндай ұсыныс жоқ. Іріктеуді өзгертіп көріңіз.',
		ru: 'Таких предложений нет. Измените отбор.',
		en: 'No such proposals. Change the filter.'
	},
	state_voiced: { kk: 'айтылды', ru: 'высказано', en: 'voiced' },
	state_sent: { kk: 'жіберілді', ru: 'направлено', en: 'sent' },
	state_accepted: { kk: 'қабылданды', ru: 'принято', en: 'accepted' },
	state_refused: { kk: 'қабылданбады', ru: 'отклонено', en: 'refused' },
	state_done: { kk: 'орындалды', ru: 'исполнено', en: 'done' },
	who: { kk: 'Кім айтты', ru: 'Кто предложил', en: 'Who proposed' },
	where: { kk: 'Қайда айтылды', ru: 'Где прозвучало', en: 'Where' },
	addressee: { kk: 'Кімге', ru: 'Кому', en: 'To' },
	responsible: {
		kk: 'Орталықтан жауапты',
		ru: 'Ответственный от центра',
		en: 'Responsible at the centre'
	},
	due: { kk: 'Жауап күтілетін күн', ru: 'Срок ответа', en: 'Answer due' },
	not_set: { kk: 'белгіленбеген', ru: 'не указано', en: 'not set' },
	way: { kk: 'Не болды', ru: 'Что с ним стало', en: 'What came of it' },
	refused_reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	outcome: { kk: 'Нәтижесі', ru: 'Результат', en: 'Outcome' },
	write: { kk: 'Ұсыныс жазу', ru: 'Записать предложение', en: 'Write a proposal' },
	change: { kk: 'Түзету', ru: 'Исправить', en: 'Change' },
	stop: { kk: 'Отырыс', ru: 'Встреча', en: 'Stop' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	category: { kk: 'Айтқан адамның тобы', ru: 'Категория автора', en: 'Category of the author' },
	text_kk: { kk: 'Мәтіні қазақша', ru: 'Текст на казахском', en: 'Text in Kazakh' },
	text_ru: { kk: 'Мәтіні орысша', ru: 'Текст на русском', en: 'Text in Russian' },
	text_en: { kk: 'Мәтіні ағылшынша', ru: 'Текст на английском', en: 'Text in English' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	release: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Release' },
	withdraw: { kk: 'Жариялаудан алу', ru: 'Снять с публикации', en: 'Take back' },
	released: { kk: 'жарияланған', ru: 'опубликовано', en: 'released' },
	unreleased: { kk: 'жарияланбаған', ru: 'не опубликовано', en: 'not released' },
	public_page: { kk: 'Сайттағы беті', ru: 'Страница на сайте', en: 'Public page' },
	move: { kk: 'Келесі қадам', ru: 'Следующий шаг', en: 'Next step' },
	move_send: { kk: 'Жіберілді деп белгілеу', ru: 'Отметить: направлено', en: 'Mark as sent' },
	move_accept: { kk: 'Қабылданды деп белгілеу', ru: 'Отметить: принято', en: 'Mark as accepted' },
	move_refuse: {
		kk: 'Қабылданбады деп белгілеу',
		ru: 'Отметить: отклонено',
		en: 'Mark as refused'
	},
	move_finish: { kk: 'Орындалды деп белгілеу', ru: 'Отметить: исполнено', en: 'Mark as done' },
	on: { kk: 'Күні', ru: 'Дата', en: 'Day' },
	personal: {
		kk: 'Жеке дерек болуы мүмкін: {kinds}. Жарияламас бұрын тексеріңіз.',
		ru: 'Возможно, личные данные: {kinds}. Проверьте до публикации.',
		en: 'May hold personal data: {kinds}. Check before you release.'
	},
	kind_phone: { kk: 'телефон', ru: 'телефон', en: 'phone' },
	kind_email: { kk: 'пошта', ru: 'почта', en: 'e-mail' },
	kind_iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
	feedback: { kk: 'Кері байланыс', ru: 'Обратная связь', en: 'Feedback' },
	feedback_title: { kk: 'Отырыс қалай өтті?', ru: 'Как прошла встреча?', en: 'How was the stop?' },
	feedback_lead: {
		kk: 'Кез келген сұраққа жауап беріңіз. Жазғаныңыз қаралғаннан кейін ғана жарияланады, атыңыз көрсетілмейді.',
		ru: 'Ответьте на любой вопрос. Написанное публикуется только после проверки, без имени.',
		en: 'Answer any question. What you write is published only after it was read, without your name.'
	},
	usefulness: {
		kk: 'Сізге қаншалық пайдалы болды?',
		ru: 'Насколько было полезно?',
		en: 'How useful was it?'
	},
	useful_1: { kk: '1 – пайдасы болмады', ru: '1 – бесполезно', en: '1 – not useful' },
	useful_2: { kk: '2', ru: '2', en: '2' },
	useful_3: { kk: '3', ru: '3', en: '3' },
	useful_4: { kk: '4', ru: '4', en: '4' },
	useful_5: { kk: '5 – өте пайдалы', ru: '5 – очень полезно', en: '5 – very useful' },
	useful: { kk: 'Не пайдалы болды?', ru: 'Что было полезно?', en: 'What was useful?' },
	missing: { kk: 'Не жетіспеді?', ru: 'Чего не хватило?', en: 'What was missing?' },
	proposal: { kk: 'Не ұсынасыз?', ru: 'Что Вы предлагаете?', en: 'What do you propose?' },
	proposal_hint: {
		kk: 'Ұсыныс нөмір алады және тиісті орынға жіберілуі мүмкін.',
		ru: 'Предложение получит номер и может быть направлено адресату.',
		en: 'A proposal gets a number and may be sent to whom it concerns.'
	},
	proposal_fixed: {
		kk: 'Ұсынысыңыз жарияланды, сондықтан мұнда өзгертілмейді: {code}',
		ru: 'Ваше предложение опубликовано и здесь не меняется: {code}',
		en: 'Your proposal is released and no longer changed here: {code}'
	},
	send: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
	thanks: {
		kk: 'Жауабыңыз сақталды. Іс-шара жабылғанша осы сілтемеден өзгерте аласыз.',
		ru: 'Ответ сохранён. До закрытия мероприятия его можно изменить по этой же ссылке.',
		en: 'Your answer is saved. Until the event is closed you can change it at this link.'
	},
	hall_lead: {
		kk: 'Телефоныңыздың камерасымен кодты ашыңыз немесе осы беттің мекенжайын теріңіз.',
		ru: 'Откройте код камерой телефона или наберите адрес этой страницы.',
		en: 'Open the code with your phone’s camera, or type this page’s address.'
	},
	ticket: { kk: 'Билет коды', ru: 'Код билета', en: 'Ticket code' },
	ticket_hint: {
		kk: 'Билетіңіздегі сегіз таңба: кіреберісте белгіленген адам ғана жаза алады.',
		ru: 'Восемь знаков с Вашего билета: отзыв пишут те, кого отметили на входе.',
		en: 'The eight signs on your ticket: those who were marked at the door can write.'
	},
	open: { kk: 'Ашу', ru: 'Открыть', en: 'Open' },
	to_read: { kk: 'Қаралмағандар', ru: 'Непрочитанные', en: 'To read' },
	read_none: {
		kk: 'Қаралмаған пікір жоқ.',
		ru: 'Непрочитанных отзывов нет.',
		en: 'Nothing to read.'
	},
	problems: { kk: 'Толық емес', ru: 'Заполнено не всё', en: 'Not complete' },
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' }
} satisfies Record<string, Words>;

/** What is wrong with what was typed. */
export const problemTexts: Record<string, Words> = {
	'text.missing': {
		kk: 'Мәтінін кемінде бір тілде жазыңыз.',
		ru: 'Напишите текст хотя бы на одном языке.',
		en: 'Write the text in at least one language.'
	},
	'text.long': {
		kk: '2000 таңбадан аспасын.',
		ru: 'Не больше 2000 знаков.',
		en: 'At most 2000 characters.'
	},
	'day.wrong': { kk: 'Күнін таңдаңыз.', ru: 'Укажите дату.', en: 'Choose the day.' },
	'stop.missing': { kk: 'Отырысты таңдаңыз.', ru: 'Выберите встречу.', en: 'Choose the stop.' },
	'category.missing': {
		kk: 'Тобын таңдаңыз.',
		ru: 'Выберите категорию.',
		en: 'Choose the category.'
	},
	'form.wrong': {
		kk: 'Бетті жаңартып, қайта жіберіңіз.',
		ru: 'Обновите страницу и отправьте снова.',
		en: 'Reload the page and send again.'
	}
};
