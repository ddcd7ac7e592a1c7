import type { Words } from '#ground/language.ts';

export const messages = {
	sign_in: { kk: 'Жүйеге кіру', ru: 'Вход', en: 'Sign in' },
	sign_in_lead: {
		kk: 'Орталық қызметкерлеріне арналған. Құпиясөз жоқ: e-mail-ыңызға бір реттік код жібереміз.',
		ru: 'Для сотрудников центра. Пароля нет: мы пришлём на Вашу почту одноразовый код.',
		en: 'For the centre’s staff. There is no password: we send a one-time code to your e-mail.'
	},
	sign_in_others: {
		kk: 'Іс-шараға жазылу үшін кірудің қажеті жоқ.',
		ru: 'Чтобы записаться на мероприятие, входить не нужно.',
		en: 'You need not sign in to sign up for an event.'
	},
	to_events: { kk: 'Іс-шараларды көру', ru: 'Смотреть мероприятия', en: 'See the events' },
	email: { kk: 'E-mail', ru: 'Электронная почта', en: 'E-mail' },
	send_code: { kk: 'Код алу', ru: 'Получить код', en: 'Get a code' },
	code_sent: {
		kk: 'Егер {email} мекенжайы осы орталықта тіркелген болса, оған 6 цифрдан тұратын код жіберілді. Код 10 минут жарайды. Хат келмесе, спам қалтасын қараңыз.',
		ru: 'Если адрес {email} есть в этом центре, на него отправлен код из 6 цифр. Он действует 10 минут. Если письма нет, посмотрите в папке «Спам».',
		en: 'If {email} is known to this centre, a 6-digit code has been sent there. It works for 10 minutes. If no letter comes, look in the spam folder.'
	},
	code: { kk: 'Хаттағы код', ru: 'Код из письма', en: 'Code from the letter' },
	enter: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
	again: { kk: 'Жаңа код алу', ru: 'Получить новый код', en: 'Get a new code' },
	other_email: { kk: 'Басқа e-mail жазу', ru: 'Указать другой адрес', en: 'Use another e-mail' },
	problems: { kk: 'Мынаны түзетіңіз', ru: 'Исправьте, пожалуйста', en: 'Please correct' },
	kept: {
		kk: 'Жазғаныңыз сақталды.',
		ru: 'Введённое сохранено.',
		en: 'What you typed is kept.'
	},
	'email.missing': { kk: 'E-mail жазыңыз', ru: 'Укажите почту', en: 'Type your e-mail' },
	'email.wrong': {
		kk: 'E-mail мына үлгіде жазылады: aty@mysal.kz',
		ru: 'Почта пишется так: imya@primer.kz',
		en: 'An e-mail looks like name@example.kz'
	},
	'code.missing': { kk: 'Кодты жазыңыз', ru: 'Введите код', en: 'Type the code' },
	'code.digits': { kk: 'Код 6 цифрдан тұрады', ru: 'В коде 6 цифр', en: 'The code has 6 digits' },
	'role.missing': { kk: 'Рөлді таңдаңыз', ru: 'Выберите роль', en: 'Choose a role' },
	once_title: { kk: 'Бір реттік кіру', ru: 'Одноразовый вход', en: 'One-time sign-in' },
	once_lead: {
		kk: 'Сілтеме бір рет қана кіргізеді. Бұл өз құрылғыңыз болса, түймені басыңыз.',
		ru: 'Ссылка впускает только один раз. Если это Ваше устройство, нажмите кнопку.',
		en: 'The link lets you in only once. If this is your own device, press the button.'
	},
	code_subject: { kk: 'Кіру коды', ru: 'Код для входа', en: 'Sign-in code' },
	code_text: {
		kk: 'Арнаға кіру коды: {code}\n\nКод {minutes} минут жарайды. Кодты Сіз сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ.\nКодты ешкімге айтпаңыз: орталық қызметкерлері оны сұрамайды.',
		ru: 'Код для входа в Арну: {code}\n\nКод действует {minutes} минут. Если Вы его не запрашивали, ничего делать не нужно.\nНикому не сообщайте код: сотрудники центра его не спрашивают.',
		en: 'Your code for signing in to Arna: {code}\n\nIt works for {minutes} minutes. If you did not ask for it, you need not do anything.\nTell it to nobody: the centre’s staff never ask for it.'
	},
	desk: { kk: 'Жұмыс үстелі', ru: 'Рабочий стол', en: 'Desk' },
	desk_parts: { kk: 'Үстел бөлімдері', ru: 'Разделы стола', en: 'Parts of the desk' },
	people: { kk: 'Адамдар', ru: 'Люди', en: 'People' },
	staff: { kk: 'Қызметкерлер', ru: 'Сотрудники', en: 'Staff' },
	account: { kk: 'Менің кірулерім', ru: 'Мои входы', en: 'My sign-ins' },
	mail_language: { kk: 'Хаттардың тілі', ru: 'Язык писем', en: 'Language of mails' },
	mail_language_note: {
		kk: 'Жүйе Сізге жіберетін хаттар осы тілде жазылады: жауап күні, екінші фактор.',
		ru: 'На этом языке приходят письма системы: о сроках ответов, о втором факторе.',
		en: 'Mails from the system come in this language: answers that are due, your second factor.'
	},
	mail_language_save: { kk: 'Тілді сақтау', ru: 'Сохранить язык', en: 'Save the language' },
	mail_language_saved: { kk: 'Тіл сақталды.', ru: 'Язык сохранён.', en: 'The language was saved.' },
	'language.missing': { kk: 'Тілді таңдаңыз.', ru: 'Выберите язык.', en: 'Choose a language.' },
	language_kk: { kk: 'қазақша', ru: 'казахский', en: 'Kazakh' },
	language_ru: { kk: 'орысша', ru: 'русский', en: 'Russian' },
	language_en: { kk: 'ағылшынша', ru: 'английский', en: 'English' },
	account_note: {
		kk: 'Сіздің атыңыздан кірген құрылғылар. Танымайтыныңыз болса, оны шығарыңыз.',
		ru: 'Устройства, на которых выполнен вход от Вашего имени. Незнакомое можно отключить.',
		en: 'Devices signed in under your name. Sign out any you do not know.'
	},
	signed_in_as: { kk: 'Сіз: {email}', ru: 'Вы: {email}', en: 'You: {email}' },
	sign_out: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
	device: { kk: 'Құрылғы', ru: 'Устройство', en: 'Device' },
	since: { kk: 'Кірген уақыты', ru: 'Вход выполнен', en: 'Signed in' },
	seen: { kk: 'Соңғы рет', ru: 'Был активен', en: 'Last seen' },
	here: { kk: 'осы құрылғы', ru: 'это устройство', en: 'this device' },
	unknown_device: { kk: 'Белгісіз құрылғы', ru: 'Неизвестное устройство', en: 'Unknown device' },
	end_session: { kk: 'Шығару', ru: 'Отключить', en: 'Sign out' },
	end_others: {
		kk: 'Басқа құрылғылардың бәрінен шығу',
		ru: 'Выйти на всех остальных устройствах',
		en: 'Sign out everywhere else'
	},
	staff_note: {
		kk: 'Кім не істей алатыны рөліне байланысты. Рөлді кез келген уақытта аяқтауға болады.',
		ru: 'Что кому доступно, зависит от роли. Роль можно завершить в любой момент.',
		en: 'What somebody may do depends on the role. A role can be ended at any time.'
	},
	role: { kk: 'Рөл', ru: 'Роль', en: 'Role' },
	give_role: { kk: 'Рөл беру', ru: 'Дать роль', en: 'Give a role' },
	give_role_note: {
		kk: 'E-mail жүйеде болмаса, жаңа тіркелгі ашылады. Адам осы мекенжайға келген кодпен кіреді.',
		ru: 'Если такого адреса нет, появится новая учётная запись. Человек войдёт по коду из письма.',
		en: 'If the e-mail is new, an account is made. The person signs in by a code sent there.'
	},
	end_role: { kk: 'Аяқтау', ru: 'Завершить', en: 'End' },
	end_role_of: {
		kk: '{email}: «{role}» рөлін аяқтау',
		ru: '{email}: завершить роль «{role}»',
		en: '{email}: end the role {role}'
	},
	given_on: { kk: 'берілген күні: {date}', ru: 'дана {date}', en: 'given on {date}' },
	once_link: { kk: 'Бір реттік сілтеме', ru: 'Одноразовая ссылка', en: 'One-time link' },
	once_link_of: {
		kk: '{email}: бір реттік сілтеме жасау',
		ru: 'Одноразовая ссылка: {email}',
		en: '{email}: make a one-time link'
	},
	link_ready: {
		kk: 'Сілтеме дайын. Ол 24 сағат жарайды, бір рет қана кіргізеді және қайта көрсетілмейді:',
		ru: 'Ссылка готова. Она действует 24 часа, впускает один раз и больше не будет показана:',
		en: 'The link is ready. It works for 24 hours, lets in once and will not be shown again:'
	},
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	search: { kk: 'Аты-жөні немесе байланысы', ru: 'Имя или контакт', en: 'Name or contact' },
	search_hint: {
		kk: 'Тегінің басы да жетеді, қазақша немесе латынша. Телефон мен e-mail толық жазылады.',
		ru: 'Хватит начала фамилии, кириллицей или латиницей. Телефон и почту пишите полностью.',
		en: 'The beginning of a name is enough, in any alphabet. Type phones and e-mails in full.'
	},
	find: { kk: 'Іздеу', ru: 'Найти', en: 'Search' },
	all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
	name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
	contact: { kk: 'Байланысы', ru: 'Контакт', en: 'Contact' },
	place: { kk: 'Аумағы', ru: 'Территория', en: 'Territory' },
	known_since: { kk: 'Тізімде', ru: 'В списке с', en: 'Known since' },
	more: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	nobody: {
		kk: 'Мұндай адам табылмады. Тегінің басын ғана жазып көріңіз.',
		ru: 'Никого не нашлось. Попробуйте ввести только начало фамилии.',
		en: 'Nobody was found. Try only the beginning of the surname.'
	},
	empty: {
		kk: 'Тізім әзірге бос. Іс-шараға жазылған адамдар осында шығады.',
		ru: 'Список пока пуст. Здесь появятся те, кто запишется на мероприятия.',
		en: 'Nobody yet. People who sign up for events will appear here.'
	},
	details: { kk: 'Мәліметі', ru: 'Сведения', en: 'Details' },
	age_band: { kk: 'Жасы', ru: 'Возраст', en: 'Age' },
	age_said: {
		kk: '{age} ({date} айтылған)',
		ru: '{age} (указано {date})',
		en: '{age} (said on {date})'
	},
	under_14: { kk: '14-ке толмаған', ru: 'младше 14', en: 'under 14' },
	'14_17': { kk: '14–17', ru: '14–17', en: '14–17' },
	'18_35': { kk: '18–35', ru: '18–35', en: '18–35' },
	'36_49': { kk: '36–49', ru: '36–49', en: '36–49' },
	'50_plus': { kk: '50 және одан жоғары', ru: '50 и старше', en: '50 or older' },
	not_said: { kk: 'айтылмаған', ru: 'не указано', en: 'not said' },
	contacts: { kk: 'Байланыстары', ru: 'Контакты', en: 'Contacts' },
	no_contacts: { kk: 'Байланысы жазылмаған.', ru: 'Контактов нет.', en: 'No contacts.' },
	part_in: { kk: 'Іс-шаралары', ru: 'Мероприятия', en: 'Events' },
	no_events: {
		kk: 'Бірде-бір іс-шараға жазылмаған.',
		ru: 'Записей на мероприятия нет.',
		en: 'Has not signed up for any event.'
	},
	signed_up: { kk: 'жазылған', ru: 'записан', en: 'signed up' },
	waiting: { kk: 'күту тізімінде', ru: 'в листе ожидания', en: 'on the waiting list' },
	left: { kk: 'бас тартқан', ru: 'отказ', en: 'left' },
	refused: { kk: 'қабылданбаған', ru: 'не допущен', en: 'not admitted' },
	came: { kk: 'келген', ru: 'присутствие отмечено', en: 'came' },
	alike: {
		kk: 'Бір адам болуы мүмкін',
		ru: 'Возможно, тот же человек',
		en: 'May be the same person'
	},
	alike_note: {
		kk: 'Байланысы ортақ немесе аты-жөні бір-екі әріппен ғана өзгеше. Отбасы мүшесі де болуы мүмкін.',
		ru: 'Общий контакт или имя отличается на одну-две буквы. Может оказаться и членом семьи.',
		en: 'The contact is shared, or the name differs by a letter or two. It may be a family member.'
	},
	alike_none: { kk: 'Ұқсас адам жоқ.', ru: 'Похожих нет.', en: 'Nobody alike.' },
	same_contact: { kk: 'байланысы ортақ', ru: 'общий контакт', en: 'shares a contact' },
	same_name: { kk: 'аты-жөні бірдей', ru: 'то же имя', en: 'same name' },
	near_name: { kk: 'аты-жөні ұқсас', ru: 'похожее имя', en: 'similar name' },
	score: {
		kk: 'ұқсастығы: {score} / 100',
		ru: 'сходство: {score} / 100',
		en: 'likeness: {score} / 100'
	},
	compare: { kk: 'Салыстыру', ru: 'Сравнить', en: 'Compare' },
	pairs: { kk: 'Бір адам болуы мүмкін жұптар', ru: 'Возможные дубли', en: 'Likely duplicates' },
	pairs_waiting: {
		kk: 'Бір адам болуы мүмкін жұптар: {count}',
		ru: 'Возможные дубли: {count}',
		en: 'Likely duplicates: {count}'
	},
	pairs_note: {
		kk: 'Екеуі бір адам болса, біріктіріңіз: санда бір рет есептеледі. Бөлек адамдар болса, солай белгілеңіз: жұп қайта шықпайды.',
		ru: 'Если это один человек, объедините записи: в цифрах он будет посчитан один раз. Если разные, отметьте это: пара больше не появится.',
		en: 'If they are one person, merge them: the figures count one. If they are two, say so: the pair is not offered again.'
	},
	pairs_none: {
		kk: 'Ұқсас жұп жоқ. Жаңа адамдар қосылғанда тізім он минут сайын тексеріледі.',
		ru: 'Похожих пар нет. Новые люди сравниваются каждые десять минут.',
		en: 'No pairs. People who are new are compared every ten minutes.'
	},
	side_by_side: { kk: 'Екі жазба қатар', ru: 'Две записи рядом', en: 'Two rows side by side' },
	both_there: {
		kk: 'Екеуі де бір отырысқа келген деп белгіленген: {list}. Бұл екі бөлек адам болуы мүмкін.',
		ru: 'Оба отмечены на одной встрече: {list}. Возможно, это разные люди.',
		en: 'Both were marked at one stop: {list}. They may be two people.'
	},
	other_contacts: {
		kk: 'Ортақ байланысы жоқ. Біріктірілген соң кез келген байланыс иесі «Менің деректерім» бетінде екеуінің де бәрін көреді. Алдымен бұрыннан белгілі нөмір немесе пошта арқылы сұраңыз.',
		ru: 'Общего контакта нет. После объединения владелец любого из контактов увидит на странице «Мои данные» всё об обоих. Сначала спросите по контакту, который известен дольше.',
		en: 'They share no contact. Once joined, whoever has any of the contacts sees everything about both under “My data”. First ask by the contact that is known longer.'
	},
	which_stays: { kk: 'Қай жазба қалады?', ru: 'Какая запись останется?', en: 'Which row stays?' },
	which_stays_note: {
		kk: 'Аты-жөні мен жасы қалатын жазбадан алынады. Жазылулары, келулері, байланыстары мен келісімдері қосылады. Бір отырысқа екеуі де жазылса, бір орын босатылады. Екі байланыстың иесі де осы деректі көре алады. Біріктіруді кейін бөлуге болады.',
		ru: 'Имя и возраст берутся из оставшейся записи. Записи на встречи, посещения, контакты и согласия складываются. Если оба записаны на одну встречу, одно место освободится. Владелец любого из контактов сможет видеть эти данные. Объединение можно разъединить.',
		en: 'Name and age come from the row that stays. Sign-ups, visits, contacts and consents are joined. Where both signed up for one stop, one place is given up. Whoever holds either contact can see these data. A merge can be taken apart later.'
	},
	stays: { kk: 'Осы қалады: {name}', ru: 'Остаётся: {name}', en: 'This one stays: {name}' },
	merge: { kk: 'Бір адам: біріктіру', ru: 'Один человек: объединить', en: 'One person: merge' },
	not_same: {
		kk: 'Бұл екі бөлек адам',
		ru: 'Это разные люди',
		en: 'These are two people'
	},
	merges: { kk: 'Біріктірілген жазбалар', ru: 'Объединённые записи', en: 'Merged rows' },
	merged_on: {
		kk: '{name}, {date} біріктірілді',
		ru: '{name}, объединено {date}',
		en: '{name}, merged on {date}'
	},
	apart_on: { kk: '{date} бөлінді', ru: 'разъединено {date}', en: 'taken apart on {date}' },
	take_apart: { kk: 'Бөлу', ru: 'Разъединить', en: 'Take apart' },
	take_apart_sure: {
		kk: 'Иә, бөлек екі адам болсын',
		ru: 'Да, снова сделать двумя людьми',
		en: 'Yes, make two people of them again'
	},
	take_apart_note: {
		kk: 'Біріктіру көшірген жазбалар өз орнына қайтады, сандар бірден өзгереді.',
		ru: 'Всё, что перенесло объединение, вернётся на место, цифры изменятся сразу.',
		en: 'What the merge moved goes back, and the figures follow at once.'
	},
	merged_into: {
		kk: 'Бұл жазба мына адамға біріктірілген:',
		ru: 'Эта запись объединена с другой:',
		en: 'This row has been merged into:'
	},
	done_merged: { kk: 'Біріктірілді.', ru: 'Объединено.', en: 'Merged.' },
	done_apart: { kk: 'Бөлінді.', ru: 'Разъединено.', en: 'Taken apart.' },
	done_not_same: {
		kk: 'Екі бөлек адам деп белгіленді.',
		ru: 'Отмечено: разные люди.',
		en: 'Noted as two people.'
	},
	letters_in: { kk: 'Хат тілі', ru: 'Язык писем', en: 'Language of letters' },
	in_kk: { kk: 'қазақша', ru: 'казахский', en: 'Kazakh' },
	in_ru: { kk: 'орысша', ru: 'русский', en: 'Russian' },
	in_en: { kk: 'ағылшынша', ru: 'английский', en: 'English' },
	erased_person: {
		kk: 'деректері жойылған адам',
		ru: 'человек, чьи данные удалены',
		en: 'erased person'
	},
	consents: { kk: 'Келісімдері', ru: 'Согласия', en: 'Consents' },
	no_consents: { kk: 'Келісім жоқ.', ru: 'Согласий нет.', en: 'No consents.' },
	withdrawn: { kk: 'қайтарып алынған: {date}', ru: 'отозвано {date}', en: 'withdrawn on {date}' },
	sign_up: {
		kk: 'Дербес деректерді өңдеу',
		ru: 'Обработка персональных данных',
		en: 'Processing of personal data'
	},
	photo: {
		kk: 'Фотоны жариялау',
		ru: 'Публикация фотографий',
		en: 'Publishing photographs'
	}
} satisfies Record<string, Words>;
