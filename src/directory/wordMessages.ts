import type { Words } from '#ground/language.ts';

/** The page of words, in the words of those who write letters: no case but by its question, no term of grammar alone. */
export const wordMessages = {
	words: { kk: 'Сөздердің жалғауы', ru: 'Окончания слов', en: 'Endings of words' },
	words_note: {
		kk: 'Хатта, сертификатта және баспасөз хабарламасында жалғауды жүйе өзі қояды. Қате қойған сөзін осында жазыңыз: содан бері жасалған мәтіндер Сіздікіндей болады.',
		ru: 'В письмах, сертификатах и пресс-релизах казахские окончания система ставит сама. Слово, в котором она ошибается, запишите здесь: новые тексты будут такими, как указали Вы.',
		en: 'Letters, certificates and press releases get their Kazakh endings by themselves. Write down here a word that comes out wrong: texts made from then on follow you.'
	},
	words_made: {
		kk: 'Нөмірі бар хаттар өзгермейді.',
		ru: 'Письма, у которых уже есть номер, не меняются.',
		en: 'Letters that have a number do not change.'
	},
	no_words: {
		kk: 'Әзірге бірде-бір сөз жазылмаған. Хаттан немесе хабарламадан қате жалғауды көрсеңіз, сол сөзді қосыңыз.',
		ru: 'Пока нет ни одного слова. Увидите в письме или релизе неверное окончание – добавьте это слово.',
		en: 'No word yet. When a letter or a release shows a wrong ending, add its word.'
	},
	add_word: { kk: 'Сөз қосу', ru: 'Добавить слово', en: 'Add a word' },
	change_word: { kk: 'Сөзді өзгерту', ru: 'Изменить слово', en: 'Change the word' },
	word: { kk: 'Сөз', ru: 'Слово', en: 'Word' },
	word_hint: {
		kk: 'Бір сөз: атаудың соңғы сөзі, мәтінде қалай жазылса, солай. Мысалы: Қаражал, халық, АҚ',
		ru: 'Одно слово – последнее в названии, так, как оно пишется. Например: Қаражал, халық, АҚ',
		en: 'One word, the last of a name, as it is written. Example: Қаражал, халық, АҚ'
	},
	what: { kk: 'Айырмашылығы', ru: 'Чем отличается', en: 'What is special' },
	sample: { kk: 'Мысал сөйлем', ru: 'Пример', en: 'Sample sentence' },
	sample_hint: {
		kk: 'Кейін қарағандарға түсінікті болуы үшін. Мысалы: Отырыс Қаражалде өтті.',
		ru: 'Чтобы потом было понятно другим. Например: Отырыс Қаражалде өтті.',
		en: 'For those who read it later. Example: Отырыс Қаражалде өтті.'
	},
	more: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	if_any: { kk: 'болса', ru: 'если есть', en: 'if any' },
	endings: { kk: 'Жалғауы', ru: 'Окончания', en: 'Its endings' },
	endings_: { kk: 'жүйе өзі шешсін', ru: 'пусть решает система', en: 'let the system decide' },
	endings_front: {
		kk: 'жіңішке: -ге, -де, -дің',
		ru: 'мягкие: -ге, -де, -дің',
		en: 'soft: -ге, -де, -дің'
	},
	endings_back: {
		kk: 'жуан: -ға, -да, -дың',
		ru: 'твёрдые: -ға, -да, -дың',
		en: 'hard: -ға, -да, -дың'
	},
	endings_mixed: {
		kk: 'аралас: «куәға», бірақ «куәні»',
		ru: 'смешанные: «куәға», но «куәні»',
		en: 'mixed: «куәға» but «куәні»'
	},
	reading: { kk: 'Қалай оқылады', ru: 'Как читается', en: 'How it is read aloud' },
	reading_hint: {
		kk: 'Қысқартылған немесе латынша сөзге: АҚ → ақы, Google → гугл. Жалғау дефистен кейін тұрады: АҚ-ның',
		ru: 'Для сокращений и слов латиницей: АҚ → ақы, Google → гугл. Окончание пишется через дефис: АҚ-ның',
		en: 'For abbreviations and Latin words: АҚ → ақы, Google → гугл. The ending follows a hyphen: АҚ-ның'
	},
	possessed: {
		kk: '«Оның …» дегенде қалай айтылады',
		ru: 'Как звучит с «оның …» («его, её»)',
		en: 'Its form after «оның» (his, her, its)'
	},
	possessed_hint: {
		kk: 'Мысалы: халық → (оның) халқы, тип → (оның) типі',
		ru: 'Например: халық → (оның) халқы, тип → (оның) типі',
		en: 'Example: халық → (оның) халқы, тип → (оның) типі'
	},
	already: {
		kk: 'Сөздің өзі «оның …» түрінде тұр ма',
		ru: 'Слово уже стоит в форме «оның …»',
		en: 'Whether it is such a form already'
	},
	already_hint: {
		kk: 'Мысалы: зауыты – иә (оның зауыты), Ақсуаты – жоқ (бұл атау)',
		ru: 'Например: зауыты – да (его завод), Ақсуаты – нет (это название)',
		en: 'Example: зауыты – yes (its plant), Ақсуаты – no (a name)'
	},
	already_: { kk: 'жүйе өзі шешсін', ru: 'пусть решает система', en: 'let the system decide' },
	already_yes: { kk: 'иә', ru: 'да', en: 'yes' },
	already_no: { kk: 'жоқ', ru: 'нет', en: 'no' },
	stem: {
		kk: 'Жалғау неге қосылады',
		ru: 'К чему присоединяется окончание',
		en: 'What the endings are put on'
	},
	stem_hint: {
		kk: 'Сөздің өзіне қосылмаса ғана. Мысалы: акт → акті (актіге, актілер)',
		ru: 'Если не к самому слову. Например: акт → акті (актіге, актілер)',
		en: 'Where it is not the word itself. Example: акт → акті (актіге, актілер)'
	},
	forms: {
		kk: 'Ешбір ережеге сыймайтын түрлері',
		ru: 'Формы, которые не подходят ни под какое правило',
		en: 'Forms that follow no rule'
	},
	forms_hint: {
		kk: 'Сирек керек болады. Мысалы: мен → менің, маған. Бос қалғанын жүйе өзі жасайды.',
		ru: 'Нужно редко. Например: мен → менің, маған. Пустые система образует сама.',
		en: 'Rarely needed. Example: мен → менің, маған. The system makes those left empty.'
	},
	show: {
		kk: 'Қалай болатынын қарау',
		ru: 'Посмотреть, что получится',
		en: 'Look at what it makes'
	},
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
	look: {
		kk: 'Мәтіндерде былай жазылады',
		ru: 'Так будет в текстах',
		en: 'How texts will have it'
	},
	look_changed: {
		kk: '{count} түрі өзгереді. Сызылғаны – қазіргісі.',
		ru: 'Изменится форм: {count}. Зачёркнуто то, что сейчас.',
		en: 'Forms that change: {count}. What is struck out is how it is now.'
	},
	look_same: {
		kk: 'Бұл жазба бірде-бір түрін өзгертпейді: жүйе онсыз да солай жазады.',
		ru: 'Эта запись ничего не меняет: система и так пишет именно так.',
		en: 'This entry changes nothing: the system writes it so already.'
	},
	now: { kk: 'қазір', ru: 'сейчас', en: 'now' },
	will_be: { kk: 'болады', ru: 'будет', en: 'then' },
	case: { kk: 'Сұрағы', ru: 'Вопрос', en: 'Question' },
	one: { kk: 'біреу', ru: 'один', en: 'one' },
	several: { kk: 'бірнешеу', ru: 'несколько', en: 'several' },
	its_one: { kk: 'оның біреуі', ru: 'его один', en: 'its one' },
	its_several: { kk: 'оның бірнешеуі', ru: 'его несколько', en: 'its several' },
	nom: { kk: 'кім? не?', ru: 'кім? не? (кто? что?)', en: 'кім? не? (who? what?)' },
	gen: { kk: 'кімнің? ненің?', ru: 'кімнің? (чей?)', en: 'кімнің? (whose?)' },
	dat: { kk: 'кімге? неге? қайда?', ru: 'кімге? (кому? куда?)', en: 'кімге? (to whom?)' },
	acc: { kk: 'кімді? нені?', ru: 'кімді? (кого? что?)', en: 'кімді? (whom?)' },
	loc: { kk: 'кімде? қайда? қашан?', ru: 'кімде? (у кого? где?)', en: 'кімде? (where?)' },
	abl: { kk: 'кімнен? қайдан?', ru: 'кімнен? (от кого? откуда?)', en: 'кімнен? (from whom?)' },
	ins: { kk: 'кіммен? немен?', ru: 'кіммен? (с кем? чем?)', en: 'кіммен? (with whom?)' },
	says_reading: { kk: 'оқылуы: {text}', ru: 'читается: {text}', en: 'read: {text}' },
	says_possessed: { kk: 'оның {text}', ru: 'оның {text}', en: 'оның {text}' },
	says_stem: {
		kk: 'жалғау «{text}» дегенге қосылады',
		ru: 'окончание к «{text}»',
		en: 'endings on «{text}»'
	},
	says_yes: {
		kk: '«оның …» түрінде тұр',
		ru: 'уже в форме «оның …»',
		en: 'an «оның …» form already'
	},
	says_no: { kk: 'атау, «оның …» түрі емес', ru: 'не форма «оның …»', en: 'no «оның …» form' },
	take_away: { kk: 'Тізімнен алып тастау', ru: 'Убрать из списка', en: 'Take it off the list' },
	take_away_hint: {
		kk: 'Бұл сөздің жалғауын жүйе қайтадан өзі шешеді. Дайын хаттар өзгермейді.',
		ru: 'Окончания этого слова снова будет решать система. Готовые письма не изменятся.',
		en: 'The system will decide its endings again. Letters that were made do not change.'
	},
	back: { kk: 'Қалсын', ru: 'Оставить', en: 'Keep it' },
	'done.added': { kk: 'Сөз қосылды.', ru: 'Слово добавлено.', en: 'The word was added.' },
	'done.changed': { kk: 'Сөз өзгертілді.', ru: 'Слово изменено.', en: 'The word was changed.' },
	'done.taken_away': {
		kk: 'Сөз тізімнен алынды.',
		ru: 'Слово убрано из списка.',
		en: 'The word was taken off the list.'
	},
	problems: { kk: 'Сақталмады', ru: 'Не сохранено', en: 'Not saved' },
	kept: {
		kk: 'Жазғаныңыз сақталып тұр.',
		ru: 'Введённое не пропало.',
		en: 'What you typed is kept.'
	},
	'word.missing': { kk: 'Сөзді жазыңыз.', ru: 'Напишите слово.', en: 'Write the word.' },
	'word.one': {
		kk: 'Бір ғана сөз жазыңыз: жалғау соңғы сөзге қосылады.',
		ru: 'Напишите одно слово: окончание получает последнее.',
		en: 'Write one word: the ending goes to the last one.'
	},
	'word.letters': {
		kk: 'Сөз қазақ әріптерімен жазылсын; екі жазуды араластырмаңыз.',
		ru: 'Слово – казахскими буквами; не смешивайте их с латинскими.',
		en: 'Write the word in Kazakh letters, and do not mix them with Latin ones.'
	},
	'word.long': {
		kk: 'Тым ұзын, бір сөз ғана жазыңыз.',
		ru: 'Слишком длинно, напишите одно слово.',
		en: 'Too long, write a single word.'
	},
	'word.nothing': {
		kk: 'Бұл сөздің несі бөлек екенін төменнен көрсетіңіз.',
		ru: 'Укажите ниже, чем это слово отличается.',
		en: 'Say below what is special about this word.'
	},
	'form.letters': {
		kk: 'Қазақ әріптерімен бір сөз жазыңыз.',
		ru: 'Напишите одно слово казахскими буквами.',
		en: 'Write one word in Kazakh letters.'
	},
	'form.other': {
		kk: 'Бұл басқа сөз сияқты: сол сөздің өзінің түрін жазыңыз.',
		ru: 'Похоже на другое слово: напишите форму этого же слова.',
		en: 'This looks like another word: write a form of this one.'
	},
	'reading.missing': {
		kk: 'Бұл сөз қазақ әрпімен жазылмаған: қалай оқылатынын жазыңыз.',
		ru: 'Слово написано не казахскими буквами: укажите, как оно читается.',
		en: 'This word is not in Kazakh letters: say how it is read.'
	},
	'reading.alone': {
		kk: 'Оқылуы бар сөздің жалғауы дефистен кейін тұрады, сондықтан басқа түрлерін бос қалдырыңыз.',
		ru: 'У слова с чтением окончание идёт через дефис, поэтому остальные формы оставьте пустыми.',
		en: 'A word that is read otherwise gets its ending after a hyphen: leave its other forms empty.'
	},
	'already.ending': {
		kk: 'Ондай сөз «ы» не «і» әрпіне аяқталады: зауыты, мектебі.',
		ru: 'Такое слово кончается на «ы» или «і»: зауыты, мектебі.',
		en: 'Such a word ends in «ы» or «і»: зауыты, мектебі.'
	},
	'choice.wrong': {
		kk: 'Тізімнен бірін таңдаңыз.',
		ru: 'Выберите один вариант из списка.',
		en: 'Choose one of the list.'
	},
	'sample.long': {
		kk: 'Тым ұзын: 300 таңбадан аспасын.',
		ru: 'Слишком длинно: не больше 300 знаков.',
		en: 'Too long: 300 characters at most.'
	}
} satisfies Record<string, Words>;
