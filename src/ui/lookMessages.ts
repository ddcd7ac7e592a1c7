import type { Words } from '#ground/language.ts';

/** What the page of looks says. */
export const lookMessages = {
	title: { kk: 'Бетті оқуға ыңғайлау', ru: 'Вид страницы', en: 'How pages look' },
	note: {
		kk: 'Таңдауыңыз осы құрылғыда бір жыл сақталады.',
		ru: 'Выбор сохраняется на этом устройстве на год.',
		en: 'Your choice is kept on this device for a year.'
	},
	theme: { kk: 'Түсі', ru: 'Цвет', en: 'Colour' },
	'theme.': { kk: 'Құрылғыдағыдай', ru: 'Как на устройстве', en: 'As on the device' },
	'theme.light': { kk: 'Ашық', ru: 'Светлый', en: 'Light' },
	'theme.dark': { kk: 'Қараңғы', ru: 'Тёмный', en: 'Dark' },
	'theme.contrast': {
		kk: 'Нашар көретіндерге: аққа қара',
		ru: 'Для слабовидящих: чёрное на белом',
		en: 'High contrast: black on white'
	},
	'theme.contrast-dark': {
		kk: 'Нашар көретіндерге: қараға ақ',
		ru: 'Для слабовидящих: белое на чёрном',
		en: 'High contrast: white on black'
	},
	size: { kk: 'Әріп көлемі', ru: 'Размер букв', en: 'Size of letters' },
	'size.': { kk: 'Қалыпты', ru: 'Обычный', en: 'Usual' },
	'size.2': { kk: 'Үлкен', ru: 'Крупный', en: 'Large' },
	'size.3': { kk: 'Өте үлкен', ru: 'Очень крупный', en: 'Very large' },
	spacing: { kk: 'Әріп арасы', ru: 'Расстояние между буквами', en: 'Space between letters' },
	'spacing.': { kk: 'Қалыпты', ru: 'Обычное', en: 'Usual' },
	'spacing.wide': { kk: 'Кең', ru: 'Широкое', en: 'Wide' },
	save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' }
} satisfies Record<string, Words>;
