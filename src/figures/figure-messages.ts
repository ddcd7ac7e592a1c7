import type { Words } from '#ground/language.ts';

/** Words of plan and fact, and of the page that opens a figure. */
export const messages = {
	plan_and_fact: {
		kk: 'Жоспар және нақты орындалуы',
		ru: 'План и выполнение',
		en: 'Plan and progress'
	},
	key_done: { kk: 'орындалғаны', ru: 'выполнено', en: 'done' },
	key_late: { kk: 'кешігу', ru: 'отставание', en: 'behind' },
	key_due: {
		kk: 'бүгінгі күнге тиісті деңгей',
		ru: 'сколько должно быть на сегодня',
		en: 'due by today'
	},
	fact: { kk: 'Факт', ru: 'Факт', en: 'Fact' },
	of_target: { kk: 'жоспар: {target}', ru: 'план: {target}', en: 'target: {target}' },
	due_today: {
		kk: 'Бүгінге тиісті: {count}',
		ru: 'Должно быть на сегодня: {count}',
		en: 'Due by today: {count}'
	},
	due_by: { kk: 'Мерзімі: {date}', ru: 'Срок: {date}', en: 'Due: {date}' },
	how_counted: { kk: 'Қалай саналды?', ru: 'Как посчитано?', en: 'How was it counted?' },
	source: {
		kk: 'Дереккөз: іс-шаралар журналы. {date}, {time} жағдай бойынша',
		ru: 'Источник: журнал мероприятий. По состоянию на {date}, {time}',
		en: 'Source: journal of events. As of {date}, {time}'
	},
	not_counted: {
		kk: 'Арна бұл көрсеткішті әзірге санамайды',
		ru: 'Арна этот показатель пока не считает',
		en: 'Arna does not count this indicator yet'
	},
	not_counted_badge: { kk: 'Саналмайды', ru: 'Не считается', en: 'Not counted' },
	unmatched: {
		kk: 'Оның ішінде салыстыруға келмейтіні: {count}',
		ru: 'Из них нельзя сверить: {count}',
		en: 'Of these, cannot be matched: {count}'
	},
	unmatched_few: {
		kk: 'Оның ішінде салыстыруға келмейтіні: 5-тен аз',
		ru: 'Из них нельзя сверить: меньше 5',
		en: 'Of these, cannot be matched: under 5'
	},
	unmatched_row: { kk: 'салыстыруға келмейді', ru: 'нельзя сверить', en: 'cannot be matched' },
	open_rows: {
		kk: 'Неден саналғанын ашу',
		ru: 'Открыть, из чего посчитано',
		en: 'Open what it was counted from'
	},
	rows: { kk: 'Неден саналды', ru: 'Из чего посчитано', en: 'What it was counted from' },
	rows_note: {
		kk: 'Сан осы тізімдегі жолдар саналып алынған. Тізім де, сан да бір ереже бойынша шығады.',
		ru: 'Число получено подсчётом строк этого списка. Список и число строятся по одному правилу.',
		en: 'The number is the count of the rows in this list. Both come from one definition.'
	},
	no_rows: {
		kk: 'Әзірге бірде-бір жол жоқ. Іс-шара осы жоспар тармағына байланып, өткен соң осында көрінеді.',
		ru: 'Строк пока нет. Они появятся, когда мероприятие будет привязано к этой строке плана и состоится.',
		en: 'No rows yet. They appear when an event hangs on this plan line and has taken place.'
	},
	when: { kk: 'Күні', ru: 'Дата', en: 'Date' },
	what: { kk: 'Жол', ru: 'Строка', en: 'Row' },
	event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
	place: { kk: 'Орны', ru: 'Место', en: 'Place' },
	category: { kk: 'Қатысушы санаты', ru: 'Категория участника', en: 'Category' },
	to_start: { kk: 'Тізімнің басына', ru: 'К началу списка', en: 'To the start of the list' },
	as_export: {
		kk: 'Барлық жолын файл етіп сұрау',
		ru: 'Запросить все строки файлом',
		en: 'Ask for all rows as a file'
	},
	next_page: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
	corrections: { kk: 'Түзетулер', ru: 'Исправления', en: 'Corrections' },
	no_corrections: {
		kk: 'Келгендер тізімі жабылғаннан кейін түзетілген жоқ.',
		ru: 'После закрытия списки пришедших не исправлялись.',
		en: 'The lists of who came were not corrected after closing.'
	},
	correction: {
		kk: '{place}: тізімде түзетілген жол саны {count}. Себебі: {reason}.',
		ru: '{place}: исправлено строк в списке: {count}. Причина: {reason}.',
		en: '{place}: rows corrected in the list: {count}. Reason: {reason}.'
	},
	no_reason: { kk: 'жазылмаған', ru: 'не указана', en: 'not given' },
	districts: { kk: 'Қамтылған аудандар', ru: 'Охваченные районы', en: 'Districts covered' },
	districts_note: {
		kk: 'Өзен бойымен, теңізден жоғары қарай. Сан өткен отырыстарды білдіреді.',
		ru: 'Вдоль реки, от моря вверх. Число означает состоявшиеся встречи.',
		en: 'Along the river, from the sea up. The number is stops that took place.'
	},
	held: { kk: '{count} отырыс өтті', ru: 'состоялось встреч: {count}', en: 'stops held: {count}' },
	not_yet: { kk: 'әзірге өткен жоқ', ru: 'пока не было', en: 'nothing yet' },
	events: { kk: 'Жобаның іс-шаралары', ru: 'Мероприятия проекта', en: 'Events of the project' },
	no_events: {
		kk: 'Бұл жобаның жарияланған іс-шарасы әзірге жоқ.',
		ru: 'Опубликованных мероприятий этого проекта пока нет.',
		en: 'This project has no published event yet.'
	},
	cancelled: { kk: 'болмайды', ru: 'отменено', en: 'cancelled' }
} satisfies Record<string, Words>;
