import type { Language } from './language.ts';

/** January first. Russian has the month as it stands after a day («29 июля»); see `monthsAlone`. */
export const months: Record<Language, string[]> = {
	kk: [
		'қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым',
		'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'
	],
	ru: [
		'января', 'февраля', 'марта', 'апреля', 'мая', 'июня',
		'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'
	],
	en: [
		'January', 'February', 'March', 'April', 'May', 'June',
		'July', 'August', 'September', 'October', 'November', 'December'
	]
}; // prettier-ignore

/** January first, as headings name them. */
export const monthsAlone: Record<Language, string[]> = {
	...months,
	ru: [
		'январь', 'февраль', 'март', 'апрель', 'май', 'июнь',
		'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'
	]
}; // prettier-ignore

/** Monday first. */
export const weekdays: Record<Language, string[]> = {
	kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
	ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
};
