import type { Words } from '#ground/language.ts';

/** What is wrong with a field about news, what is needed, and an example. */
export const problemMessages = {
	'news.wrong': {
		kk: 'Бұл өрістің мәні түсініксіз. Бетті жаңартып, қайта жазыңыз',
		ru: 'Значение этого поля непонятно. Обновите страницу и введите снова',
		en: 'This field could not be read. Reload the page and fill it in again'
	},
	'news.long': {
		kk: 'Мәтін тым ұзын. Қысқартыңыз',
		ru: 'Текст слишком длинный. Сократите его',
		en: 'The text is too long. Shorten it'
	},
	'news.no_title': {
		kk: 'Тақырыбын жазыңыз',
		ru: 'Напишите заголовок',
		en: 'Write the headline'
	},
	'news.email': {
		kk: 'Пошта мекенжайын толық жазыңыз. Мысалы: aty@mysal.kz',
		ru: 'Напишите адрес почты целиком. Например: imya@primer.kz',
		en: 'Write the whole e-mail address. Example: name@example.kz'
	},
	'news.no_outlet': {
		kk: 'Басылымның атауын жазыңыз',
		ru: 'Напишите название издания',
		en: 'Write the name of the outlet'
	},
	'news.url': {
		kk: 'Сілтемені толық жазыңыз. Мысалы: https://syrboyi.kz/123',
		ru: 'Напишите ссылку целиком. Например: https://syrboyi.kz/123',
		en: 'Write the whole link. Example: https://syrboyi.kz/123'
	},
	'news.day': {
		kk: 'Күнін таңдаңыз. Мысалы: 2026-07-31',
		ru: 'Выберите день. Например: 2026-07-31',
		en: 'Choose the day. Example: 2026-07-31'
	},
	'news.reach': {
		kk: 'Санын цифрмен жазыңыз. Мысалы: 1200',
		ru: 'Напишите число цифрами. Например: 1200',
		en: 'Write the number in digits. Example: 1200'
	},
	'news.reach_source': {
		kk: 'Бұл санды кім айтқанын жазыңыз. Мысалы: басылымның есептегіші',
		ru: 'Напишите, кто назвал это число. Например: счётчик издания',
		en: 'Write who says this number. Example: the outlet’s counter'
	},
	'news.personal': {
		kk: 'Мұны жұрт көреді: телефон, пошта немесе ЖСН жазбаңыз',
		ru: 'Это видят все: не пишите телефон, почту или ИИН',
		en: 'Everybody sees this: write no phone, e-mail or IIN'
	}
} satisfies Record<string, Words>;
