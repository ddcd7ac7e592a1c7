import type { Words } from '#ground/language.ts';

/** What the door, the sign-in sheet and the words after the stop say. */
export const messages = {
	door: { kk: 'Кіреберіс', ru: 'Вход', en: 'Door' },
	door_title: { kk: 'Келгендерді белгілеу', ru: 'Отметка о явке', en: 'Check-in' },
	shut: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
	came: { kk: 'келді', ru: 'пришли', en: 'came' },
	listed: { kk: 'тізімде: {count}', ru: 'в списке: {count}', en: 'on the list: {count}' },
	new_person: { kk: 'Жаңа адам', ru: 'Без записи', en: 'Walk-in' },
	search: {
		kk: 'Билет коды немесе аты-жөні',
		ru: 'Код билета или фамилия, имя',
		en: 'Ticket code or name'
	},
	search_go: { kk: 'Іздеу', ru: 'Найти', en: 'Find' },
	found: { kk: 'Табылғандар: {count}', ru: 'Найдено: {count}', en: 'Found: {count}' },
	found_none: {
		kk: 'Ешкім табылмады. Атын басқаша жазып көріңіз немесе төменде жаңа адам ретінде қосыңыз.',
		ru: 'Никто не найден. Напишите имя иначе или добавьте человека ниже.',
		en: 'Nobody found. Try the name another way, or add the person below.'
	},
	mark: { kk: 'Келді', ru: 'Отметить', en: 'Came' },
	mark_who: { kk: 'Келді: {name}', ru: 'Отметить: {name}', en: 'Came: {name}' },
	undo: { kk: 'Болдырмау', ru: 'Отменить', en: 'Undo' },
	undo_who: { kk: 'Болдырмау: {name}', ru: 'Отменить: {name}', en: 'Undo: {name}' },
	came_at: { kk: '{time} келді', ru: 'отметка в {time}', en: 'came at {time}' },
	other_stop: {
		kk: 'басқа отырысқа жазылған',
		ru: 'записан(а) на другую встречу',
		en: 'signed up for another stop'
	},
	waiting: { kk: 'күту тізімінде', ru: 'в листе ожидания', en: 'on the waiting list' },
	asked: { kk: 'шешім күтіп тұр', ru: 'ждёт решения', en: 'waits for a decision' },
	left: { kk: 'орнынан бас тартқан', ru: 'отказался(-ась) от места', en: 'gave up the place' },
	turned_down: { kk: 'өтінімі қабылданбаған', ru: 'заявка отклонена', en: 'was turned down' },
	guardian: {
		kk: '18-ге толмаған, ата-анасының растауы жоқ',
		ru: 'младше 18, нет подтверждения родителя',
		en: 'under 18, no guardian’s confirmation'
	},
	not_listed: {
		kk: 'бұл құрылғыдағы тізімде жоқ, байланыс шыққанда тексеріледі',
		ru: 'нет в списке на этом устройстве, проверим, когда будет связь',
		en: 'not on this device’s list, checked when the network is back'
	},
	let_in: { kk: 'Кіргізу', ru: 'Впустить', en: 'Let in' },
	not_in: { kk: 'Кіргізбеу', ru: 'Не впускать', en: 'Do not let in' },
	let_in_who: { kk: 'Кіргізу: {name}', ru: 'Впустить: {name}', en: 'Let in: {name}' },
	paper_shown: { kk: 'Қағазы бар', ru: 'Бумага есть', en: 'Paper shown' },
	paper_shown_who: {
		kk: 'Қағазы бар, келді: {name}',
		ru: 'Бумага есть, отметить: {name}',
		en: 'Paper shown, came: {name}'
	},
	answer_marked: {
		kk: 'Келді деп белгіленді: {name}',
		ru: 'Отмечено: {name}',
		en: 'Marked: {name}'
	},
	answer_already: {
		kk: 'Бұрын белгіленген: {name}. Уақыты: {time}. Белгілеген: {by}',
		ru: 'Уже отмечено: {name}. Время: {time}. Отметил(а): {by}',
		en: 'Marked before: {name}. Time: {time}. By: {by}'
	},
	answer_undone: {
		kk: 'Белгі алынды: {name}',
		ru: 'Отметка снята: {name}',
		en: 'Mark taken back: {name}'
	},
	answer_unknown: {
		kk: 'Бұл код осы іс-шараның тізімінде жоқ. Аты-жөні бойынша іздеңіз немесе жаңа адам ретінде қосыңыз.',
		ru: 'Такого кода нет в списках мероприятия. Поищите по имени или добавьте без записи.',
		en: 'This code is not on the event’s lists. Search by name or add a walk-in.'
	},
	by_staff: { kk: 'орталық қызметкері', ru: 'сотрудник центра', en: 'centre staff' },
	scan: { kk: 'QR', ru: 'QR', en: 'QR' },
	scan_open: {
		kk: 'QR-кодты камерамен оқу',
		ru: 'Считать QR камерой',
		en: 'Read a QR with the camera'
	},
	scan_shut: { kk: 'Камераны жабу', ru: 'Закрыть камеру', en: 'Close the camera' },
	scan_hint: {
		kk: 'Билеттегі QR-кодты камераға көрсетіңіз.',
		ru: 'Наведите камеру на QR-код билета.',
		en: 'Point the camera at the ticket’s QR code.'
	},
	scan_insecure: {
		kk: 'Камера тек https мекенжайында ашылады. Билет кодын теріңіз немесе аты-жөні бойынша іздеңіз.',
		ru: 'Камера открывается только по адресу https. Наберите код билета или ищите по имени.',
		en: 'The camera opens only on an https address. Type the ticket code or search by name.'
	},
	scan_denied: {
		kk: 'Камераға рұқсат берілмеді. Браузер баптауынан рұқсат беріңіз немесе билет кодын теріңіз.',
		ru: 'Нет разрешения на камеру. Разрешите её в настройках браузера или наберите код билета.',
		en: 'The camera is not allowed. Allow it in the browser’s settings, or type the ticket code.'
	},
	scan_none: {
		kk: 'Бұл құрылғыда камера табылмады. Билет кодын теріңіз немесе аты-жөні бойынша іздеңіз.',
		ru: 'На этом устройстве нет камеры. Наберите код билета или ищите по имени.',
		en: 'No camera was found on this device. Type the ticket code or search by name.'
	},
	scan_failed: {
		kk: 'QR оқу бағдарламасы жүктелмеді: байланыс әлсіз болуы мүмкін. Билет кодын теріңіз немесе аты-жөні бойынша іздеңіз.',
		ru: 'Программа чтения QR не загрузилась: возможно, слабая связь. Наберите код билета или ищите по имени.',
		en: 'The QR reader did not load, perhaps the network is weak. Type the ticket code or search by name.'
	},
	walk_title: { kk: 'Тізімде жоқ адам', ru: 'Человек без записи', en: 'Not on the list' },
	spare: {
		kk: 'Зал {capacity} орындық. Тағы қосуға болатын орын: {count}.',
		ru: 'В зале мест: {capacity}. Можно добавить ещё: {count}.',
		en: 'Seats in the hall: {capacity}. Room for {count} more.'
	},
	surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
	given: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
	category: { kk: 'Тобы', ru: 'Категория', en: 'Category' },
	choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
	contact: { kk: 'Телефоны немесе поштасы', ru: 'Телефон или почта', en: 'Phone or e-mail' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	age: { kk: 'Жасы', ru: 'Возраст', en: 'Age' },
	age_under_14: { kk: '14-ке дейін', ru: 'до 14', en: 'under 14' },
	age_14_17: { kk: '14–17', ru: '14–17', en: '14–17' },
	age_18_35: { kk: '18–35', ru: '18–35', en: '18–35' },
	age_36_49: { kk: '36–49', ru: '36–49', en: '36–49' },
	age_50_plus: { kk: '50 және одан жоғары', ru: '50 и старше', en: '50 and over' },
	age_unsaid: { kk: 'айтылмаған', ru: 'не указан', en: 'not said' },
	consent_word: {
		kk: 'Деректерін өңдеуге келісетінін айтты',
		ru: 'Сказал(а), что согласен(-на) на обработку данных',
		en: 'Said yes to the processing of personal data'
	},
	paper_walk: {
		kk: '18-ге толмаған болса: ата-анасының қол қойған қағазын көрсетті',
		ru: 'Если младше 18: показал(а) бумагу с подписью родителя',
		en: 'If under 18: showed a paper signed by the guardian'
	},
	walk_go: {
		kk: 'Қосып, келді деп белгілеу',
		ru: 'Добавить и отметить',
		en: 'Add and mark'
	},
	by_category: { kk: 'Тобы бойынша', ru: 'По категориям', en: 'By category' },
	nobody_yet: {
		kk: 'Әлі ешкім белгіленген жоқ.',
		ru: 'Пока никто не отмечен.',
		en: 'Nobody is marked yet.'
	},
	problems: { kk: 'Толық емес', ru: 'Заполнено не всё', en: 'Not complete' },
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	sheet_short: { kk: 'Парақ', ru: 'Лист', en: 'Sheet' },
	sheet: { kk: 'Қатысушылар парағы', ru: 'Лист регистрации', en: 'Sign-in sheet' },
	sheet_list: {
		kk: 'Қатысушылардың тіркеу парағы',
		ru: 'Лист регистрации участников',
		en: 'Sign-in sheet of participants'
	},
	sheet_pdf: { kk: 'PDF алу', ru: 'Скачать PDF', en: 'Get the PDF' },
	sheet_enter: {
		kk: 'Қағаз парақты енгізу',
		ru: 'Внести бумажный лист',
		en: 'Enter a paper sheet'
	},
	sheet_no: { kk: '№', ru: '№', en: 'No.' },
	sheet_name: { kk: 'Аты-жөні', ru: 'Ф. И. О.', en: 'Name' },
	sheet_organisation: { kk: 'Ұйымы', ru: 'Организация', en: 'Organisation' },
	sheet_code: { kk: 'Коды', ru: 'Код', en: 'Code' },
	sheet_signature: { kk: 'Қолы', ru: 'Подпись', en: 'Signature' },
	sheet_consent: {
		kk: 'Қол қойған адам дербес деректерінің осы іс-шара үшін өңделуіне келіседі.',
		ru: 'Подписью подтверждается согласие на обработку персональных данных для этого мероприятия.',
		en: 'By signing, one agrees to the processing of personal data for this event.'
	},
	sheet_photos: {
		kk: 'Фотоға келісім (қолы)',
		ru: 'Согласие на фото (подпись)',
		en: 'Photos: I agree (signature)'
	},
	sheet_photos_text: {
		kk: 'Соңғы баған, фото ({version}-нұсқа): «{words}». 18-ге толмағанның орнына ата-анасы не қамқоршысы қол қояды. {fields}.',
		ru: 'Последняя колонка, фото (версия {version}): «{words}». За тех, кому нет 18, подписывает родитель или опекун. {fields}.',
		en: 'Last column, photos (version {version}): “{words}”. For those under 18 the guardian signs. {fields}.'
	},
	sheet_signed: { kk: 'Параққа қол қойғандар', ru: 'Кто расписался', en: 'Who signed' },
	sheet_signed_hint: {
		kk: 'Тізімде бар, бірақ әлі белгіленбегендер.',
		ru: 'Есть в списке, но ещё не отмечены.',
		en: 'On the list and not marked yet.'
	},
	sheet_rows: {
		kk: 'Қолмен жазылған жолдар',
		ru: 'Строки, вписанные от руки',
		en: 'Rows written by hand'
	},
	sheet_rows_hint: {
		kk: 'Бос жолдар есепке алынбайды. Байланысы жоқ адам екінші рет танылмайды.',
		ru: 'Пустые строки не учитываются. Без контакта человека нельзя узнать в другой раз.',
		en: 'Empty rows do not count. Without a contact a person cannot be known again.'
	},
	sheet_save: { kk: 'Парақты сақтау', ru: 'Сохранить лист', en: 'Save the sheet' },
	sheet_saved: { kk: 'Енгізілді: {count}', ru: 'Внесено: {count}', en: 'Entered: {count}' },
	reason: { kk: 'Түзету себебі', ru: 'Причина исправления', en: 'Reason of the correction' },
	reason_hint: {
		kk: 'Отырыс жабылған: өзгеріс журналға себебімен жазылады.',
		ru: 'Встреча закрыта: изменение записывается в журнал с причиной.',
		en: 'The stop is closed: the change goes into the journal with its reason.'
	},
	reason_sheet_found: {
		kk: 'қағаз парақ кейін келді',
		ru: 'бумажный лист поступил позже',
		en: 'the paper sheet came later'
	},
	reason_wrong_person: {
		kk: 'басқа адам белгіленген',
		ru: 'отмечен не тот человек',
		en: 'the wrong person was marked'
	},
	reason_twice: { kk: 'бір адам екі рет', ru: 'один человек дважды', en: 'one person twice' },
	reason_forgotten: { kk: 'белгілеу ұмытылған', ru: 'забыли отметить', en: 'was forgotten' },
	reason_not_there: { kk: 'келмеген', ru: 'не приходил(а)', en: 'was not there' },
	reason_device_late: {
		kk: 'байланыссыз құрылғы кеш қосылды',
		ru: 'устройство без связи подключилось позже',
		en: 'a device without a network came back late'
	}
} satisfies Record<string, Words>;

/** What is wrong with what was typed at the door or on the sheet. */
export const problemTexts: Record<string, Words> = {
	'surname.missing': { kk: 'Тегін жазыңыз.', ru: 'Напишите фамилию.', en: 'Write the surname.' },
	'given.missing': { kk: 'Атын жазыңыз.', ru: 'Напишите имя.', en: 'Write the given name.' },
	'category.missing': {
		kk: 'Тобын таңдаңыз.',
		ru: 'Выберите категорию.',
		en: 'Choose the category.'
	},
	'contact.wrong': {
		kk: 'Телефон 10 цифр болуы керек, мысалы: 700 123 45 67. Немесе пошта мекенжайын жазыңыз.',
		ru: 'В номере должно быть 10 цифр, например: 700 123 45 67. Или напишите адрес почты.',
		en: 'A phone has 10 digits, for example 700 123 45 67. Or write an e-mail address.'
	},
	'consent.missing': {
		kk: 'Келісімінсіз жазуға болмайды. Сұрап, белгі қойыңыз.',
		ru: 'Без согласия записать нельзя. Спросите и поставьте отметку.',
		en: 'Nobody is written down without consent. Ask and tick.'
	},
	'text.too_long': {
		kk: '80 таңбадан аспасын.',
		ru: 'Не больше 80 знаков.',
		en: 'At most 80 characters.'
	},
	'reason.missing': { kk: 'Себебін таңдаңыз.', ru: 'Выберите причину.', en: 'Choose the reason.' },
	'form.wrong': {
		kk: 'Бетті жаңартып, қайта жіберіңіз.',
		ru: 'Обновите страницу и отправьте снова.',
		en: 'Reload the page and send again.'
	}
};
