import type { Words } from '#ground/language.ts';

/** Words that stand in compiled minutes, which are written in Kazakh and Russian alone. */
export const compiledMessages = {
	present: {
		kk: '{people}; қатысушылардың тізімі қоса беріледі',
		ru: '{people}; список участников прилагается',
		en: '{people}; the list of participants is attached'
	},
	participant: { kk: 'қатысушы', ru: 'участник', en: 'a participant' },
	addressee: { kk: 'Кімге: {name}', ru: 'Кому: {name}', en: 'To: {name}' },
	due: { kk: 'Мерзімі: {date}', ru: 'Срок: {date}', en: 'Due: {date}' },
	proposal: {
		kk: 'Ұсыныс {code}',
		ru: 'Предложение {code}',
		en: 'Proposal {code}'
	},
	secret: { kk: 'жасырын дауыс беру', ru: 'тайное голосование', en: 'secret vote' },
	open: { kk: 'ашық дауыс беру', ru: 'открытое голосование', en: 'open vote' },
	voters: { kk: 'дауыс бергендер: {count}', ru: 'проголосовали: {count}', en: 'voted: {count}' },
	few: {
		kk: 'дауыс бергендер тым аз, нәтиже көрсетілмейді',
		ru: 'проголосовавших слишком мало, результат не приводится',
		en: 'too few voted, so no result is given'
	},
	not_shown: {
		kk: 'нәтижесі залда жарияланған жоқ',
		ru: 'результат в зале не объявлялся',
		en: 'the result was not announced in the hall'
	},
	guests: {
		kk: 'код арқылы қосылғандар, бөлек: {count}',
		ru: 'вошедшие по коду, отдельно: {count}',
		en: 'joined by the code, counted apart: {count}'
	},
	mean: { kk: 'орташа баға: {mean}', ru: 'средняя оценка: {mean}', en: 'mean mark: {mean}' },
	only_kk: { kk: 'қазақша мәтін', ru: 'текст только на казахском', en: 'in Kazakh only' },
	only_ru: { kk: 'мәтін тек орысша', ru: 'текст на русском', en: 'in Russian only' },
	only_en: {
		kk: 'мәтін тек ағылшынша',
		ru: 'текст только на английском',
		en: 'in English only'
	}
} satisfies Record<string, Words>;
