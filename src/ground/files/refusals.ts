import type { Words } from '#ground/language.ts';

export const refusals = {
	'files.empty': {
		kk: 'Файл бос. Басқа файл таңдаңыз.',
		ru: 'Файл пуст. Выберите другой файл.',
		en: 'The file is empty. Choose another one.'
	},
	'files.too_big': {
		kk: 'Файл тым үлкен: ең көбі {most} МБ. Кішірейтіп, қайта жіберіңіз.',
		ru: 'Файл слишком большой: не больше {most} МБ. Уменьшите его и отправьте снова.',
		en: 'The file is too large: {most} MB at most. Make it smaller and send it again.'
	},
	'files.wrong_type': {
		kk: 'Мұндай файл қабылданбайды. Жіберуге болатындары: {kinds}.',
		ru: 'Такой файл не принимается. Можно отправить: {kinds}.',
		en: 'This kind of file is not accepted. You can send: {kinds}.'
	},
	'files.unreadable': {
		kk: 'Файл ашылмады: ол бүлінген немесе суреті тым үлкен. Қайта сақтап, тағы жіберіңіз.',
		ru: 'Файл не открылся: он повреждён или изображение слишком велико. Сохраните его заново и отправьте ещё раз.',
		en: 'The file could not be opened: it is damaged or the picture is too large. Save it anew and send it again.'
	}
} satisfies Record<string, Words>;
