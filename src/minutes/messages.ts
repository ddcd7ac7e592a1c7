import type { Words } from '#ground/language.ts';

/** Words of the desk's pages about minutes, and of the public page that shows them. */
export const messages = {
	minutes: { kk: 'Хаттама', ru: 'Протокол', en: 'Minutes' },
	none: {
		kk: 'Хаттама әлі құрастырылмаған',
		ru: 'Протокол ещё не составлен',
		en: 'The minutes are not compiled yet'
	},
	none_next: {
		kk: 'Ол отырыстың жазбасынан құрастырылады: орны, төрағасы, қатысқандар саны, күн тәртібі, кім не айтты, ұсыныстар және дауыс беру. Содан кейін оны қазақша және орысша толықтырасыз.',
		ru: 'Он составляется по записям встречи: место, председатель, число участников, повестка, кто что сказал, предложения и голосования. Затем Вы дополните его на казахском и русском.',
		en: 'They are compiled from the record of the stop: place, chair, number of participants, agenda, who said what, proposals and votes. Then you complete them in Kazakh and Russian.'
	},
	compile: { kk: 'Хаттаманы құрастыру', ru: 'Составить протокол', en: 'Compile the minutes' },
	draft: {
		kk: 'жоба, {number}-редакция',
		ru: 'проект, редакция {number}',
		en: 'draft, revision {number}'
	},
	approved: { kk: 'бекітілген', ru: 'утверждён', en: 'approved' },
	reopened: {
		kk: 'Жаңа нұсқа дайындалып жатыр. Себебі: {reason}',
		ru: 'Готовится новая версия. Причина: {reason}',
		en: 'A new version is being prepared. Reason: {reason}'
	},
	in_kk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
	in_ru: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
	lines_hint: {
		kk: 'Әр тармақ – жаңа жолдан.',
		ru: 'Каждый пункт – с новой строки.',
		en: 'Each item on a line of its own.'
	},
	names_hint: {
		kk: 'Бағдарламада жоқ қатысушылардың аты-жөнін жазбаңыз: бекітілген хаттаманы бәрі оқиды.',
		ru: 'Не пишите имён участников, которых нет в программе: утверждённый протокол прочтут все.',
		en: 'Do not name participants who are not in the programme: everybody will read the approved minutes.'
	},
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	saved: {
		kk: 'Жаңа редакция сақталды.',
		ru: 'Новая редакция сохранена.',
		en: 'A new revision is saved.'
	},
	merged: {
		kk: 'Сақталды. Сіз жазып жатқанда басқа адам да сақтаған: екі мәтін бірге қосылды, ештеңе жоғалған жоқ.',
		ru: 'Сохранено. Пока Вы писали, сохранил и другой человек: оба текста соединены, ничего не потеряно.',
		en: 'Saved. Somebody else saved while you were writing: both texts were put together and nothing is lost.'
	},
	same: { kk: 'Өзгеріс жоқ.', ru: 'Изменений нет.', en: 'Nothing has changed.' },
	compiled: {
		kk: 'Хаттама құрастырылды. Енді оны толықтырыңыз.',
		ru: 'Протокол составлен. Теперь дополните его.',
		en: 'The minutes are compiled. Now complete them.'
	},
	recompiled: {
		kk: 'Таңдағаныңыз хаттамаға енгізілді.',
		ru: 'Выбранное внесено в протокол.',
		en: 'What you chose is in the minutes.'
	},
	published: {
		kk: 'Хаттама бекітіліп, жарияланды.',
		ru: 'Протокол утверждён и опубликован.',
		en: 'The minutes are approved and published.'
	},
	opened: {
		kk: 'Жаңа нұсқа ашылды. Бекітілген нұсқа сол күйінде жарияланып тұр.',
		ru: 'Открыта новая версия. Утверждённая остаётся опубликованной.',
		en: 'A new version is open. The approved one stays published.'
	},
	collided: {
		kk: 'Бір бөлімді екі адам өзгертті',
		ru: 'Один раздел изменили двое',
		en: 'Two people changed the same section'
	},
	collided_next: {
		kk: 'Сіз жазып жатқанда басқа адам мына бөлімдерді сақтап қойды. Қалған өзгерістеріңіз сақталды. Екі мәтінді салыстырып, төмендегі өріске дұрысын қалдырыңыз да, қайта сақтаңыз: оған дейін осы бөлімдердегі сөзіңіз сақталмайды.',
		ru: 'Пока Вы писали, другой человек сохранил эти разделы. Остальные Ваши изменения сохранены. Сравните оба текста, оставьте в поле ниже верный и сохраните снова: до этого Ваш текст этих разделов не сохранён.',
		en: 'While you were writing, somebody else saved these sections. Your other changes are saved. Compare both texts, leave the right one in the field below and save again: until then your text of these sections is not saved.'
	},
	yours: { kk: 'Сіздің мәтініңіз', ru: 'Ваш текст', en: 'Your text' },
	theirs: { kk: 'Сақталған мәтін', ru: 'Сохранённый текст', en: 'The saved text' },
	together: { kk: 'Бірге, түзетіңіз', ru: 'Вместе, исправьте', en: 'Together, correct it' },
	empty_text: { kk: 'бос', ru: 'пусто', en: 'empty' },
	your_words: {
		kk: 'Сіз жазған, сақталмаған мәтін',
		ru: 'Написанное Вами и не сохранённое',
		en: 'What you wrote, not saved'
	},
	facts_changed: {
		kk: 'Отырыс жазбасында өзгерген деректер: {count}',
		ru: 'Изменившихся данных в записях встречи: {count}',
		en: 'Facts that changed in the record of the stop: {count}'
	},
	compare: { kk: 'Салыстыру', ru: 'Сравнить', en: 'Compare' },
	compare_title: {
		kk: 'Өзгерген деректер',
		ru: 'Изменившиеся данные',
		en: 'Facts that changed'
	},
	compare_note: {
		kk: 'Хаттама құрастырылғаннан бері отырыс жазбасы өзгерді. Қызметкер жазған мәтін өздігінен өзгермейді: не енгізілетінін Сіз таңдайсыз.',
		ru: 'С тех пор как протокол составлен, записи встречи изменились. Написанное сотрудником само не меняется: что внести, решаете Вы.',
		en: 'Since the minutes were compiled, the record of the stop has changed. What staff wrote does not change by itself: you choose what is brought in.'
	},
	compare_none: {
		kk: 'Хаттама отырыс жазбасына сай: ұсынылатын өзгеріс жоқ.',
		ru: 'Протокол соответствует записям встречи: предлагать нечего.',
		en: 'The minutes agree with the record of the stop: there is nothing to offer.'
	},
	edited: { kk: 'қызметкер өзгерткен', ru: 'изменено сотрудником', en: 'edited by staff' },
	becomes: {
		kk: 'Енгізілсе, былай болады',
		ru: 'Если внести, станет так',
		en: 'If brought in, it becomes'
	},
	record_says: { kk: 'Жазба бойынша', ru: 'По записям', en: 'By the record' },
	choice: { kk: 'Не істейсіз?', ru: 'Что сделать?', en: 'What to do?' },
	take: {
		kk: 'Жаңа деректі енгізу, жазылғанды сақтау',
		ru: 'Внести новое, сохранив написанное',
		en: 'Bring in what is new, keep what is written'
	},
	replace: {
		kk: 'Жазба бойынша толық ауыстыру',
		ru: 'Заменить целиком по записям',
		en: 'Replace all of it by the record'
	},
	keep: { kk: 'Өзгертпеу', ru: 'Оставить как есть', en: 'Leave it as it is' },
	lines_collide: {
		kk: 'Сол жолдарды қызметкер де өзгерткен: өздігінен қосылмайды. Керек болса, сақтаған соң қолмен түзетіңіз.',
		ru: 'Те же строки изменил и сотрудник: сами они не соединятся. Если нужно, исправьте вручную после сохранения.',
		en: 'Staff changed the same lines too: they cannot be put together by themselves. If need be, correct them by hand afterwards.'
	},
	apply: { kk: 'Таңдағанды енгізу', ru: 'Внести выбранное', en: 'Bring in what was chosen' },
	revisions: { kk: 'Редакциялар', ru: 'Редакции', en: 'Revisions' },
	revision: { kk: '{number}-редакция', ru: 'Редакция {number}', en: 'Revision {number}' },
	by_nobody: { kk: 'белгісіз', ru: 'неизвестно', en: 'unknown' },
	from_revision: {
		kk: '{number}-редакциядан бастап жазылған',
		ru: 'написано с редакции {number}',
		en: 'written from revision {number}'
	},
	source_compiled: { kk: 'құрастырылды', ru: 'составлен', en: 'compiled' },
	source_written: { kk: 'өңделді', ru: 'изменён', en: 'edited' },
	source_merged: { kk: 'екі мәтін қосылды', ru: 'соединены два текста', en: 'two texts merged' },
	source_recompiled: {
		kk: 'деректермен салыстырылды',
		ru: 'сверен с данными',
		en: 'compared with the record'
	},
	changed_none: {
		kk: 'мәтін өзгерген жоқ',
		ru: 'текст не изменился',
		en: 'the text did not change'
	},
	older: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Older ones' },
	newest: { kk: 'Ең соңғылары', ru: 'Самые последние', en: 'Newest ones' },
	before: { kk: 'Алдыңғысы', ru: 'Предыдущая', en: 'The one before' },
	after: { kk: 'Келесісі', ru: 'Следующая', en: 'The one after' },
	difference: { kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What changed' },
	whole: { kk: 'Осы редакцияның мәтіні', ru: 'Текст этой редакции', en: 'Text of this revision' },
	approve: { kk: 'Бекіту', ru: 'Утвердить', en: 'Approve' },
	approve_title: {
		kk: 'Бекіту және жариялау',
		ru: 'Утвердить и опубликовать',
		en: 'Approve and publish'
	},
	approve_note: {
		kk: 'Бекітілген хаттаманы бәрі оқиды және ол енді өзгертілмейді. Түзету керек болса, жаңа нұсқа ашылады, бұрынғысы да көрініп тұрады. Оқып шығыңыз: бөтен адамның аты, телефоны болмасын.',
		ru: 'Утверждённый протокол прочтут все, и он больше не изменится. Для исправления открывают новую версию, прежняя тоже остаётся видна. Прочитайте: в нём не должно быть чужих имён и телефонов.',
		en: 'Everybody will read the approved minutes, and they will not change any more. To correct them a new version is opened, and the old one stays to be seen. Read them: there must be no names or phones of others.'
	},
	approve_yes: {
		kk: 'Бекітіп, жариялау',
		ru: 'Утвердить и опубликовать',
		en: 'Approve and publish'
	},
	approve_leads: {
		kk: 'Хаттаманы менеджер немесе әкімші бекітеді.',
		ru: 'Протокол утверждает менеджер или администратор.',
		en: 'Minutes are approved by a manager or an administrator.'
	},
	back: { kk: 'Өңдеуге оралу', ru: 'Вернуться к правке', en: 'Back to editing' },
	versions: { kk: 'Бекітілген нұсқалар', ru: 'Утверждённые версии', en: 'Approved versions' },
	version_line: {
		kk: '{number}-нұсқа, {date}',
		ru: 'Версия {number}, {date}',
		en: 'Version {number}, {date}'
	},
	public_page: { kk: 'Жарияланған бет', ru: 'Опубликованная страница', en: 'The public page' },
	open_title: { kk: 'Жаңа нұсқа ашу', ru: 'Открыть новую версию', en: 'Open a new version' },
	open_note: {
		kk: 'Қате табылса ғана ашыңыз. Себебі жаңа нұсқаның қасында тұрады.',
		ru: 'Открывайте, только если нашлась ошибка. Причина будет стоять рядом с новой версией.',
		en: 'Open one only when there is a mistake. Its reason will stand beside the new version.'
	},
	reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
	open_yes: { kk: 'Жаңа нұсқа ашу', ru: 'Открыть новую версию', en: 'Open a new version' },
	mend: { kk: 'Мынаны түзетіңіз', ru: 'Исправьте следующее', en: 'Please mend this' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Написанное осталось в полях.',
		en: 'What you typed is kept.'
	},
	you_are_here: { kk: 'Сіз осындасыз', ru: 'Вы здесь', en: 'You are here' },
	to_event: { kk: 'Іс-шараның беті', ru: 'Страница мероприятия', en: 'The event’s page' },
	documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
	attached: {
		kk: 'Қатысушылардың тізімі орталықта сақталады, аты-жөндері жарияланбайды.',
		ru: 'Список участников хранится в центре, имена не публикуются.',
		en: 'The list of participants is kept at the centre; their names are not published.'
	},
	only_two: {
		kk: 'Хаттама қазақша және орысша жазылады.',
		ru: 'Протокол пишется на казахском и русском.',
		en: 'Minutes are written in Kazakh and Russian. Below is the Kazakh text.'
	},
	old_version: {
		kk: 'Бұл – бұрынғы нұсқа.',
		ru: 'Это прежняя версия.',
		en: 'This is an older version.'
	},
	see_newest: { kk: 'Соңғы нұсқасы', ru: 'Последняя версия', en: 'The newest version' }
} satisfies Record<string, Words>;

/** What is wrong with a field. */
export const problems = {
	'minutes.wrong': {
		kk: 'Бұл мән түсініксіз. Бетті жаңартып, қайта жіберіңіз',
		ru: 'Это значение непонятно. Обновите страницу и отправьте снова',
		en: 'This value cannot be read. Reload the page and send it again'
	},
	'minutes.too_long': {
		kk: 'Мәтін тым ұзын. Қысқартыңыз',
		ru: 'Текст слишком длинный. Сократите его',
		en: 'The text is too long. Shorten it'
	},
	'minutes.too_many_lines': {
		kk: 'Жолдар тым көп. Қысқартыңыз',
		ru: 'Слишком много строк. Сократите',
		en: 'Too many lines. Shorten it'
	},
	'minutes.reason_missing': {
		kk: 'Жаңа нұсқаның себебін жазыңыз',
		ru: 'Напишите причину новой версии',
		en: 'Write why a new version is opened'
	}
} satisfies Record<string, Words>;
