import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	inquiries: {
		kk: 'Сұрақ қойған не шағымданған адамның аты мен байланысы',
		ru: 'Имя и контакт тех, кто спросил или пожаловался',
		en: 'Name and contact of those who asked or complained'
	},
	since_answer: {
		kk: 'жауап берілген күннен',
		ru: 'со дня ответа',
		en: 'from the day of the answer'
	}
} satisfies Record<string, Words>;
