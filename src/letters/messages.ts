import type { Words } from '#ground/language.ts';

/** What the pages of letters say. */
export const messages = {
	letters: { kk: 'Шығыс хаттар', ru: 'Исходящие письма', en: 'Outgoing letters' },
	letters_lead: {
		kk: 'Ұсыныстар мен шақырулар туралы ресми хаттар: нөмірі, кімге жазылды, жауап келді ме.',
		ru: 'Официальные письма с предложениями и приглашениями: номер, кому, пришёл ли ответ.',
		en: 'Official letters with proposals and invitations: number, to whom, and whether an answer came.'
	},
	letter: { kk: '№ {number} хат', ru: 'Письмо № {number}', en: 'Letter No. {number}' },
	outgoing_number: { kk: 'Шығ. № {number}', ru: 'Исх. № {number}', en: 'Ref. No. {number}' },
	to_write: { kk: 'Жазылатын хаттар', ru: 'Нужно написать', en: 'To be written' },
	to_write_count: {
		kk: 'ұсыныс саны: {count}',
		ru: 'предложений: {count}',
		en: 'proposals: {count}'
	},
	to_write_none: {
		kk: 'Хат күтіп тұрған ұсыныс жоқ. Ұсынысқа «Кімге» деген жолды толтырсаңыз, ол осында шығады.',
		ru: 'Нет предложений, ждущих письма. Укажите у предложения, кому оно, и оно появится здесь.',
		en: 'No proposals wait for a letter. Say to whom a proposal goes, and it appears here.'
	},
	make_letter: { kk: 'Хат жазу', ru: 'Составить письмо', en: 'Write the letter' },
	register: { kk: 'Тізілім', ru: 'Реестр', en: 'Register' },
	register_none: {
		kk: 'Әзірге бірде-бір хат жасалмаған.',
		ru: 'Писем пока нет.',
		en: 'No letters yet.'
	},
	next: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
	dated_on: { kk: 'Күні', ru: 'Дата', en: 'Date' },
	addressee: { kk: 'Кімге', ru: 'Кому', en: 'To' },
	about: { kk: 'Не туралы', ru: 'О чём', en: 'About' },
	state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
	state_made: {
		kk: 'жасалды, жіберілмеген',
		ru: 'составлено, не отправлено',
		en: 'made, not sent'
	},
	state_sent: { kk: 'жіберілді', ru: 'отправлено', en: 'sent' },
	state_annulled: { kk: 'күші жойылды', ru: 'аннулировано', en: 'annulled' },
	state_answered: { kk: 'жауап келді', ru: 'ответ получен', en: 'answered' },
	state_late: { kk: 'жауап мерзімі өтті', ru: 'срок ответа прошёл', en: 'answer overdue' },
	kind_proposals: {
		kk: 'Ұсыныстар туралы хат',
		ru: 'Письмо с предложениями',
		en: 'Letter with proposals'
	},
	kind_invitation: { kk: 'Шақыру хат', ru: 'Приглашение', en: 'Invitation' },
	event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
	reply_by: { kk: 'Жауап күтілетін соңғы күн', ru: 'Ответить не позднее', en: 'Reply by' },
	reply_by_guests: {
		kk: 'Қатысушыны хабарлайтын соңғы күн',
		ru: 'Сообщить об участнике не позднее',
		en: 'Name a participant by'
	},
	if_any: { kk: 'қажет болса', ru: 'если нужно', en: 'if any' },
	proposals: { kk: 'Ұсыныстар', ru: 'Предложения', en: 'Proposals' },
	proposals_hint: {
		kk: 'Бір хатқа бір іс-шарадан бір орынға жолданатын ұсыныстардың бәрі сыяды.',
		ru: 'В одно письмо входят все предложения одного мероприятия одному адресату.',
		en: 'One letter can hold all proposals of an event to one addressee.'
	},
	languages: { kk: 'Хаттың тілі', ru: 'Язык письма', en: 'Languages of the letter' },
	kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
	ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
	show: { kk: 'Алдын ала қарау', ru: 'Посмотреть заранее', en: 'Preview' },
	give_number: {
		kk: 'Нөмір беріп, хатты жасау',
		ru: 'Присвоить номер и составить',
		en: 'Number and make the letter'
	},
	give_number_hint: {
		kk: 'Нөмір берілген хат өзгертілмейді. Қате болса, күшін жойып, жаңасын жасаңыз.',
		ru: 'Письмо с номером не меняется. При ошибке аннулируйте его и составьте новое.',
		en: 'A numbered letter is not changed. If it is wrong, annul it and make another.'
	},
	preview: {
		kk: 'Хат осылай шығады',
		ru: 'Так будет выглядеть письмо',
		en: 'The letter will read so'
	},
	papers: { kk: 'Құжат', ru: 'Документ', en: 'Paper' },
	pdf_kk: { kk: 'PDF қазақша', ru: 'PDF на казахском', en: 'PDF in Kazakh' },
	pdf_ru: { kk: 'PDF орысша', ru: 'PDF на русском', en: 'PDF in Russian' },
	docx_kk: { kk: 'Word қазақша', ru: 'Word на казахском', en: 'Word in Kazakh' },
	docx_ru: { kk: 'Word орысша', ru: 'Word на русском', en: 'Word in Russian' },
	sending: { kk: 'Жіберу', ru: 'Отправка', en: 'Sending' },
	send_mail: {
		kk: '{email} поштасына жіберу',
		ru: 'Отправить на {email}',
		en: 'Mail to {email}'
	},
	no_email: {
		kk: 'Ұйымның поштасы жазылмаған.',
		ru: 'У организации не указана почта.',
		en: 'The organisation has no e-mail.'
	},
	write_email: { kk: 'Поштасын жазу', ru: 'Указать почту', en: 'Enter its e-mail' },
	sent_paper: {
		kk: 'Қағазбен жіберілді деп белгілеу',
		ru: 'Отметить: отправлено на бумаге',
		en: 'Mark as sent on paper'
	},
	on: { kk: 'Күні', ru: 'Дата', en: 'Day' },
	sent_by_mail: {
		kk: '{day} поштамен жіберілді.',
		ru: 'Отправлено по почте {day}.',
		en: 'Mailed on {day}.'
	},
	sent_by_paper: {
		kk: '{day} қағазбен жіберілді.',
		ru: 'Отправлено на бумаге {day}.',
		en: 'Sent on paper on {day}.'
	},
	annul: { kk: 'Хаттың күшін жою', ru: 'Аннулировать письмо', en: 'Annul the letter' },
	annul_hint: {
		kk: 'Нөмірі тізілімде себебімен бірге қалады, ұсыныстар жаңа хатты күтеді.',
		ru: 'Номер останется в реестре с причиной, предложения будут ждать нового письма.',
		en: 'The number stays in the register with the reason; the proposals wait for another letter.'
	},
	reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	answers: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
	answer_none: { kk: 'Жауап әлі келген жоқ.', ru: 'Ответа пока нет.', en: 'No answer yet.' },
	answer_line: {
		kk: '{day} келді, № {number}',
		ru: 'получен {day}, № {number}',
		en: 'received {day}, No. {number}'
	},
	answer_line_plain: { kk: '{day} келді', ru: 'получен {day}', en: 'received {day}' },
	note_answer: { kk: 'Жауапты тіркеу', ru: 'Внести ответ', en: 'Record the answer' },
	received_on: { kk: 'Келген күні', ru: 'Получен', en: 'Received on' },
	their_number: { kk: 'Жауаптың нөмірі', ru: 'Номер ответа', en: 'Number of the answer' },
	scan_gone: {
		kk: 'Сканы сақтау мерзімі біткен соң жойылды',
		ru: 'Скан уничтожен по истечении срока хранения',
		en: 'The scan was destroyed when its time was over'
	},
	words_gone: {
		kk: 'Хаттың мәтіні сақтау мерзімі біткен соң жойылды.',
		ru: 'Текст письма уничтожен по истечении срока хранения.',
		en: 'The text of the letter was destroyed when its time was over.'
	},
	scan: { kk: 'Жауаптың сканы', ru: 'Скан ответа', en: 'Scan of the answer' },
	scan_hint: {
		kk: 'PDF не сурет, {most} МБ-қа дейін. Сканды қызметкерлер ғана көреді.',
		ru: 'PDF или изображение, до {most} МБ. Скан видят только сотрудники.',
		en: 'PDF or picture, up to {most} MB. Only staff see the scan.'
	},
	what_answered: { kk: 'Не деп жауап берді', ru: 'Что ответили', en: 'What was answered' },
	verdict_none: { kk: 'айтылмаған', ru: 'не сказано', en: 'not said' },
	verdict_accept: { kk: 'қабылданды', ru: 'принято', en: 'accepted' },
	verdict_refuse: { kk: 'қабылданбады', ru: 'отклонено', en: 'refused' },
	refused_why_kk: {
		kk: 'Қабылданбаған себебі, қазақша',
		ru: 'Причина отказа на казахском',
		en: 'Reason of the refusal in Kazakh'
	},
	refused_why_ru: {
		kk: 'Қабылданбаған себебі, орысша',
		ru: 'Причина отказа на русском',
		en: 'Reason of the refusal in Russian'
	},
	refused_why_hint: {
		kk: 'Сайтта ұсыныстың жанында шығады.',
		ru: 'Показывается на сайте рядом с предложением.',
		en: 'Shown on the site beside the proposal.'
	},
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
	made: {
		kk: 'Хат жасалды. Басып шығарып, қол қойғызыңыз, сосын жіберілген күнін белгілеңіз.',
		ru: 'Письмо составлено. Распечатайте, подпишите и отметьте день отправки.',
		en: 'The letter is made. Print it, have it signed, then mark the day it was sent.'
	},
	templates: { kk: 'Хат үлгілері', ru: 'Шаблоны писем', en: 'Letter templates' },
	template: { kk: 'Үлгі', ru: 'Шаблон', en: 'Template' },
	template_lead: {
		kk: 'Жақшадағы орындар хат жасалғанда өздігінен толады. Толтыратын ештеңе болмаса, сол жол хатқа кірмейді.',
		ru: 'Места в скобках заполняются при составлении письма. Строка, для которой нечего вписать, в письмо не входит.',
		en: 'Places in braces are filled when a letter is made. A line with nothing to fill in is left out.'
	},
	template_own: {
		kk: 'Бұл — орталықтың өз үлгісі.',
		ru: 'Это собственный шаблон центра.',
		en: 'This is the centre’s own template.'
	},
	template_default: {
		kk: 'Бұл — дайын үлгі, оны өзгертуге болады.',
		ru: 'Это готовый шаблон, его можно изменить.',
		en: 'This is the template that comes ready; it can be changed.'
	},
	field_to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
	field_subject: { kk: 'Тақырыбы', ru: 'Тема', en: 'Subject' },
	field_body: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
	known_places: { kk: 'Орындар: {places}', ru: 'Места: {places}', en: 'Places: {places}' },
	restore: {
		kk: 'Дайын үлгіге қайту',
		ru: 'Вернуть готовый шаблон',
		en: 'Restore the ready template'
	},
	restore_hint: {
		kk: 'Орталықтың өз мәтіні жойылады. Нөмір берілген хаттар өзгермейді.',
		ru: 'Собственный текст центра будет удалён. Письма с номером не изменятся.',
		en: 'The centre’s own words are removed. Numbered letters do not change.'
	},
	preview_of: {
		kk: 'Осы ұсыныстарға: {event}, {addressee}',
		ru: 'На примере: {event}, {addressee}',
		en: 'For example: {event}, {addressee}'
	},
	preview_nothing: {
		kk: 'Алдын ала қарау үшін хат күтіп тұрған ұсыныс керек.',
		ru: 'Для просмотра нужно предложение, которое ждёт письма.',
		en: 'A preview needs a proposal that waits for a letter.'
	},
	invitations: { kk: 'Шақыру хаттар', ru: 'Приглашения', en: 'Invitations' },
	invitations_lead: {
		kk: 'Әкімдікке, мектептерге, ҮЕҰ-ларға осы отырысқа шақыру: әр ұйымға бір нөмірлі хат.',
		ru: 'Приглашения акимату, школам, НПО на эту встречу: каждой организации одно письмо с номером.',
		en: 'Invitations to the akimat, schools and NGOs: one numbered letter for each.'
	},
	organisations: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organisations' },
	organisations_none: {
		kk: 'Анықтамалықта шақырылмаған ұйым жоқ. Алдымен ұйымды қосыңыз.',
		ru: 'В справочнике нет организаций без приглашения. Сначала добавьте организацию.',
		en: 'No organisation is left to invite. Add one to the directory first.'
	},
	add_organisation: { kk: 'Ұйым қосу', ru: 'Добавить организацию', en: 'Add an organisation' },
	mail_at_once: {
		kk: 'Поштасы бар ұйымдарға бірден жіберу',
		ru: 'Сразу отправить тем, у кого есть почта',
		en: 'Mail at once to those that have an e-mail'
	},
	make_invitations: {
		kk: 'Шақыру хаттарды жасау',
		ru: 'Составить приглашения',
		en: 'Make the invitations'
	},
	invited: { kk: 'Шақырылғандар', ru: 'Приглашены', en: 'Invited' },
	invited_none: {
		kk: 'Әзірге ешкім шақырылмаған.',
		ru: 'Пока никто не приглашён.',
		en: 'Nobody is invited yet.'
	},
	all_kk: {
		kk: 'Бәрі бір PDF-те, қазақша',
		ru: 'Все в одном PDF, на казахском',
		en: 'All in one PDF, Kazakh'
	},
	all_ru: {
		kk: 'Бәрі бір PDF-те, орысша',
		ru: 'Все в одном PDF, на русском',
		en: 'All in one PDF, Russian'
	},
	due_late: { kk: 'мерзімі өтті', ru: 'просрочено', en: 'overdue' },
	due_waiting: {
		kk: 'Жауап күтілуде: {name}',
		ru: 'Ждём ответа: {name}',
		en: 'Awaiting an answer: {name}'
	},
	due_why: {
		kk: 'Адресатқа еске салыңыз, жауап келсе, тіркеңіз.',
		ru: 'Напомните адресату, а пришедший ответ внесите.',
		en: 'Remind the addressee; record the answer when it comes.'
	},
	due_open: { kk: 'Ашу', ru: 'Открыть', en: 'Open' },
	back: { kk: 'Қайту', ru: 'Назад', en: 'Back' },
	problems: { kk: 'Сақталмады', ru: 'Не сохранено', en: 'Not saved' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Введённое не пропало.',
		en: 'What you typed is kept.'
	},
	letters_of: { kk: 'Хаттар', ru: 'Письма', en: 'Letters' }
} satisfies Record<string, Words>;

