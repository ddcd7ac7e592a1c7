import type { Words } from '#ground/language.ts';

/** Words of the page on which a person sees their own data, and of requests about it at the desk. */
export const ownMessages = {
	title: { kk: 'Менің деректерім', ru: 'Мои данные', en: 'My data' },
	lead: {
		kk: 'Орталық Сіз туралы не сақтайтынын көріп, түзетіп, көшірмесін алып, келісімді қайтарып немесе жоюды сұрай аласыз. Алдымен телефон не e-mail Сіздікі екенін растаңыз.',
		ru: 'Здесь можно увидеть всё, что центр хранит о Вас, исправить, скачать, отозвать согласие или попросить удалить. Сначала подтвердите, что телефон или почта Ваши.',
		en: 'See all that the centre holds of you, correct it, take a copy, withdraw a consent or ask for deletion. First show that the phone or e-mail is yours.'
	},
	contact: { kk: 'Телефон немесе e-mail', ru: 'Телефон или e-mail', en: 'Phone or e-mail' },
	contact_hint: {
		kk: 'Іс-шараға жазылғанда көрсеткеніңіз. E-mail-ға код хатпен келеді. Телефонға орталық қызметкері жұмыс уақытында қоңырау шалып айтады.',
		ru: 'Тот, что Вы указали при записи. На почту код придёт письмом. На телефон в рабочее время позвонит сотрудник центра и продиктует код.',
		en: 'The one you gave when you signed up. To an e-mail the code comes by letter. For a phone the centre’s staff call in working hours and say it.'
	},
	send: { kk: 'Код алу', ru: 'Получить код', en: 'Get a code' },
	sent_mail: {
		kk: 'Егер {contact} орталыққа белгілі болса, оған 6 таңбалы код жіберілді. Ол 10 минут жарайды.',
		ru: 'Если адрес {contact} известен центру, на него отправлен код из 6 цифр. Он действует 10 минут.',
		en: 'If {contact} is known to the centre, a 6-digit code has been sent there. It works for 10 minutes.'
	},
	sent_call: {
		kk: 'Егер {contact} орталыққа белгілі болса, қызметкер қоңырау шалып, 6 таңбалы кодты айтады. Код үш күн жарайды: осы бетке қайта келіп, «Кодым бар» деген жерге енгізіңіз.',
		ru: 'Если номер {contact} известен центру, сотрудник позвонит и продиктует код из 6 цифр. Он действует три дня: вернитесь на эту страницу и введите его там, где написано «У меня есть код».',
		en: 'If {contact} is known to the centre, its staff will call and say a 6-digit code. It works for three days: come back to this page and type it under “I have a code”.'
	},
	other_contact: {
		kk: 'Байланысым қате жазылды, түзетемін',
		ru: 'Контакт с ошибкой, исправлю',
		en: 'The contact is wrong, I will correct it'
	},
	have_code: { kk: 'Кодым бар', ru: 'У меня есть код', en: 'I have a code' },
	code: { kk: '6 таңбалы код', ru: 'Код из 6 цифр', en: '6-digit code' },
	open: { kk: 'Деректерімді ашу', ru: 'Открыть мои данные', en: 'Open my data' },
	problems: { kk: 'Мынаны түзетіңіз', ru: 'Исправьте, пожалуйста', en: 'Please correct' },
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	'contact.wrong': {
		kk: 'Телефон +7 700 123 45 67, ал e-mail aty@mysal.kz үлгісінде жазылады',
		ru: 'Телефон пишется так: +7 700 123 45 67, почта: imya@primer.kz',
		en: 'A phone looks like +7 700 123 45 67, an e-mail like name@example.kz'
	},
	'code.digits': { kk: 'Код 6 цифрдан тұрады', ru: 'В коде 6 цифр', en: 'The code has 6 digits' },
	'surname.missing': { kk: 'Тегін жазыңыз', ru: 'Укажите фамилию', en: 'Type the surname' },
	'given.missing': { kk: 'Атын жазыңыз', ru: 'Укажите имя', en: 'Type the given name' },
	'name.long': {
		kk: 'Ең көбі 80 таңба жазыңыз',
		ru: 'Не больше 80 знаков',
		en: 'At most 80 characters'
	},
	'form.wrong': {
		kk: 'Тізімнен таңдаңыз',
		ru: 'Выберите из списка',
		en: 'Choose from the list'
	},
	'sure.missing': {
		kk: 'Жоюды сұрау үшін белгі қойыңыз',
		ru: 'Чтобы попросить удалить, поставьте отметку',
		en: 'Tick the box to ask for deletion'
	},
	proved: {
		kk: 'Расталған байланыс: {contact}. Бет жарты сағат ашық тұрады.',
		ru: 'Подтверждённый контакт: {contact}. Страница открыта полчаса.',
		en: 'Proved contact: {contact}. The page stays open for half an hour.'
	},
	close: { kk: 'Бетті жабу', ru: 'Закрыть', en: 'Close' },
	whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
	whose_note: {
		kk: 'Бұл байланыспен бірнеше адам жазылған.',
		ru: 'С этим контактом записаны несколько человек.',
		en: 'Several people signed up with this contact.'
	},
	nobody: {
		kk: 'Бұл байланыспен ешкімнің дерегі сақталмаған.',
		ru: 'С этим контактом ничьих данных нет.',
		en: 'Nothing is held of anybody with this contact.'
	},
	download: {
		kk: 'Көшірмесін жүктеп алу (JSON)',
		ru: 'Скачать копию (JSON)',
		en: 'Download a copy (JSON)'
	},
	to_ticket: {
		kk: 'Билетті ашу: тобын, қажеттерін өзгерту',
		ru: 'Открыть билет: изменить группу и потребности',
		en: 'Open the ticket: change group and needs'
	},
	correct: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
	correct_note: {
		kk: 'Өзгеріс бірден күшіне енеді. Алдағы отырыстағы тобыңызды билетіңізде өзгертесіз.',
		ru: 'Изменение действует сразу. Группу участия на предстоящей встрече меняют в билете.',
		en: 'It holds at once. Your group at a coming stop is changed on the ticket.'
	},
	surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
	given: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
	patronymic: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	age_band: { kk: 'Жас шамасы', ru: 'Возраст', en: 'Age' },
	language: { kk: 'Хат тілі', ru: 'Язык писем', en: 'Language of letters' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	done_saved: { kk: 'Түзетілді.', ru: 'Исправлено.', en: 'Corrected.' },
	done_withdrawn: {
		kk: 'Келісім қайтарып алынды.',
		ru: 'Согласие отозвано.',
		en: 'The consent is withdrawn.'
	},
	done_asked: {
		kk: 'Сұрауыңыз қабылданды.',
		ru: 'Запрос принят.',
		en: 'Your request has been taken.'
	},
	consents: { kk: 'Келісімдерім', ru: 'Мои согласия', en: 'My consents' },
	consents_none: { kk: 'Келісім жоқ.', ru: 'Согласий нет.', en: 'No consents.' },
	given_on: { kk: '{date} берілді', ru: 'дано {date}', en: 'given on {date}' },
	withdrawn_on: { kk: '{date} қайтарылды', ru: 'отозвано {date}', en: 'withdrawn on {date}' },
	read_text: { kk: 'Мәтінін оқу', ru: 'Прочитать текст', en: 'Read the text' },
	withdraw: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Withdraw' },
	withdraw_sign_up: {
		kk: 'Алдағы отырыстағы орныңыз босатылады. Соңғы келісімді қайтарсаңыз, деректеріңізді жою туралы сұрау ашылады.',
		ru: 'Место на предстоящей встрече освободится. С последним согласием откроется запрос на удаление данных.',
		en: 'Your place at a coming stop is given up. With the last consent a request to delete your data opens.'
	},
	withdraw_photo: {
		kk: 'Сіз түскен фото енді жарияланбайды. Жарияланғанын орталық бір жұмыс күнінде алып тастайды.',
		ru: 'Фото с Вами больше не публикуются. Опубликованные центр уберёт за один рабочий день.',
		en: 'Photos with you are published no more. The centre takes down what is public within one working day.'
	},
	withdraw_sure: { kk: 'Иә, қайтарып аламын', ru: 'Да, отзываю', en: 'Yes, I withdraw it' },
	requests: { kk: 'Сұрауларым', ru: 'Мои запросы', en: 'My requests' },
	erase: { kk: 'Деректерімді жою', ru: 'Удалить мои данные', en: 'Delete my data' },
	erase_note: {
		kk: 'Аты-жөніңіз, байланысыңыз, жазғандарыңыз бен алдағы орындарыңыз жойылады, қайтару мүмкін емес. Есептегі сандар қалады, бірақ олардан Сізді тану мүмкін болмайды. Орталық бір жұмыс күні ішінде орындайды (заңның 25-бабы). Мекенжайыңыз да жойылатындықтан, орындалғаны туралы хат келмейді.',
		ru: 'Имя, контакты, всё написанное Вами и места на встречах будут удалены, вернуть их нельзя. Числа в отчётах останутся, но Вас по ним не узнать. Центр сделает это за один рабочий день (статья 25 закона). Письма об этом не будет: Ваш адрес тоже удалят.',
		en: 'Your name, contacts, words and coming places are deleted for good. Numbers in reports stay, but nobody can be told from them. The centre does it within one working day (article 25 of the law). No letter will say so, for your address is deleted too.'
	},
	erase_sure: {
		kk: 'Түсіндім, деректерімді жойыңыздар',
		ru: 'Понимаю, прошу удалить мои данные',
		en: 'I understand, please delete my data'
	},
	erase_ask: { kk: 'Жоюды сұрау', ru: 'Попросить удалить', en: 'Ask for deletion' },
	kind_erase: { kk: 'Деректерді жою', ru: 'Удаление данных', en: 'Deletion of data' },
	kind_photo: {
		kk: 'Фотоны сайттан алып тастау',
		ru: 'Снятие фото с сайта',
		en: 'Photos taken off the site'
	},
	waits_until: {
		kk: '{date} дейін орындалады',
		ru: 'будет выполнено до {date}',
		en: 'will be done by {date}'
	},
	request_done: { kk: '{date} орындалды', ru: 'выполнено {date}', en: 'done on {date}' },
	request_refused: {
		kk: 'Бас тартылды. Себебі: {reason}',
		ru: 'Отказано. Причина: {reason}',
		en: 'Refused. Reason: {reason}'
	},
	proof_subject: {
		kk: 'Деректеріңізді ашатын код',
		ru: 'Код к Вашим данным',
		en: 'Code for your data'
	},
	proof_text: {
		kk: 'Сәлеметсіз бе,\n\nДеректеріңізді ашатын код: {code}\n\nКод 10 минут жарайды. Оны сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ. Кодты ешкімге айтпаңыз.',
		ru: 'Здравствуйте,\n\nКод, который открывает Ваши данные: {code}\n\nОн действует 10 минут. Если Вы его не запрашивали, ничего делать не нужно. Никому не сообщайте код.',
		en: 'Hello,\n\nThe code that opens your data: {code}\n\nIt works for 10 minutes. If you did not ask for it, you need not do anything. Tell it to nobody.'
	},
	proof_call: {
		kk: 'Бұл нөмірдің иесі өз деректерін ашуға код сұрады. Иесінің өзіне ғана айтыңыз: {code}. Сұрамаған болса, код айтылмайды.',
		ru: 'Владелец этого номера запросил код к своим данным. Скажите только ему самому: {code}. Если он не запрашивал, код не называйте.',
		en: 'The owner of this number asked for a code to see their data. Tell it to that person alone: {code}. If they did not ask, do not say it.'
	},
	refused_subject: {
		kk: 'Деректеріңіз туралы сұрау',
		ru: 'Запрос о Ваших данных',
		en: 'Your request about your data'
	},
	refused_text: {
		kk: 'Сәлеметсіз бе,\n\nДеректеріңіз туралы сұрауыңыз орындалмады. Себебі: {reason}\n\nКеліспесеңіз, орталыққа хабарласыңыз.',
		ru: 'Здравствуйте,\n\nВаш запрос о данных не выполнен. Причина: {reason}\n\nЕсли Вы не согласны, обратитесь в центр.',
		en: 'Hello,\n\nYour request about your data was not carried out. Reason: {reason}\n\nIf you do not agree, write to the centre.'
	},

	desk_requests: {
		kk: 'Деректер туралы сұраулар',
		ru: 'Запросы о данных',
		en: 'Requests about data'
	},
	desk_note: {
		kk: 'Адам сұраған күннен кейінгі бір жұмыс күні ішінде орындалады («Дербес деректер және оларды қорғау туралы» заңның 25-бабы).',
		ru: 'Выполняются за один рабочий день после запроса (статья 25 закона «О персональных данных и их защите»).',
		en: 'To be done within one working day after they were asked (article 25 of the law on personal data and their protection).'
	},
	desk_none: {
		kk: 'Күтіп тұрған сұрау жоқ. Адам қағазбен не телефонмен сұраса, оның бетінен сұрау ашыңыз.',
		ru: 'Запросов нет. Если человек попросил на бумаге или по телефону, откройте запрос на его странице.',
		en: 'No requests wait. If somebody asks on paper or by phone, open a request on their page.'
	},
	decided: { kk: 'Шешілгендері', ru: 'Решённые', en: 'Decided' },
	request: { kk: 'Сұрау', ru: 'Запрос', en: 'Request' },
	asked_on: { kk: 'Сұралған күні', ru: 'Дата запроса', en: 'Asked on' },
	due_on: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
	late: { kk: 'кешікті', ru: 'просрочено', en: 'late' },
	how: { kk: 'Қалай түсті', ru: 'Как поступил', en: 'How it came' },
	how_own: {
		kk: 'байланысын растап, өзі сұрады',
		ru: 'сам, подтвердив контакт',
		en: 'by the person, with a proved contact'
	},
	how_staff: { kk: 'қызметкер жазды', ru: 'записал сотрудник', en: 'written down by staff' },
	how_withdrawn: {
		kk: 'келісім қайтарылды',
		ru: 'отозвано согласие',
		en: 'a consent was withdrawn'
	},
	who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
	carry_out: { kk: 'Орындау', ru: 'Выполнить', en: 'Carry out' },
	carry_erase: {
		kk: 'Аты-жөні, байланысы, өкілі, ұйымы, хаттары мен пікірлері жойылады, алдағы орындары босайды. Келген отырыстары санда қалады. Мұны қайтару мүмкін емес.',
		ru: 'Имя, контакты, представитель, организация, письма и отзывы будут удалены, места на встречах освободятся. Посещения останутся в цифрах. Вернуть нельзя.',
		en: 'Name, contacts, guardian, organisation, letters and words are deleted, coming places are given up. Visits stay in the figures. It cannot be undone.'
	},
	carry_photo: {
		kk: 'Алдымен іс-шараның «Материалдар мен фото» бөлімінен осы адам түскен фотоларды алып тастаңыз, содан кейін растаңыз.',
		ru: 'Сначала уберите фото с этим человеком в разделе мероприятия «Материалы и фото», затем подтвердите.',
		en: 'First take down the photos with this person under “Materials and photos” of the event, then confirm.'
	},
	sure_erase: {
		kk: 'Иә, деректерін біржола жою',
		ru: 'Да, удалить данные навсегда',
		en: 'Yes, delete the data for good'
	},
	sure_photo: { kk: 'Фотолар алынды', ru: 'Фото убраны', en: 'The photos are taken down' },
	refuse: { kk: 'Орындамау', ru: 'Отказать', en: 'Refuse' },
	reason: {
		kk: 'Себебі (адамға айтылады)',
		ru: 'Причина (её сообщат человеку)',
		en: 'Reason (the person is told it)'
	},
	note_erasure: {
		kk: 'Жою туралы сұрау ашу',
		ru: 'Открыть запрос на удаление',
		en: 'Open a request for deletion'
	},
	note_erasure_note: {
		kk: 'Адам қағазбен, телефонмен не орталыққа келіп сұраса. Мерзімі бүгіннен бастап есептеледі.',
		ru: 'Если человек попросил на бумаге, по телефону или лично. Срок считается с сегодняшнего дня.',
		en: 'When somebody asked on paper, by phone or in person. The day is counted from today.'
	},
	wait_today: {
		kk: 'Деректер туралы сұраулар: {count}',
		ru: 'Запросы о данных: {count}',
		en: 'Requests about data: {count}'
	},
	wait_why: {
		kk: 'Заң бір жұмыс күнін береді.',
		ru: 'Закон даёт один рабочий день.',
		en: 'The law gives one working day.'
	}
} satisfies Record<string, Words>;
