import type { Words } from '#ground/language.ts';
import type { AgeBand, Kind, Need, TurnKind } from './event.ts';

/** Names of what events are made of: kinds, needs, age bands, turns. */
export const kindNames: Record<Kind, Words> = {
	round_table: { kk: 'Дөңгелек үстел', ru: 'Круглый стол', en: 'Round table' },
	hearing: { kk: 'Қоғамдық тыңдау', ru: 'Общественные слушания', en: 'Public hearing' },
	training: { kk: 'Семинар-тренинг', ru: 'Семинар-тренинг', en: 'Training' },
	forum: { kk: 'Форум', ru: 'Форум', en: 'Forum' },
	meeting: { kk: 'Кездесу', ru: 'Встреча', en: 'Meeting' }
};

export const needNames: Record<Need, Words> = {
	speak: { kk: 'Сөз сөйлегім келеді', ru: 'Хочу выступить', en: 'I would like to speak' },
	sign_language: {
		kk: 'Ымдау тілінің маманы',
		ru: 'Специалист жестового языка',
		en: 'Sign language interpreter'
	},
	large_print: {
		kk: 'Ірі әріппен басылған материал',
		ru: 'Материалы крупным шрифтом',
		en: 'Materials in large print'
	},
	ramp: {
		kk: 'Арбамен кіретін жол',
		ru: 'Вход для коляски',
		en: 'Way in for a wheelchair'
	},
	interpreter: {
		kk: 'Ілеспе аударма',
		ru: 'Синхронный перевод',
		en: 'Interpreting into another language'
	}
};

export const ageNames: Record<AgeBand, Words> = {
	under_14: { kk: '14-ке толмаған', ru: 'Младше 14 лет', en: 'Under 14' },
	'14_17': { kk: '14–17 жас', ru: '14–17 лет', en: '14–17' },
	'18_35': { kk: '18–35 жас', ru: '18–35 лет', en: '18–35' },
	'36_49': { kk: '36–49 жас', ru: '36–49 лет', en: '36–49' },
	'50_plus': { kk: '50 жас және одан жоғары', ru: '50 лет и старше', en: '50 and over' }
};

export const turnNames: Record<TurnKind, Words> = {
	arrival: { kk: 'тіркеу', ru: 'регистрация', en: 'arrival' },
	opening: { kk: 'ашылуы', ru: 'открытие', en: 'opening' },
	talk: { kk: 'баяндама', ru: 'доклад', en: 'talk' },
	floor: { kk: 'сөз кезегі Сізде', ru: 'слово за Вами', en: 'your turn' },
	summary: { kk: 'қорытынды', ru: 'итоги', en: 'summing up' },
	break: { kk: 'үзіліс', ru: 'перерыв', en: 'break' }
};

export const languageNames: Record<string, Words> = {
	kk: { kk: 'қазақша', ru: 'казахский', en: 'Kazakh' },
	ru: { kk: 'орысша', ru: 'русский', en: 'Russian' },
	en: { kk: 'ағылшынша', ru: 'английский', en: 'English' }
};

export const channelNames: Record<string, Words> = {
	social_order: {
		kk: 'мемлекеттік әлеуметтік тапсырыс',
		ru: 'государственный социальный заказ',
		en: 'state social order'
	},
	grant: { kk: 'мемлекеттік грант', ru: 'государственный грант', en: 'state grant' },
	award: { kk: 'сыйлықақы', ru: 'премия', en: 'award' },
	partnership: {
		kk: 'стратегиялық әріптестік',
		ru: 'стратегическое партнёрство',
		en: 'strategic partnership'
	}
};
