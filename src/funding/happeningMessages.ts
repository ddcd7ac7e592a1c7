import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'funding.project_made': {
		kk: 'Жоба енгізілді',
		ru: 'Внесён проект',
		en: 'A project was entered'
	},
	'funding.project_changed': {
		kk: 'Жоба деректері өзгертілді',
		ru: 'Изменены сведения о проекте',
		en: 'A project’s details were changed'
	},
	'funding.project_published': {
		kk: 'Жоба жарияланды',
		ru: 'Проект опубликован',
		en: 'A project was published'
	},
	'funding.plan_set': {
		kk: 'Жоспар жолдары бекітілді',
		ru: 'Заданы строки плана',
		en: 'The plan lines were set'
	},
	'funding.inquiry_asked': {
		kk: 'Сұрау келіп түсті',
		ru: 'Поступило обращение',
		en: 'An inquiry came in'
	},
	'funding.inquiry_answered': {
		kk: 'Сұрауға жауап берілді',
		ru: 'На обращение дан ответ',
		en: 'An inquiry was answered'
	},
	'funding.inquiry_released': {
		kk: 'Сұрау мен жауап жарияланды',
		ru: 'Обращение с ответом опубликовано',
		en: 'An inquiry and its answer were published'
	}
} satisfies Record<string, Words>;
