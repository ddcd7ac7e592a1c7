import type { Language, Words } from '#ground/language.ts';

/** What is wrong with a field of the desk's forms, what is needed, and an example. */
export const deskProblems = {
	'desk.wrong': {
		kk: 'Тізімдегі жауаптардың бірін таңдаңыз',
		ru: 'Выберите один из ответов списка',
		en: 'Choose one of the answers listed'
	},
	'desk.too_long': {
		kk: 'Мәтін тым ұзын. Қысқартыңыз',
		ru: 'Текст слишком длинный. Сократите его',
		en: 'The text is too long. Shorten it'
	},
	'desk.too_many': { kk: 'Жолдар тым көп', ru: 'Слишком много строк', en: 'Too many rows' },
	'desk.kind': {
		kk: 'Іс-шараның түрін таңдаңыз',
		ru: 'Выберите вид мероприятия',
		en: 'Choose the kind of event'
	},
	'desk.title': {
		kk: 'Атауын кемінде бір тілде жазыңыз',
		ru: 'Напишите название хотя бы на одном языке',
		en: 'Write the title in at least one language'
	},
	'desk.slug': {
		kk: 'Мекенжай шағын латын әрпі, цифр және сызықшадан тұрады. Мысалы: shieli-2026',
		ru: 'Адрес состоит из строчных латинских букв, цифр и дефисов. Например: shieli-2026',
		en: 'The address has small Latin letters, digits and hyphens. Example: shieli-2026'
	},
	'desk.surname': { kk: 'Тегін жазыңыз', ru: 'Напишите фамилию', en: 'Write the surname' },
	'desk.given': { kk: 'Атын жазыңыз', ru: 'Напишите имя', en: 'Write the given name' },
	'desk.topic': {
		kk: 'Тақырыбын кемінде бір тілде жазыңыз',
		ru: 'Напишите тему хотя бы на одном языке',
		en: 'Write the topic in at least one language'
	},
	'desk.minutes': {
		kk: 'Минут саны 1-ден 600-ге дейін. Мысалы: 15',
		ru: 'Минут может быть от 1 до 600. Например: 15',
		en: 'Minutes: from 1 to 600. Example: 15'
	},
	'desk.place': {
		kk: 'Ауданды немесе қаланы таңдаңыз',
		ru: 'Выберите район или город',
		en: 'Choose the district or town'
	},
	'desk.venue': {
		kk: 'Өтетін орнын кемінде бір тілде жазыңыз',
		ru: 'Напишите место хотя бы на одном языке',
		en: 'Write the venue in at least one language'
	},
	'desk.day': {
		kk: 'Күнін таңдаңыз. Мысалы: 2026-07-29',
		ru: 'Выберите день. Например: 2026-07-29',
		en: 'Choose the day. Example: 2026-07-29'
	},
	'desk.time': {
		kk: 'Сағатын жазыңыз. Мысалы: 11:00',
		ru: 'Напишите время. Например: 11:00',
		en: 'Write the time. Example: 11:00'
	},
	'desk.ends_first': {
		kk: 'Аяқталуы басталуынан кейін болуы керек',
		ru: 'Окончание должно быть позже начала',
		en: 'The end must be later than the start'
	},
	'desk.closes_first': {
		kk: 'Тіркелу ашылғаннан кейін жабылуы керек',
		ru: 'Запись должна закрываться позже, чем открывается',
		en: 'Sign-up must close later than it opens'
	},
	'desk.capacity': {
		kk: 'Орын саны 1-ден 100 000-ға дейін. Мысалы: 60',
		ru: 'Мест может быть от 1 до 100 000. Например: 60',
		en: 'Places: from 1 to 100,000. Example: 60'
	},
	'desk.languages': {
		kk: 'Отырыс өтетін тілді таңдаңыз',
		ru: 'Выберите язык встречи',
		en: 'Choose the language of the stop'
	},
	'desk.phone': {
		kk: 'Нөмір 10 цифрдан тұрады. Мысалы: 700 123 45 67',
		ru: 'В номере 10 цифр. Например: 700 123 45 67',
		en: 'A number has 10 digits. Example: 700 123 45 67'
	},
	'desk.reason': {
		kk: 'Себебін кемінде бір тілде жазыңыз: оны адамдар оқиды',
		ru: 'Напишите причину хотя бы на одном языке: её прочтут люди',
		en: 'Write the reason in at least one language: people will read it'
	},
	'desk.subject': {
		kk: 'Хаттың тақырыбын кемінде бір тілде жазыңыз',
		ru: 'Напишите тему письма хотя бы на одном языке',
		en: 'Write the subject in at least one language'
	},
	'desk.text': {
		kk: 'Хаттың мәтінін кемінде бір тілде жазыңыз',
		ru: 'Напишите текст письма хотя бы на одном языке',
		en: 'Write the text in at least one language'
	},
	'desk.link_name': {
		kk: 'Сілтеме кімге берілетінін жазыңыз',
		ru: 'Напишите, кому передаётся ссылка',
		en: 'Write whom the link is for'
	},
	'desk.caption': {
		kk: 'Жазбасын кемінде бір тілде жазыңыз: кім, қайда, қашан',
		ru: 'Напишите подпись хотя бы на одном языке: кто, где, когда',
		en: 'Write a caption in at least one language: who, where, when'
	},
	'desk.file': { kk: 'Файлды таңдаңыз', ru: 'Выберите файл', en: 'Choose a file' }
} satisfies Record<string, Words>;

/** Problem codes by field as texts by field; a code of another form keeps its own words through `others`. */
export function problemTexts(
	problems: Record<string, string>,
	language: Language,
	others: Record<string, Words> = {}
): Record<string, string> {
	const known: Record<string, Words> = { ...others, ...deskProblems };
	return Object.fromEntries(
		Object.entries(problems).map(([field, code]) => [
			field,
			(known[code] ?? deskProblems['desk.wrong'])[language]
		])
	);
}
