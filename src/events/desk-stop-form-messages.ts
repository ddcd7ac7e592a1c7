import type { Words } from '#ground/language.ts';

/** Words of the desk’s form for a stop. */
export const stopFormMessages = {
	add_stop: { kk: 'Отырыс қосу', ru: 'Добавить встречу', en: 'Add a stop' },
	no_stops_long: {
		kk: 'Отырыс белгіленбеген.',
		ru: 'Встречи не назначены.',
		en: 'No stops are set.'
	},
	no_stops_next: {
		kk: 'Жариялау үшін кемінде бір отырыс керек: орны, күні және орын саны.',
		ru: 'Для публикации нужна хотя бы одна встреча: место, день и число мест.',
		en: 'Publishing needs at least one stop: place, day and number of places.'
	},
	venue: { kk: 'Өтетін орны', ru: 'Место проведения', en: 'Venue' },
	venue_hint: {
		kk: 'Ғимарат, көше, зал. Мысалы: Мәдениет үйі, Абай көшесі, 10',
		ru: 'Здание, улица, зал. Например: Дом культуры, улица Абая, 10',
		en: 'Building, street, hall. Example: House of Culture, 10 Abai Street'
	},
	way: { kk: 'Қалай жетуге болады', ru: 'Как добраться', en: 'How to get there' },
	day: { kk: 'Күні', ru: 'День', en: 'Day' },
	starts: { kk: 'Басталуы', ru: 'Начало', en: 'Start' },
	ends: { kk: 'Аяқталуы', ru: 'Окончание', en: 'End' },
	capacity: { kk: 'Орын саны', ru: 'Число мест', en: 'Places' },
	stop_languages: { kk: 'Отырыс тілі', ru: 'Язык встречи', en: 'Languages of the stop' },
	contact_name: { kk: 'Байланыс тұлғасы', ru: 'Контактное лицо', en: 'Contact person' },
	contact_phone: { kk: 'Телефоны', ru: 'Телефон', en: 'Phone' },
	opens: { kk: 'Тіркелу ашылады', ru: 'Запись открывается', en: 'Sign-up opens' },
	closes: { kk: 'Тіркелу жабылады', ru: 'Запись закрывается', en: 'Sign-up closes' },
	opens_time: { kk: 'Ашылу сағаты', ru: 'Время открытия', en: 'Opening time' },
	closes_time: { kk: 'Жабылу сағаты', ru: 'Время закрытия', en: 'Closing time' }
} satisfies Record<string, Words>;
