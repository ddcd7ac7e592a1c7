import type { Words } from '#ground/language.ts';

/** Words of questions and complaints. */
export const messages = {
	projects: { kk: 'Жобалар мен сандар', ru: 'Проекты и цифры', en: 'Projects and figures' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	problems: { kk: 'Сақталмады', ru: 'Не сохранено', en: 'Not saved' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Введённое не пропало.',
		en: 'What you typed is kept.'
	},
	if_you_like: { kk: 'қаласаңыз', ru: 'по желанию', en: 'if you like' },
	not_sent: { kk: 'Жіберілмеді', ru: 'Не отправлено', en: 'Not sent' },
	not_translated: { kk: 'аудармасы жоқ', ru: 'перевода нет', en: 'not translated' },
	ask: {
		kk: 'Сұрақ қою немесе шағымдану',
		ru: 'Задать вопрос или пожаловаться',
		en: 'Ask or complain'
	},
	ask_note: {
		kk: 'Мемлекеттік әлеуметтік тапсырыс туралы заңның 6-4-бабы бойынша өнім беруші тапсырыс туралы толық ақпарат беруге және шағымды қарауға міндетті. Жазғаныңыз жарияланбайды, оны алдымен қызметкер қарайды.',
		ru: 'По статье 6-4 закона о государственном социальном заказе поставщик обязан давать полную информацию о заказе и рассматривать жалобы. Написанное не публикуется, сначала его рассмотрит сотрудник.',
		en: 'By article 6-4 of the law on the state social order the supplier must give full information and consider complaints. What you write is not published; staff read it first.'
	},
	ask_kind: { kk: 'Не жібересіз?', ru: 'Что Вы отправляете?', en: 'What are you sending?' },
	ask_text: {
		kk: 'Сұрағыңыз немесе шағымыңыз',
		ru: 'Ваш вопрос или жалоба',
		en: 'Your question or complaint'
	},
	ask_text_hint: {
		kk: 'ЖСН, телефон сияқты дербес деректерді жазбаңыз.',
		ru: 'Не пишите здесь персональные данные: ИИН, телефон.',
		en: 'Leave out personal details such as an IIN or a phone number.'
	},
	ask_name: { kk: 'Атыңыз', ru: 'Ваше имя', en: 'Your name' },
	ask_contact: { kk: 'Телефон немесе e-mail', ru: 'Телефон или e-mail', en: 'Phone or e-mail' },
	ask_contact_hint: {
		kk: 'Жауапты кодпен де көре аласыз, байланыс міндетті емес.',
		ru: 'Ответ можно посмотреть и по коду, контакт не обязателен.',
		en: 'You can read the answer by the code; a contact is not needed.'
	},
	ask_consent: {
		kk: 'Аты-жөнім мен байланысым осы өтінішке жауап беру үшін ғана өңделетініне келісемін. Келісімді кез келген уақытта кері қайтарып ала аламын.',
		ru: 'Согласен (согласна), чтобы моё имя и контакт обрабатывались только для ответа на это обращение. Согласие могу отозвать в любое время.',
		en: 'I agree that my name and contact are processed only to answer this inquiry. I may withdraw this consent at any time.'
	},
	ask_trap: {
		kk: 'Бұл өрісті бос қалдырыңыз',
		ru: 'Оставьте это поле пустым',
		en: 'Leave this field empty'
	},
	send: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
	asked: { kk: 'Қабылданды', ru: 'Принято', en: 'Received' },
	asked_code: { kk: 'Кодыңыз: {code}', ru: 'Ваш код: {code}', en: 'Your code: {code}' },
	asked_due: {
		kk: 'Жауап беретін күн: {date}. Бұл {days} жұмыс күні.',
		ru: 'Ответим не позднее: {date}. Это {days} рабочих дней.',
		en: 'We answer by {date}. That is {days} working days.'
	},
	asked_follow: {
		kk: 'Жауапты кодпен қарау',
		ru: 'Смотреть ответ по коду',
		en: 'Follow the answer by the code'
	},
	asked_keep: {
		kk: 'Кодты жазып алыңыз: жауап тек осы код арқылы ашылады.',
		ru: 'Запишите код: ответ открывается только по нему.',
		en: 'Write the code down: the answer opens only by it.'
	},
	letter_subject: {
		kk: 'Өтінішіңізге жауап берілді: {code}',
		ru: 'На Ваше обращение дан ответ: {code}',
		en: 'Your inquiry has been answered: {code}'
	},
	letter_text: {
		kk: 'Сәлеметсіз бе,\n\nЖоба: {project}\nСіз жаздыңыз: {text}\n\nЖауап: {answer}\n\nӨтініштің беті: {link}',
		ru: 'Здравствуйте,\n\nПроект: {project}\nВы написали: {text}\n\nОтвет: {answer}\n\nСтраница обращения: {link}',
		en: 'Hello,\n\nProject: {project}\nYou wrote: {text}\n\nAnswer: {answer}\n\nPage of the inquiry: {link}'
	},
	code: { kk: 'Код', ru: 'Код', en: 'Code' },
	inquiry: { kk: 'Өтініш', ru: 'Обращение', en: 'Inquiry' },
	inquiries: {
		kk: 'Сұрақтар мен шағымдар',
		ru: 'Вопросы и жалобы',
		en: 'Questions and complaints'
	},
	no_inquiries: {
		kk: 'Әзірге сұрақ та, шағым да түскен жоқ.',
		ru: 'Вопросов и жалоб пока нет.',
		en: 'No questions or complaints yet.'
	},
	released_inquiries: {
		kk: 'Жауап берілген сұрақтар',
		ru: 'Вопросы с ответами',
		en: 'Answered questions'
	},
	waits: { kk: 'Жауап күтуде', ru: 'Ожидает ответа', en: 'Waits for an answer' },
	overdue: { kk: 'Мерзімі өтті', ru: 'Срок прошёл', en: 'Overdue' },
	answered: { kk: 'Жауап берілді', ru: 'Дан ответ', en: 'Answered' },
	answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
	answer_kk: { kk: 'Қазақша жауап', ru: 'Ответ на казахском', en: 'Answer in Kazakh' },
	answer_ru: { kk: 'Орысша жауап', ru: 'Ответ на русском', en: 'Answer in Russian' },
	give_answer: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
	mend_answer: { kk: 'Жауапты түзету', ru: 'Исправить ответ', en: 'Mend the answer' },
	release: {
		kk: 'Жоба бетінде жариялау',
		ru: 'Опубликовать на странице проекта',
		en: 'Publish on the project’s page'
	},
	release_note: {
		kk: 'Аты-жөні мен байланысы жарияланбайды. Мәтіндегі телефон, e-mail және ЖСН жасырылады; қалғанын өзіңіз тексеріңіз.',
		ru: 'Имя и контакт не публикуются. Телефон, e-mail и ИИН в тексте будут скрыты; остальное проверьте сами.',
		en: 'Name and contact are not published. Phones, e-mails and IINs in the text are covered; check the rest yourself.'
	},
	released: { kk: 'Жарияланды', ru: 'Опубликовано', en: 'Published' },
	asked_at: { kk: 'Түскен күні', ru: 'Получено', en: 'Received' },
	answer_by: { kk: 'Жауап мерзімі', ru: 'Ответить до', en: 'Answer by' },
	no_contact: { kk: 'байланыс жазылмаған', ru: 'контакт не указан', en: 'no contact given' },
	'kind.missing': {
		kk: 'Сұрақ па, шағым ба, таңдаңыз.',
		ru: 'Выберите: вопрос или жалоба.',
		en: 'Choose: question or complaint.'
	},
	'text.missing': {
		kk: 'Сұрағыңызды немесе шағымыңызды жазыңыз.',
		ru: 'Напишите вопрос или жалобу.',
		en: 'Write your question or complaint.'
	},
	'text.long': {
		kk: 'Мәтін 4000 таңбадан аспасын.',
		ru: 'Не больше 4000 знаков.',
		en: 'At most 4000 characters.'
	},
	'contact.wrong': {
		kk: 'Телефонды 10 цифрмен немесе e-mail жазыңыз. Мысалы: 700 123 45 67',
		ru: 'Напишите телефон из 10 цифр или e-mail. Например: 700 123 45 67',
		en: 'Write a phone of 10 digits or an e-mail. Example: 700 123 45 67'
	},
	'consent.missing': {
		kk: 'Байланыс жазылса, келісім белгісі керек. Келіспесеңіз, байланысты өшіріңіз.',
		ru: 'Если указан контакт, нужно согласие. Если не согласны, уберите контакт.',
		en: 'With a contact we need your consent. If you do not agree, remove the contact.'
	},
	'answer.missing': {
		kk: 'Жауапты қазақша немесе орысша жазыңыз.',
		ru: 'Напишите ответ на казахском или русском.',
		en: 'Write the answer in Kazakh or Russian.'
	},
	'form.too_fast': {
		kk: 'Тым тез жіберілді. Бірнеше секунд күтіп, «Жіберу» түймесін қайта басыңыз.',
		ru: 'Слишком быстро. Подождите несколько секунд и нажмите «Отправить» ещё раз.',
		en: 'That was too quick. Wait a few seconds and press “Send” again.'
	},
	'name.long': {
		kk: 'Мәтін тым ұзын. Қысқартып жазыңыз.',
		ru: 'Слишком длинно. Сократите.',
		en: 'Too long. Shorten it.'
	}
} satisfies Record<string, Words>;

export type MessageKey = keyof typeof messages;
