import type { Words } from '#ground/language.ts';

/** What the sign-up form says. */
export const signUpMessages = {
	title: { kk: 'Тіркелу', ru: 'Регистрация', en: 'Sign up' },
	note: {
		kk: 'Екі минут кетеді. Кабинет ашу міндетті емес.',
		ru: 'Займёт две минуты. Заводить кабинет не нужно.',
		en: 'It takes two minutes. No account is needed.'
	},
	which: {
		kk: 'Қай отырысқа келесіз?',
		ru: 'На какую встречу Вы придёте?',
		en: 'Which meeting will you come to?'
	},
	line: {
		kk: 'Орын толды. Күту тізіміне жазамыз, орын босаса бірден хабарлаймыз.',
		ru: 'Мест нет. Запишем в лист ожидания и сообщим, как только место освободится.',
		en: 'No places left. We put you on the waiting list and tell you as soon as a place is free.'
	},
	person: { kk: '{n}-адам', ru: 'Участник {n}', en: 'Person {n}' },
	who: { kk: 'Кім келеді?', ru: 'Кто придёт?', en: 'Who is coming?' },
	surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
	given: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
	patronymic: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	optional: { kk: 'міндетті емес', ru: 'не обязательно', en: 'optional' },
	contact: {
		kk: 'Ұялы телефон немесе e-mail',
		ru: 'Мобильный телефон или e-mail',
		en: 'Mobile phone or e-mail'
	},
	contact_hint: {
		kk: 'Тек осы іс-шара туралы хабарлау үшін. Жарияланбайды.',
		ru: 'Только для сообщений об этом мероприятии. Не публикуется.',
		en: 'Only for messages about this event. It is not published.'
	},
	contact_other: {
		kk: 'Бос қалса, билет бірінші адамға жіберіледі.',
		ru: 'Если оставить пустым, билет придёт первому участнику.',
		en: 'If left empty, the ticket goes to the first person.'
	},
	category: {
		kk: 'Қай топтың атынан қатысасыз?',
		ru: 'От какой группы Вы участвуете?',
		en: 'Which group do you come from?'
	},
	category_hint: {
		kk: 'Есепте топтың тек саны көрсетіледі, аты-жөніңіз емес.',
		ru: 'В отчёте будет только число людей в группе, без имён.',
		en: 'The report shows only how many came from a group, no names.'
	},
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	organisation: {
		kk: 'Ұйымыңыз немесе тобыңыз',
		ru: 'Ваша организация или группа',
		en: 'Your organisation or group'
	},
	age: { kk: 'Жасыңыз', ru: 'Ваш возраст', en: 'Your age' },
	age_hint: {
		kk: 'Туған күнді сұрамаймыз, жас шамасы жеткілікті.',
		ru: 'Дата рождения не нужна, достаточно возрастной группы.',
		en: 'We do not ask for a birth date; the age band is enough.'
	},
	guardian: {
		kk: 'Ата-анасы немесе қамқоршысы',
		ru: 'Родитель или опекун',
		en: 'Parent or guardian'
	},
	guardian_hint: {
		kk: '18-ге толмағандар үшін ғана. Келісім сұрап, осы кісіге хабарласамыз.',
		ru: 'Только для тех, кому нет 18. Мы обратимся к этому человеку за согласием.',
		en: 'Only for those under 18. We ask this person to agree.'
	},
	guardian_name: { kk: 'Аты-жөні', ru: 'Имя и фамилия', en: 'Name' },
	guardian_contact: {
		kk: 'Телефоны немесе e-mail',
		ru: 'Телефон или e-mail',
		en: 'Phone or e-mail'
	},
	needs: { kk: 'Сізге не керек?', ru: 'Что Вам нужно?', en: 'What do you need?' },
	together: { kk: 'Орын жетпесе', ru: 'Если мест не хватит', en: 'If there is not room for all' },
	together_many: {
		kk: 'Сыйғаны келеді, қалғаны кезекте тұрады',
		ru: 'Пусть придут, кому хватит мест, остальные подождут',
		en: 'Those who fit come, the rest wait in line'
	},
	together_all: {
		kk: 'Тек бәріміз бірге келеміз',
		ru: 'Придём только все вместе',
		en: 'We come only all together'
	},
	consents: {
		kk: 'Дербес деректерге келісім',
		ru: 'Согласие на обработку данных',
		en: 'Consent about personal data'
	},
	to_what: {
		kk: 'Нақты неге келісемін?',
		ru: 'На что именно я соглашаюсь?',
		en: 'What exactly do I agree to?'
	},
	send: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Sign up' },
	send_note: {
		kk: 'Билет QR-белгісімен келеді. Келе алмасаңыз, сол жерден бас тарта аласыз.',
		ru: 'Придёт билет с QR-кодом. Не сможете прийти — там же можно отказаться.',
		en: 'A ticket with a QR code follows. If you cannot come, give your place up there.'
	},
	add: { kk: 'Тағы бір адамды қосу', ru: 'Добавить ещё человека', en: 'Add one more person' },
	remove: { kk: 'Соңғысын алып тастау', ru: 'Убрать последнего', en: 'Remove the last one' },
	website: {
		kk: 'Бұл жерді бос қалдырыңыз',
		ru: 'Оставьте это поле пустым',
		en: 'Leave this field empty'
	},
	fix: { kk: 'Түзету керек', ru: 'Нужно исправить', en: 'Please correct' },
	kept: {
		kk: 'Қалған жазғаныңыз сақталды.',
		ru: 'Остальное, что Вы ввели, сохранено.',
		en: 'Everything else you typed is kept.'
	},
	not_now: {
		kk: 'Қазір бұл іс-шараға тіркелу мүмкін емес.',
		ru: 'Сейчас на это мероприятие записаться нельзя.',
		en: 'You cannot sign up for this event now.'
	},
	back: { kk: 'Іс-шараның бетіне', ru: 'К странице мероприятия', en: 'To the event’s page' }
} satisfies Record<string, Words>;

