import type { Words } from '#ground/language.ts';

/** Words of the journal’s page and of its export. */
export const messages = {
	journal: { kk: 'Журнал', ru: 'Журнал', en: 'Journal' },
	note: {
		kk: 'Кім, қашан, не істегені. Жазбалар тек қосылады: ешкім өзгерте де, өшіре де алмайды. Олар әр минут сайын қол қойылған блоктарға мөрленеді.',
		ru: 'Кто, когда и что сделал. Записи только добавляются: изменить или удалить их нельзя. Каждую минуту они запечатываются в подписанные блоки.',
		en: 'Who did what, and when. Rows are only added: nobody can change or remove them. Every minute they are sealed into signed blocks.'
	},
	newest: {
		kk: 'Соңғы мөр: блок {number}, {hash}',
		ru: 'Последняя печать: блок {number}, {hash}',
		en: 'Newest seal: block {number}, {hash}'
	},
	filter: { kk: 'Сүзгі', ru: 'Фильтр', en: 'Filter' },
	who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
	what: { kk: 'Не болды', ru: 'Что произошло', en: 'What' },
	subject: { kk: 'Неге қатысты', ru: 'К чему относится', en: 'Subject' },
	when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
	seal: { kk: 'Мөр', ru: 'Печать', en: 'Seal' },
	block: { kk: 'Блок: {number}', ru: 'Блок: {number}', en: 'Block: {number}' },
	unsealed: { kk: 'Әлі мөрленбеген', ru: 'Ещё не запечатано', en: 'Not sealed yet' },
	anybody: { kk: 'Бәрі', ru: 'Все', en: 'Everybody' },
	nobody: {
		kk: 'Тіркелгісіз (келуші немесе жүйе)',
		ru: 'Без учётной записи (посетитель или система)',
		en: 'Without an account (visitor or system)'
	},
	no_account: { kk: 'Тіркелгісіз', ru: 'Без учётной записи', en: 'Without an account' },
	anything: { kk: 'Бәрі', ru: 'Всё', en: 'Everything' },
	from: { kk: 'Мына күннен', ru: 'С', en: 'From' },
	to: { kk: 'Мына күнге дейін', ru: 'По', en: 'To' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	drop_filter: { kk: 'Сүзгіні алып тастау', ru: 'Сбросить фильтр', en: 'Drop the filter' },
	only_subject: {
		kk: 'Тек бір нәрсенің тарихы көрсетілген.',
		ru: 'Показана история только одного объекта.',
		en: 'Only the history of one thing is shown.'
	},
	history: { kk: 'Тарихы', ru: 'История', en: 'History' },
	history_of: { kk: 'Тарихы: {name}', ru: 'История: {name}', en: 'History: {name}' },
	nothing: {
		kk: 'Журналда әзірге жазба жоқ. Біреу кіргенде, жазылғанда немесе бірдеңені өзгерткенде, осында көрінеді.',
		ru: 'В журнале пока нет записей. Они появятся, когда кто-то войдёт, запишется или что-то изменит.',
		en: 'The journal is empty so far. Rows appear when somebody signs in, signs up or changes something.'
	},
	none_found: {
		kk: 'Бұл сүзгімен ештеңе табылмады. Күндерін кеңейтіп көріңіз немесе сүзгіні алып тастаңыз.',
		ru: 'С таким фильтром ничего не найдено. Расширьте даты или сбросьте фильтр.',
		en: 'Nothing matches. Widen the days or drop the filter.'
	},
	next_page: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Older' },
	first_page: { kk: 'Ең соңғылары', ru: 'Самые новые', en: 'Newest' },
	take: { kk: 'Жүктеп алу', ru: 'Скачать', en: 'Download' },
	take_note: {
		kk: 'Сүзгіге сай жазбалар жүктеледі, бұл да журналға жазылады.',
		ru: 'Выгружаются записи по фильтру; сама выгрузка тоже попадёт в журнал.',
		en: 'Rows that match the filter; the download itself is written down too.'
	},
	id: { kk: 'Жазба нөмірі', ru: 'Номер записи', en: 'Row id' },
	account: { kk: 'Тіркелгі: {email}', ru: 'Учётная запись: {email}', en: 'Account: {email}' },
	sign_up: { kk: 'Жазылу', ru: 'Запись', en: 'Sign-up' },
	attendance: { kk: 'Келу белгісі', ru: 'Отметка о явке', en: 'Attendance' },
	feedback: { kk: 'Кері байланыс', ru: 'Отзыв', en: 'Feedback' },
	turn: { kk: 'Залдағы сөз', ru: 'Выступление в зале', en: 'A turn in the hall' },
	file: { kk: 'Файл', ru: 'Файл', en: 'File' },
	question: { kk: 'Залдағы сұрақ', ru: 'Вопрос в зале', en: 'A question in the hall' },
	poll: { kk: 'Сауалнама', ru: 'Опрос', en: 'Poll' },
	minutes: { kk: 'Хаттама', ru: 'Протокол', en: 'Minutes' },
	photo: { kk: 'Фото', ru: 'Фото', en: 'Photo' },
	news: { kk: 'Жаңалық', ru: 'Новость', en: 'News' },
	proposal: { kk: 'Ұсыныс', ru: 'Предложение', en: 'Proposal' },
	inquiry: { kk: 'Сұрау', ru: 'Обращение', en: 'Inquiry' },
	letter: { kk: 'Хат', ru: 'Письмо', en: 'Letter' },
	certificate: { kk: 'Сертификат', ru: 'Сертификат', en: 'Certificate' },
	outgoing: { kk: 'Шығыс хат', ru: 'Исходящее письмо', en: 'Outgoing letter' },
	request: { kk: 'Деректер туралы сұрау', ru: 'Запрос о данных', en: 'Request about data' },
	export: { kk: 'Жүктеу', ru: 'Выгрузка', en: 'Export' },
	entry: { kk: 'Тізілім жазбасы', ru: 'Запись в реестре', en: 'Register entry' },
	stop: { kk: 'Отырыс', ru: 'Встреча', en: 'Stop' },
	centre: { kk: 'Орталық', ru: 'Центр', en: 'The centre' },
	gone: {
		kk: 'Жойылған немесе басқа жерде',
		ru: 'Удалено или в другом месте',
		en: 'Removed, or elsewhere'
	}
} satisfies Record<string, Words>;
