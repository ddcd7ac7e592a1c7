import type { Texts } from '#ground/language.ts';

/** What the hall of Shieli asked in July, and what became of it. */
export const questions: {
	text: string;
	language: 'kk' | 'ru';
	anonymous: boolean;
	support: number;
	state: 'aloud' | 'written' | 'open' | 'refused';
	answer?: string;
}[] = [
	{
		text: 'Тіркелмеген еріктілер тобына да кеңес беріле ме?',
		language: 'kk',
		anonymous: false,
		support: 14,
		state: 'aloud'
	},
	{
		text: 'Волонтерлік сағат оқуға түсуге көмектесе ме?',
		language: 'kk',
		anonymous: false,
		support: 9,
		state: 'written',
		answer: 'Оқу орны өзі шешеді. Волонтердің электрондық кітапшасы жетістік ретінде қоса беріледі.'
	},
	{
		text: 'Аналар тобына балалар алаңын жөндеуге рұқсат кімнен алынады?',
		language: 'kk',
		anonymous: true,
		support: 6,
		state: 'open'
	},
	{
		text: 'Будут ли документы конкурса грантов на казахском языке?',
		language: 'ru',
		anonymous: false,
		support: 5,
		state: 'aloud'
	},
	{
		text: 'Түскі ас болады ма?',
		language: 'kk',
		anonymous: true,
		support: 0,
		state: 'refused'
	}
];

export const refusal = 'Тақырыптан тыс. Ұйымдастыру мәселесін кіреберістегі көмекшіден сұраңыз.';

export const poll = {
	question: {
		kk: 'Ауданда еріктілерге ең керегі не?',
		ru: 'Что волонтёрам в районе нужнее всего?'
	} as Texts,
	options: [
		{ kk: 'Үйрету мен кеңес', ru: 'Обучение и советы' },
		{ kk: 'Көлік пен жол шығыны', ru: 'Транспорт и дорожные расходы' },
		{ kk: 'Еңбегін танып, алғыс айту', ru: 'Признание и благодарность' },
		{ kk: 'Қауіпсіздік құралдары', ru: 'Средства безопасности' }
	] as Texts[],
	/** Which answers the hall gave, again and again in this order. */
	votes: [0, 1, 0, 2, 0, 1, 3, 0, 1, 2]
};

/** What waits for the moderator of today's stop, and what is shown there already. */
export const askedToday = {
	shown: [
		'Тіркелмеген еріктілер тобына да кеңес беріле ме?',
		'Келесі отырыс Арал ауданында бола ма?'
	],
	waiting: [
		'Волонтерлік сағат оқуға түсуге көмектесе ме?',
		'Маған 8 701 000 00 00 нөміріне хабарласа аласыз ба?'
	]
};

export const scaleToday: Texts = {
	kk: 'Бүгінгі кездесу Сізге қаншалықты пайдалы?',
	ru: 'Насколько полезна для Вас сегодняшняя встреча?'
};
