import type { Words } from '#ground/language.ts';

export const retentionMessages = {
	registrations: {
		kk: 'Тіркелу: ұйымы, қажеттері, байланысы',
		ru: 'Записи: организация, потребности, контакт',
		en: 'Sign-ups: organisation, needs, contact'
	},
	guardians: {
		kk: 'Кәмелетке толмағандардың заңды өкілдері',
		ru: 'Законные представители несовершеннолетних',
		en: 'Guardians of minors'
	},
	feedback: {
		kk: 'Кері байланыстың жарияланбаған мәтіні',
		ru: 'Неопубликованные тексты обратной связи',
		en: 'Texts of feedback that were not published'
	},
	contacts: {
		kk: 'Қайта келмеген адамдардың телефоны мен e-mail мекенжайы',
		ru: 'Телефоны и e-mail тех, кто больше не приходил',
		en: 'Phones and e-mails of people who did not come again'
	},
	people: {
		kk: 'Қайта келмеген адамдардың аты-жөні мен жас шамасы',
		ru: 'Имена и возрастные группы тех, кто больше не приходил',
		en: 'Names and age bands of people who did not come again'
	},
	sheets: {
		kk: 'Қол қойылған парақтардың көшірмесі',
		ru: 'Сканы подписанных листов',
		en: 'Scans of signed sheets'
	},
	photo_papers: {
		kk: 'Қайтарып алынған фото келісімдерінің көшірмесі',
		ru: 'Сканы отозванных согласий на фото',
		en: 'Scans of consents to photos that were taken back'
	},
	since_withdrawn: {
		kk: 'қайтарып алынған күннен',
		ru: 'со дня отзыва',
		en: 'from the day it was taken back'
	},
	since_stop: { kk: 'отырыс күнінен', ru: 'со дня встречи', en: 'from the day of the stop' },
	since_said: { kk: 'жазылған күннен', ru: 'со дня отправки', en: 'from the day it was written' },
	since_last: {
		kk: 'соңғы келген не жазылған отырыс күнінен',
		ru: 'со дня последней встречи, на которую человек пришёл или записался',
		en: 'from the last stop that the person came to or signed up for'
	}
} satisfies Record<string, Words>;