/** Beside a field: what is wrong, what is needed, an example. Keys are the codes of SignUpForm. */
export const problemTexts: Record<string, Words> = {
	'surname.missing': {
		kk: 'Тегін жазыңыз. Мысалы: Оспанова',
		ru: 'Напишите фамилию. Например: Оспанова',
		en: 'Write the surname. Example: Ospanova'
	},
	'given.missing': {
		kk: 'Атын жазыңыз. Мысалы: Дана',
		ru: 'Напишите имя. Например: Дана',
		en: 'Write the given name. Example: Dana'
	},
	'text.too_long': {
		kk: 'Тым ұзын. Қысқартып жазыңыз.',
		ru: 'Слишком длинно. Напишите короче.',
		en: 'Too long. Write it shorter.'
	},
	'name.letters': {
		kk: 'Есімде тек әріп, сызықша мен нүкте болады.',
		ru: 'В имени бывают только буквы, дефис и точка.',
		en: 'A name holds letters, hyphens and full stops only.'
	},
	'contact.missing': {
		kk: 'Билет жіберетін телефон немесе e-mail керек. Мысалы: 700 123 45 67',
		ru: 'Нужен телефон или e-mail, куда прислать билет. Например: 700 123 45 67',
		en: 'A phone or e-mail for the ticket is needed. Example: 700 123 45 67'
	},
	'contact.wrong': {
		kk: 'Бұл телефонға да, e-mail-ға да ұқсамайды. Мысалы: 700 123 45 67 немесе dana@example.kz',
		ru: 'Не похоже на телефон или e-mail. Например: 700 123 45 67 или dana@example.kz',
		en: 'This is neither a phone nor an e-mail. Example: 700 123 45 67 or dana@example.kz'
	},
	digits_missing: {
		kk: 'Цифр жетпейді: {needed} цифр керек, {given} цифр жазылған. Мысалы: 700 123 45 67',
		ru: 'Не хватает цифр: нужно {needed}, введено {given}. Например: 700 123 45 67',
		en: 'Digits are missing: {needed} needed, {given} entered. Example: 700 123 45 67'
	},
	digits_extra: {
		kk: 'Цифр артық: {needed} цифр керек, {given} цифр жазылған. Мысалы: 700 123 45 67',
		ru: 'Лишние цифры: нужно {needed}, введено {given}. Например: 700 123 45 67',
		en: 'Too many digits: {needed} needed, {given} entered. Example: 700 123 45 67'
	},
	'category.missing': {
		kk: 'Тізімнен бір топты таңдаңыз. Ешқайсысы келмесе: тұрғын',
		ru: 'Выберите группу из списка. Если ни одна не подходит: житель',
		en: 'Choose a group from the list. If none fits: resident'
	},
	'age_band.missing': {
		kk: 'Жас шамасын таңдаңыз.',
		ru: 'Выберите возрастную группу.',
		en: 'Choose the age band.'
	},
	'needs.unknown': {
		kk: 'Тізімде бар қажеттілікті белгілеңіз.',
		ru: 'Отметьте то, что есть в списке.',
		en: 'Tick what is in the list.'
	},
	'guardian_name.missing': {
		kk: '18-ге толмағандарға ата-анасының не қамқоршысының аты-жөні керек.',
		ru: 'Для тех, кому нет 18, нужно имя родителя или опекуна.',
		en: 'Under 18, the name of a parent or guardian is needed.'
	},
	'guardian_contact.missing': {
		kk: 'Келісім сұрау үшін телефоны немесе e-mail керек. Мысалы: 700 123 45 67',
		ru: 'Нужен телефон или e-mail, чтобы спросить согласие. Например: 700 123 45 67',
		en: 'A phone or e-mail is needed to ask for consent. Example: 700 123 45 67'
	},
	'guardian_contact.wrong': {
		kk: 'Бұл телефонға да, e-mail-ға да ұқсамайды. Мысалы: 700 123 45 67',
		ru: 'Не похоже на телефон или e-mail. Например: 700 123 45 67',
		en: 'This is neither a phone nor an e-mail. Example: 700 123 45 67'
	},
	'consent.missing': {
		kk: 'Келісімсіз тіркей алмаймыз: белгіні қойыңыз.',
		ru: 'Без согласия записать нельзя: поставьте отметку.',
		en: 'Without your consent we cannot sign you up: tick the box.'
	},
	'people.missing': {
		kk: 'Кемінде бір адамды жазыңыз.',
		ru: 'Впишите хотя бы одного человека.',
		en: 'Enter at least one person.'
	},
	'people.too_many': {
		kk: 'Бір рет 10 адамға дейін тіркеуге болады.',
		ru: 'За один раз можно записать до 10 человек.',
		en: 'Up to 10 people can be signed up at once.'
	},
	'stop.missing': {
		kk: 'Қай отырысқа келетініңізді таңдаңыз.',
		ru: 'Выберите встречу, на которую придёте.',
		en: 'Choose the meeting you will come to.'
	},
	'form.quick': {
		kk: 'Тым тез жіберілді. Жазғаныңызды тексеріп, қайта жіберіңіз.',
		ru: 'Отправлено слишком быстро. Проверьте введённое и отправьте снова.',
		en: 'Sent too quickly. Check what you typed and send it again.'
	},
	'form.wrong': {
		kk: 'Бұл жері оқылмады. Қайта толтырып көріңіз.',
		ru: 'Это поле не прочиталось. Заполните его снова.',
		en: 'This could not be read. Please fill it in again.'
	}
};