/** What a letter lacks, and its languages. */
export const lackNames = {
	event: { kk: 'іс-шараның атауы', ru: 'название мероприятия', en: 'the event’s title' },
	addressee: { kk: 'ұйымның атауы', ru: 'название организации', en: 'the organisation’s name' },
	proposal: { kk: 'ұсыныстың мәтіні', ru: 'текст предложения', en: 'a proposal’s text' },
	venue: { kk: 'өтетін орны', ru: 'место проведения', en: 'the venue' },
	post: { kk: 'жауапты адамның лауазымы', ru: 'должность ответственного', en: 'the signer’s post' },
	signer: { kk: 'жауапты адамның аты-жөні', ru: 'имя ответственного', en: 'the signer’s name' },
	kk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
	ru: { kk: 'орысша', ru: 'на русском', en: 'in Russian' }
} satisfies Record<string, Words>;

/** What each place of a template stands for. */
export const placeNames: Record<string, Words> = {
	addressee: {
		kk: 'ұйымның атауы (хатта «кімге»)',
		ru: 'название организации',
		en: 'the organisation'
	},
	head: { kk: 'басшысы', ru: 'её руководитель', en: 'its head' },
	event: { kk: 'іс-шараның атауы', ru: 'название мероприятия', en: 'the event’s title' },
	kind: { kk: 'түрі', ru: 'вид мероприятия', en: 'its kind' },
	centre: { kk: 'орталықтың атауы', ru: 'название центра', en: 'the centre' },
	date: { kk: 'өткен күні', ru: 'дата проведения', en: 'its date' },
	time: { kk: 'уақыты', ru: 'время', en: 'its time' },
	place: { kk: 'ауданы', ru: 'район', en: 'the district' },
	place_in: {
		kk: 'ауданы («қайда»)',
		ru: 'район («где», по-казахски)',
		en: 'in the district (Kazakh)'
	},
	venue: { kk: 'өтетін орны', ru: 'место проведения', en: 'the venue' },
	proposals: { kk: 'ұсыныстар тізімі', ru: 'список предложений', en: 'the list of proposals' },
	count: { kk: 'ұсыныстар саны', ru: 'число предложений', en: 'how many proposals' },
	reply_by: { kk: 'жауап мерзімі', ru: 'срок ответа', en: 'reply by' },
	site: { kk: 'сайттағы беті', ru: 'страница на сайте', en: 'page on the site' }
};

