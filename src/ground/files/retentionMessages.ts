import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	removed: {
		kk: 'Алып тасталған файлдар мен фотолар',
		ru: 'Удалённые файлы и фото',
		en: 'Files and photos taken away'
	},
	removed_rule: {
		kk: 'Алып тасталғаннан кейін бір тәуліктен соң өздігінен жойылады.',
		ru: 'Уничтожаются сами через сутки после удаления.',
		en: 'Destroyed by themselves a day after they were taken away.'
	}
} satisfies Record<string, Words>;
