import type { Words } from '#ground/language.ts';

/** Words of the texts people agree to, for everybody and at the desk. */
export const consentMessages = {
	title: { kk: 'Келісім мәтіні', ru: 'Текст согласия', en: 'Text of the consent' },
	texts: { kk: 'Келісім мәтіндері', ru: 'Тексты согласий', en: 'Consent texts' },
	version_of: {
		kk: '{version}-нұсқа, {date} бастап',
		ru: 'Версия {version}, с {date}',
		en: 'Version {version}, since {date}'
	},
	now: { kk: 'қазір осы қолданылады', ru: 'действует сейчас', en: 'asked for now' },
	versions: { kk: 'Барлық нұсқасы', ru: 'Все версии', en: 'All versions' },
	versions_note: {
		kk: 'Келісім берген адам қай нұсқаны көрсе, сонымен келіскен. Ескі нұсқалар өзгермейді.',
		ru: 'Согласие относится к той версии, которую человек видел. Прежние версии не меняются.',
		en: 'A consent holds for the version that was shown. Earlier ones do not change.'
	},
	new_version: { kk: 'Жаңа нұсқа жазу', ru: 'Написать новую версию', en: 'Write a new version' },
	new_note: {
		kk: 'Жаңа нұсқа сақталған сәттен бастап қолданылады. Бұрынғы келісімдер ескі нұсқада қалады. Оператордың атауы мен БСН-і «Орталық» бетінен өзі қойылады. Заң (8-баптың 4-тармағы) жеті мәліметті талап етеді.',
		ru: 'Новая версия действует с момента сохранения. Прежние согласия остаются за старой. Название оператора и БИН подставляются со страницы «Центр». Закон (пункт 4 статьи 8) требует семь сведений.',
		en: 'A new version holds from the moment it is saved. Consents given before stay with the old one. The operator’s name and BIN come from the page “Centre”. The law (article 8 (4)) asks for seven things.'
	},
	words: {
		kk: 'Адам белгі қоятын сөйлем',
		ru: 'Фраза, под которой ставят отметку',
		en: 'The sentence people tick'
	},
	operator: { kk: 'Деректер операторы', ru: 'Оператор данных', en: 'Operator of the data' },
	whose: { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
	term: { kk: 'Мерзімі', ru: 'Срок', en: 'For how long' },
	third: { kk: 'Үшінші тұлғаға берілуі', ru: 'Передача третьим лицам', en: 'To third parties' },
	abroad: { kk: 'Шетелге берілуі', ru: 'Передача за границу', en: 'Abroad' },
	public: { kk: 'Ашық жариялануы', ru: 'Открытая публикация', en: 'Published openly' },
	which: { kk: 'Қандай деректер', ru: 'Какие данные', en: 'Which data' },
	kk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
	ru: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
	en: { kk: 'ағылшынша', ru: 'на английском', en: 'in English' },
	publish: { kk: 'Нұсқаны қолданысқа енгізу', ru: 'Ввести версию', en: 'Put the version in force' },
	saved: {
		kk: 'Жаңа нұсқа қолданысқа енді.',
		ru: 'Новая версия действует.',
		en: 'The new version is in force.'
	},
	problems: { kk: 'Мынаны түзетіңіз', ru: 'Исправьте, пожалуйста', en: 'Please correct' },
	kept: { kk: 'Жазғаныңыз сақталды.', ru: 'Введённое сохранено.', en: 'What you typed is kept.' },
	'text.missing': {
		kk: 'Мәтінді үш тілде де жазыңыз',
		ru: 'Напишите текст на всех трёх языках',
		en: 'Write the text in all three languages'
	},
	'text.long': {
		kk: 'Ең көбі 2000 таңба жазыңыз',
		ru: 'Не больше 2000 знаков',
		en: 'At most 2,000 characters'
	}
} satisfies Record<string, Words>;