/** What is wrong with what was typed; `{place}` is the place it is about. */
export const problemTexts: Record<string, Words> = {
	'place.unknown': {
		kk: 'Мұнда {place} деген орын жоқ. Тізімдегі орындарды ғана жазыңыз.',
		ru: 'Места {place} здесь нет. Используйте места из списка.',
		en: 'There is no place {place} here. Use those in the list.'
	},
	'place.missing': {
		kk: '{place} орны міндетті: онсыз хат толық болмайды.',
		ru: 'Место {place} обязательно: без него письмо неполное.',
		en: 'The place {place} is needed: without it the letter is not whole.'
	},
	'place.twice': {
		kk: '{place} орны бір рет қана тұрады.',
		ru: 'Место {place} может стоять только один раз.',
		en: 'The place {place} may stand once only.'
	},
	'place.broken': {
		kk: 'Жақша жабылмаған немесе артық. Орын былай жазылады: {event}',
		ru: 'Скобка не закрыта или лишняя. Место пишется так: {event}',
		en: 'A brace is not closed or too many. A place is written so: {event}'
	},
	'text.missing': { kk: 'Мәтінін жазыңыз.', ru: 'Напишите текст.', en: 'Write the text.' },
	'text.long': { kk: 'Мәтін тым ұзын.', ru: 'Текст слишком длинный.', en: 'The text is too long.' },
	'day.wrong': { kk: 'Күнін таңдаңыз.', ru: 'Укажите дату.', en: 'Choose the day.' },
	'languages.missing': {
		kk: 'Кемінде бір тілді таңдаңыз.',
		ru: 'Выберите хотя бы один язык.',
		en: 'Choose at least one language.'
	},
	'proposals.missing': {
		kk: 'Кемінде бір ұсынысты таңдаңыз.',
		ru: 'Выберите хотя бы одно предложение.',
		en: 'Choose at least one proposal.'
	},
	'proposals.many': {
		kk: 'Бір хатқа 200 ұсыныстан асырмаңыз.',
		ru: 'Не больше 200 предложений в одном письме.',
		en: 'At most 200 proposals in one letter.'
	},
	'organisations.missing': {
		kk: 'Кемінде бір ұйымды таңдаңыз.',
		ru: 'Выберите хотя бы одну организацию.',
		en: 'Choose at least one organisation.'
	},
	'organisations.many': {
		kk: 'Бір жолы 200 ұйымнан асырмаңыз.',
		ru: 'Не больше 200 организаций за один раз.',
		en: 'At most 200 organisations at once.'
	},
	'reason.missing': { kk: 'Себебін жазыңыз.', ru: 'Напишите причину.', en: 'Write the reason.' },
	'how.missing': {
		kk: 'Жіберу жолын таңдаңыз.',
		ru: 'Выберите способ отправки.',
		en: 'Choose how it is sent.'
	},
	'file.missing': {
		kk: 'Жауаптың сканын таңдаңыз.',
		ru: 'Выберите скан ответа.',
		en: 'Choose the scan of the answer.'
	},
	'refused.why': {
		kk: 'Қабылданбаған себебін кемінде бір тілде жазыңыз.',
		ru: 'Напишите причину отказа хотя бы на одном языке.',
		en: 'Write why it was refused in at least one language.'
	},
	'form.wrong': {
		kk: 'Бетті жаңартып, қайта жіберіңіз.',
		ru: 'Обновите страницу и отправьте снова.',
		en: 'Reload the page and send again.'
	}
};
