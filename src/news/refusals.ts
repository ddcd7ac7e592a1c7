import type { Words } from '#ground/language.ts';

/** Why something about news is refused. */
export const refusals = {
	'news.nothing_held': {
		kk: 'Әзірге өткен отырыс жоқ. Баспасөз хабарламасы алғашқы отырыс өткен соң жасалады.',
		ru: 'Ни одной встречи ещё не было. Пресс-релиз можно составить после первой из них.',
		en: 'No stop has been held yet. A press release can be drafted after the first one.'
	},
	'news.nothing_new': {
		kk: 'Жарияланған мәтіннен кейін ештеңе өзгерген жоқ.',
		ru: 'После публикации ничего не изменилось.',
		en: 'Nothing has changed since it was published.'
	},
	'news.language_missing': {
		kk: 'Жариялау үшін тақырыбы мен мәтіні қазақша да, орысша да жазылуы керек.',
		ru: 'Для публикации нужны заголовок и текст и на казахском, и на русском.',
		en: 'To publish, the headline and the text must be written in both Kazakh and Russian.'
	},
	'news.quote_unapproved': {
		kk: 'Мақұлданбаған дәйексөз бар. Сөйлеушіден сұраңыз немесе дәйексөзді мәтіннен алып тастаңыз.',
		ru: 'Есть несогласованная цитата. Запросите согласие спикера или уберите цитату из текста.',
		en: 'A quote is not approved. Ask its speaker, or take the quote out.'
	},
	'news.no_note': {
		kk: 'Не түзетілгенін қазақша және орысша жазыңыз: бұл жазба мәтінмен бірге көрсетіледі.',
		ru: 'Напишите на казахском и русском, что исправлено: эта пометка будет видна рядом с текстом.',
		en: 'Write in Kazakh and Russian what was put right: the note is shown with the text.'
	},
	'news.not_published': {
		kk: 'Бұл жаңалық әлі жарияланған жоқ.',
		ru: 'Эта новость ещё не опубликована.',
		en: 'This piece has not been published.'
	},
	'news.withdrawn_already': {
		kk: 'Жаңалық бұрын кері алынған.',
		ru: 'Новость уже снята с публикации.',
		en: 'It has been withdrawn already.'
	},
	'news.no_reason': {
		kk: 'Неге кері алынғанын қазақша және орысша жазыңыз: оқырман осыны көреді.',
		ru: 'Напишите на казахском и русском, почему новость снимается: это увидит читатель.',
		en: 'Write in Kazakh and Russian why it is withdrawn: readers will see it.'
	},
	'news.link_unknown': {
		kk: 'Мұндай сілтеме жоқ немесе орнына жаңасы жіберілген. Орталықтан соңғы сілтемені сұраңыз.',
		ru: 'Такой ссылки нет, или вместо неё отправлена новая. Попросите у центра последнюю ссылку.',
		en: 'There is no such link, or a newer one was sent. Ask the centre for the latest.'
	},
	'news.link_over': {
		kk: 'Сілтеменің мерзімі өтті. Орталықтан жаңа сілтеме сұраңыз.',
		ru: 'Срок ссылки истёк. Попросите у центра новую.',
		en: 'The link has expired. Ask the centre for a new one.'
	},
	'news.quote_changed': {
		kk: 'Осы арада мәтін өзгерді, жауабыңыз жазылмады. Төмендегі жаңа мәтінді оқып, қайта жауап беріңіз.',
		ru: 'Тем временем текст изменился, ответ не записан. Прочитайте новый текст ниже и ответьте ещё раз.',
		en: 'The text has changed meanwhile and your answer was not taken. Read the new text below and answer again.'
	},
	'news.quote_gone': {
		kk: 'Бұл дәйексөз мәтіннен алынып тасталған, жауап берудің қажеті жоқ.',
		ru: 'Эта цитата убрана из текста, отвечать не нужно.',
		en: 'The quote was taken out of the text; no answer is needed.'
	},
	'news.no_wording': {
		kk: 'Сөйлеуші өз нұсқасын ұсынған жоқ.',
		ru: 'Спикер не предлагал своей формулировки.',
		en: 'The speaker has proposed no wording.'
	}
} satisfies Record<string, Words>;
