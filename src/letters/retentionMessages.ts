import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	letters: {
		kk: 'Шығыс хаттардың мәтіні (нөмірі мен күні қалады)',
		ru: 'Тексты исходящих писем (номер и дата остаются)',
		en: 'Texts of outgoing letters (number and day stay)'
	},
	since_dated: { kk: 'хат күнінен', ru: 'с даты письма', en: 'from the day of the letter' },
	scans: {
		kk: 'Хаттарға келген жауаптардың көшірмесі',
		ru: 'Сканы ответов на письма',
		en: 'Scans of answers to letters'
	},
	since_received: {
		kk: 'жауап келген күннен',
		ru: 'со дня получения ответа',
		en: 'from the day the answer came'
	},
	certificates: { kk: 'Сертификаттар', ru: 'Сертификаты', en: 'Certificates' },
	since_issued: { kk: 'берілген күннен', ru: 'со дня выдачи', en: 'from the day of issue' }
} satisfies Record<string, Words>;
