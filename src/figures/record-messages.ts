import type { Words } from '#ground/language.ts';

/** Words of the record page and of the event's report. */
export const messages = {
	record: { kk: 'Іс-шараның қорытындысы', ru: 'Итоги мероприятия', en: 'Record of the event' },
	report: { kk: 'Іс-шара туралы есеп', ru: 'Отчёт о мероприятии', en: 'Event report' },
	when_where: { kk: 'Қашан, қайда', ru: 'Когда и где', en: 'When and where' },
	facts: { kk: 'Деректер', ru: 'Сведения', en: 'Facts' },
	customer: { kk: 'Тапсырыс беруші', ru: 'Заказчик', en: 'Customer' },
	operator: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Carried out by' },
	project: { kk: 'Жоба', ru: 'Проект', en: 'Project' },
	contract: { kk: 'Шарт', ru: 'Договор', en: 'Contract' },
	kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	topic: { kk: 'Тақырыбы', ru: 'Тема', en: 'Topic' },
	speakers: { kk: 'Кім сөйледі', ru: 'Кто выступил', en: 'Who spoke' },
	moderator: { kk: 'Модератор', ru: 'Модератор', en: 'Moderator' },
	speaker: { kk: 'Баяндамашы', ru: 'Докладчик', en: 'Speaker' },
	numbers: { kk: 'Сандар', ru: 'Цифры', en: 'Numbers' },
	people: { kk: 'қатысушы', ru: 'участники', en: 'participants' },
	people_how: {
		kk: 'Кіреберісте немесе қол қойылған тізімде белгіленген адамдар. Бір адам бірнеше отырысқа қатысса да, бір рет саналады. Барлық белгі саны: {attendances}.',
		ru: 'Люди, отмеченные на входе или в подписанном списке. Кто был на нескольких встречах, считается один раз. Всего отметок: {attendances}.',
		en: 'People marked at the door or in the signed list. Whoever came to several stops is counted once. Marks in all: {attendances}.'
	},
	unmatched: {
		kk: 'Байланыс дерегі жоқ тізім жолдары: {count}. Олар басқа жолдармен салыстырылмайды, әрқайсысы бір рет саналды.',
		ru: 'Строк списка без контакта: {count}. Их нельзя сопоставить с другими, каждая посчитана один раз.',
		en: 'Sheet rows without a contact: {count}. They cannot be matched with others; each is counted once.'
	},
	proposals_count: { kk: 'ұсыныс', ru: 'предложения', en: 'proposals' },
	proposals_how: {
		kk: 'Айтылған, мәтіні тексеріліп жарияланған ұсыныстар.',
		ru: 'Высказанные предложения, текст которых проверен и опубликован.',
		en: 'Proposals that were voiced and whose text was checked and published.'
	},
	answers: { kk: 'кері байланыс жауабы', ru: 'ответы обратной связи', en: 'feedback answers' },
	answers_how: {
		kk: 'Келгендердің берген жауаптары; пайдалылық бағасының орташасы 5 балдан: {average}.',
		ru: 'Ответы тех, кто пришёл; средняя оценка полезности из 5: {average}.',
		en: 'Answers of those who came; average usefulness out of 5: {average}.'
	},
	source_door: {
		kk: 'Кіреберістегі белгілер мен тізім',
		ru: 'Отметки на входе и списки',
		en: 'Marks at the door and sheets'
	},
	source_proposals: {
		kk: 'Ұсыныстар тізілімі',
		ru: 'Реестр предложений',
		en: 'Register of proposals'
	},
	source_feedback: { kk: 'Кері байланыс', ru: 'Обратная связь', en: 'Feedback' },
	how_counted: { kk: 'Қалай саналды?', ru: 'Как посчитано?', en: 'How counted?' },
	who_came: { kk: 'Кім қатысты', ru: 'Кто участвовал', en: 'Who came' },
	small_note: {
		kk: '5 адамға жетпейтін топтар біріктіріледі: адам танылып қалмауы керек.',
		ru: 'Группы меньше 5 человек объединены: никого нельзя узнать.',
		en: 'Groups under 5 people are merged, so that nobody can be recognised.'
	},
	questions: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
	question_support: {
		kk: '{count} адам қолдады',
		ru: 'Поддержали: {count}',
		en: 'Supported by {count}'
	},
	question_open: { kk: 'жауабы әлі жоқ', ru: 'ответа пока нет', en: 'no answer yet' },
	question_answered: {
		kk: 'залда жауап берілді',
		ru: 'ответ дан в зале',
		en: 'answered in the hall'
	},
	question_written: {
		kk: 'жазбаша жауап берілді',
		ru: 'ответ дан письменно',
		en: 'answered in writing'
	},
	question_answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
	polls: { kk: 'Сауалнамалар', ru: 'Опросы', en: 'Polls' },
	poll_voters: { kk: 'Дауыс берген: {count}', ru: 'Проголосовали: {count}', en: 'Voted: {count}' },
	poll_few: {
		kk: 'Бес адамнан аз дауыс берді, нәтиже көрсетілмейді.',
		ru: 'Проголосовали меньше пяти человек, результат не показан.',
		en: 'Fewer than five voted, so no result is shown.'
	},
	poll_few_guests: {
		kk: 'Код арқылы қосылғандардан он адамнан аз дауыс берді, нәтиже көрсетілмейді.',
		ru: 'Из вошедших по коду проголосовали меньше десяти, результат не показан.',
		en: 'Fewer than ten of those who joined by the code voted, so no result is shown.'
	},
	poll_guests: {
		kk: 'Код арқылы қосылғандар, бөлек: {count}',
		ru: 'Вошедшие по коду, отдельно: {count}',
		en: 'Joined by the code, counted apart: {count}'
	},
	poll_groups: { kk: 'Топтар бойынша', ru: 'По группам', en: 'By group' },
	poll_together: {
		kk: 'Шағын топтар бірге',
		ru: 'Малые группы вместе',
		en: 'Small groups together'
	},
	group: { kk: 'Топ', ru: 'Группа', en: 'Group' },
	others: { kk: 'Басқалары', ru: 'Остальные', en: 'Others' },
	total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
	not_shown: { kk: 'көрсетілмейді', ru: 'не показано', en: 'not shown' },
	said: { kk: 'Не айтылды', ru: 'Что сказали', en: 'What was said' },
	turns: { kk: 'Кім не айтты', ru: 'Кто что сказал', en: 'Who said what' },
	slides: { kk: 'Слайдтар', ru: 'Слайды', en: 'Slides' },
	participant: { kk: 'Қатысушы', ru: 'Участник', en: 'A participant' },
	missing_said: { kk: 'Не жетіспеді', ru: 'Чего не хватило', en: 'What was missing' },
	proposals: {
		kk: 'Ұсыныстар және олардың орындалуы',
		ru: 'Предложения и что с ними стало',
		en: 'Proposals and what became of them'
	},
	number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
	proposal: { kk: 'Ұсыныс', ru: 'Предложение', en: 'Proposal' },
	voiced_by: { kk: 'Кім айтты', ru: 'Кто высказал', en: 'Voiced by' },
	addressee: { kk: 'Кімге', ru: 'Кому', en: 'To' },
	due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
	state: { kk: 'Жайы', ru: 'Состояние', en: 'State' },
	state_voiced: { kk: 'айтылды', ru: 'высказано', en: 'voiced' },
	state_sent: { kk: 'жіберілді', ru: 'направлено', en: 'sent' },
	state_accepted: { kk: 'қабылданды', ru: 'принято', en: 'accepted' },
	state_refused: { kk: 'қабылданбады', ru: 'отклонено', en: 'refused' },
	state_done: { kk: 'орындалды', ru: 'исполнено', en: 'done' },
	reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	photos: { kk: 'Фото', ru: 'Фото', en: 'Photos' },
	documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
	in_kk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
	in_ru: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
	no_names: {
		kk: 'Қатысушылардың аты-жөні жарияланбайды.',
		ru: 'Имена участников не публикуются.',
		en: 'Participants’ names are not published.'
	},
	version: {
		kk: '{number}-нұсқа, {date}',
		ru: 'Версия {number}, {date}',
		en: 'Version {number}, {date}'
	},
	corrected: {
		kk: 'Түзету себебі: {reason}',
		ru: 'Причина исправления: {reason}',
		en: 'Reason for the correction: {reason}'
	},
	none_proposals: {
		kk: 'Ұсыныс айтылған жоқ.',
		ru: 'Предложений не было.',
		en: 'No proposals were voiced.'
	},
	cancelled_stop: { kk: 'өткен жоқ', ru: 'не состоялась', en: 'did not take place' },
	lead: {
		kk: '{kind}, {date}. Қатысушы саны: {people}. Ұсыныс саны: {proposals}.',
		ru: '{kind}, {date}. Участников: {people}. Предложений: {proposals}.',
		en: '{kind}, {date}. Participants: {people}. Proposals: {proposals}.'
	},
	to_event: { kk: 'Іс-шараның беті', ru: 'Страница мероприятия', en: 'The event’s page' }
} satisfies Record<string, Words>;
