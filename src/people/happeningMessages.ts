import type { Words } from '#ground/language.ts';

/** What happened, as the journal says it. */
export const happenings = {
	'people.signed_in': { kk: 'Жүйеге кірді', ru: 'Выполнен вход', en: 'Signed in' },
	'people.role_given': { kk: 'Рөл берілді', ru: 'Роль дана', en: 'A role was given' },
	'people.role_ended': { kk: 'Рөл аяқталды', ru: 'Роль завершена', en: 'A role was ended' },
	'people.second_factor_passed': {
		kk: 'Екінші растаудан өтті',
		ru: 'Пройдено второе подтверждение',
		en: 'A second factor was proved'
	},
	'people.factor_added': {
		kk: 'Екінші растау қосылды',
		ru: 'Добавлено второе подтверждение',
		en: 'A second factor was added'
	},
	'people.factor_removed': {
		kk: 'Екінші растау алып тасталды',
		ru: 'Удалено второе подтверждение',
		en: 'A second factor was removed'
	},
	'people.factors_taken': {
		kk: 'Әкімші біреудің екінші растауын алып тастады',
		ru: 'Администратор снял чьё-то второе подтверждение',
		en: 'An administrator took somebody’s second factor away'
	},
	'people.recovery_codes_made': {
		kk: 'Жаңа қосалқы кодтар жасалды',
		ru: 'Созданы новые резервные коды',
		en: 'New recovery codes were made'
	},
	'people.link_made': {
		kk: 'Бір реттік кіру сілтемесі жасалды',
		ru: 'Создана одноразовая ссылка для входа',
		en: 'A one-time sign-in link was made'
	},
	'people.centre_changed': {
		kk: 'Орталық туралы деректер өзгертілді',
		ru: 'Изменены сведения о центре',
		en: 'The centre’s details were changed'
	},
	'people.called_not_same': {
		kk: 'Екі жазба бір адамдікі емес деп белгіленді',
		ru: 'Две записи отмечены как разные люди',
		en: 'Two rows were marked as different people'
	},
	'people.merged': {
		kk: 'Екі жазба біріктірілді',
		ru: 'Две записи объединены',
		en: 'Two rows were merged'
	},
	'people.taken_apart': {
		kk: 'Біріктірілген жазбалар бөлінді',
		ru: 'Объединённые записи разъединены',
		en: 'Merged rows were taken apart'
	},
	'people.contact_proved': {
		kk: 'Адам байланысын растады',
		ru: 'Человек подтвердил контакт',
		en: 'Somebody proved their contact'
	},
	'people.corrected': {
		kk: 'Адам деректерін өзі түзетті',
		ru: 'Человек исправил свои данные',
		en: 'Somebody corrected their data'
	},
	'people.consent_withdrawn': {
		kk: 'Келісім кері қайтарып алынды',
		ru: 'Согласие отозвано',
		en: 'A consent was withdrawn'
	},
	'people.consent_text_written': {
		kk: 'Келісім мәтінінің жаңа нұсқасы жазылды',
		ru: 'Написана новая версия текста согласия',
		en: 'A new version of a consent text was written'
	},
	'people.data_requested': {
		kk: 'Дербес деректер туралы сұрау түсті',
		ru: 'Поступил запрос о персональных данных',
		en: 'A request about personal data came in'
	},
	'people.data_request_decided': {
		kk: 'Дербес деректер туралы сұрау бойынша шешім шықты',
		ru: 'Принято решение по запросу о персональных данных',
		en: 'A request about personal data was decided'
	},
	'people.erased': {
		kk: 'Адамның деректері жойылды',
		ru: 'Данные человека удалены',
		en: 'A person’s data were erased'
	}
} satisfies Record<string, Words>;
