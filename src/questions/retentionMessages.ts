import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	unseen: {
		kk: 'Модератор көрсетпеген сұрақтар',
		ru: 'Вопросы, которые модератор не показал',
		en: 'Questions that the moderator did not show'
	},
	askers: {
		kk: 'Көрсетілген сұрақтарды кім қойғаны және кім қолдағаны',
		ru: 'Кто задал показанные вопросы и кто их поддержал',
		en: 'Who asked the questions that were shown, and who supported them'
	},
	since_stop: { kk: 'отырыс күнінен', ru: 'со дня встречи', en: 'from the day of the stop' }
} satisfies Record<string, Words>;
