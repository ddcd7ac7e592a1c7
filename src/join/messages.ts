import type { Words } from '#ground/language.ts';

/** What the pages of coming into the hall say. */
export const messages = {
	join_title: { kk: 'Залға қосылу', ru: 'Войти в зал', en: 'Join the hall' },
	join_lead: {
		kk: 'Сөз сұрау, сұрақ қою, дауыс беру үшін осы телефонмен қосылыңыз. Тіркелудің қажеті жоқ.',
		ru: 'Присоединитесь с телефона, чтобы просить слово, задавать вопросы и голосовать. Учётная запись не нужна.',
		en: 'Join with this phone to ask for the floor, put questions and vote. No account is needed.'
	},
	by_code: { kk: 'Экрандағы кодпен', ru: 'По коду с экрана', en: 'With the code on the screen' },
	code: { kk: 'Алты цифрлық код', ru: 'Код из шести цифр', en: 'Six digits' },
	code_hint: { kk: 'Мысалы: 482 913', ru: 'Например: 482 913', en: 'For example: 482 913' },
	category: {
		kk: 'Қай топтың атынан қатысасыз?',
		ru: 'От какой группы Вы участвуете?',
		en: 'Which group do you speak for?'
	},
	category_hint: {
		kk: 'Бір рет таңдалады: сөзіңіз бен дауысыңыз осы топта есептеледі.',
		ru: 'Выбирается один раз: Ваше слово и голос учитываются в этой группе.',
		en: 'Chosen once: your turn and your vote count in this group.'
	},
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	name: { kk: 'Аты-жөніңіз', ru: 'Как Вас зовут', en: 'Your name' },
	name_hint: {
		kk: 'Жазсаңыз, модератор сөзді атыңызды атап береді. Сөз берілгенше басқаларға көрінбейді.',
		ru: 'Если укажете, модератор назовёт Вас, передавая слово. До этого имя никому больше не видно.',
		en: 'If you give it, the moderator calls you by it. Nobody else sees it before you get the floor.'
	},
	if_you_like: { kk: 'қаласаңыз', ru: 'по желанию', en: 'if you like' },
	join_send: { kk: 'Қосылу', ru: 'Присоединиться', en: 'Join' },
	by_ticket: { kk: 'Билетіңіз бар ма?', ru: 'У Вас есть билет?', en: 'Do you have a ticket?' },
	by_ticket_note: {
		kk: 'Кіреберісте белгіленген билетпен қосылсаңыз, тобыңызды қайта таңдамайсыз, барлық дауыс беруге қатысасыз.',
		ru: 'С билетом, отмеченным на входе, группу выбирать не нужно и Вы участвуете во всех голосованиях.',
		en: 'With a ticket marked at the door you need not choose your group and you take part in every vote.'
	},
	ticket: { kk: 'Билет коды', ru: 'Код билета', en: 'Ticket code' },
	contact: {
		kk: 'Тіркелгендегі телефон немесе e-mail',
		ru: 'Телефон или e-mail, указанный при записи',
		en: 'Phone or e-mail you signed up with'
	},
	ticket_send: { kk: 'Билетпен қосылу', ru: 'Войти по билету', en: 'Join with the ticket' },
	to_event: { kk: 'Іс-шараның беті', ru: 'Страница мероприятия', en: 'The event’s page' },
	reload: { kk: 'Жаңарту', ru: 'Обновить', en: 'Reload' },
	problems: {
		kk: 'Тексеріп көріңізші:',
		ru: 'Проверьте, пожалуйста:',
		en: 'Please check:'
	},
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	privacy: {
		kk: 'Дербес деректер туралы',
		ru: 'О персональных данных',
		en: 'About personal data'
	},
	to_hall: { kk: 'Залға кіру', ru: 'Войти в зал', en: 'Enter the hall' },
	to_hall_note: {
		kk: 'Отырыс жүріп жатыр: сөз сұраңыз, сұрақ қойыңыз, дауыс беріңіз.',
		ru: 'Встреча идёт: просите слово, задавайте вопросы, голосуйте.',
		en: 'The meeting is on: ask for the floor, put questions, vote.'
	}
} satisfies Record<string, Words>;

/** What is wrong with what was typed, by the code of `joinProblems`. */
export const problemTexts: Record<string, Words> = {
	'code.wrong': {
		kk: 'Код алты цифрдан тұрады. Мысалы: 482 913',
		ru: 'Код состоит из шести цифр. Например: 482 913',
		en: 'The code has six digits. For example: 482 913'
	},
	'category.missing': {
		kk: 'Тізімнен тобыңызды таңдаңыз.',
		ru: 'Выберите группу из списка.',
		en: 'Choose your group from the list.'
	},
	'name.long': {
		kk: 'Аты-жөні тым ұзын: 120 таңбадан аспасын.',
		ru: 'Имя слишком длинное: не больше 120 знаков.',
		en: 'The name is too long: 120 letters at most.'
	},
	'name.letters': {
		kk: 'Аты-жөнінде тек әріптер болсын.',
		ru: 'В имени нужны только буквы.',
		en: 'A name holds letters only.'
	},
	'form.wrong': {
		kk: 'Форма толық келмеді. Бетті жаңартып, қайта жіберіңіз.',
		ru: 'Форма пришла не полностью. Обновите страницу и отправьте снова.',
		en: 'The form did not come whole. Reload the page and send it again.'
	}
};
