import type { Words } from '#ground/language.ts';

export const refusals = {
	'funding.name_untranslated': {
		kk: 'Жариялау үшін жобаның атауы қазақша да, орысша да жазылуы керек.',
		ru: 'Чтобы опубликовать проект, напишите его название на казахском и русском.',
		en: 'To publish the project, write its name in Kazakh and in Russian.'
	},
	'funding.no_plan_lines': {
		kk: 'Жарияланатын жобаның жоспарында кемінде бір көрсеткіш болуы керек. Алдымен жоспарын толтырыңыз.',
		ru: 'В плане опубликованного проекта должен быть хотя бы один показатель. Сначала заполните план.',
		en: 'A published project needs at least one line in its plan. Fill in the plan first.'
	},
	'funding.line_twice': {
		kk: 'Бір көрсеткіш бір мерзіммен екі рет жазылған. Біреуін алып тастаңыз немесе мерзімін өзгертіңіз.',
		ru: 'Один показатель с одним сроком записан дважды. Уберите один или измените срок.',
		en: 'One indicator stands twice with the same due date. Remove one or change its date.'
	},
	'funding.due_outside': {
		kk: 'Жоспардағы әр мерзім жобаның басталған және аяқталған күнінің арасында болуы керек.',
		ru: 'Каждый срок плана должен быть между началом и концом проекта.',
		en: 'Each due date of the plan must lie between the project’s first and last day.'
	},
	'funding.line_in_use': {
		kk: 'Бұл жоспар тармағына іс-шара байланған. Алдымен іс-шараны басқа тармаққа ауыстырыңыз.',
		ru: 'К этой строке плана привязано мероприятие. Сначала перенесите его на другую строку.',
		en: 'An event hangs on this plan line. Move the event to another line first.'
	},
	'funding.no_such_indicator': {
		kk: 'Мұндай көрсеткіш тізімде жоқ. Тізімнен таңдаңыз.',
		ru: 'Такого показателя нет в списке. Выберите из списка.',
		en: 'There is no such indicator. Choose one from the list.'
	},
	'funding.not_answered': {
		kk: 'Алдымен жауап жазыңыз, содан кейін жариялауға болады.',
		ru: 'Сначала напишите ответ, потом можно опубликовать.',
		en: 'Write the answer first; then it can be published.'
	}
} satisfies Record<string, Words>;
