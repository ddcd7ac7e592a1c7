/** What the sample contract counts and how. `counter` names the counting function, `filters` narrows it. */
export const indicators = [
	{
		code: 'round_tables_held',
		name: {
			kk: 'Өткізілген дөңгелек үстел',
			ru: 'Проведённые круглые столы',
			en: 'Round tables held'
		},
		definition: {
			kk: 'Өткен және қорытындысы бекітілген әр отырыс бір дөңгелек үстел болып саналады.',
			ru: 'Каждая состоявшаяся и закрытая встреча считается одним круглым столом.',
			en: 'Each stop that took place and was closed counts as one round table.'
		},
		unit: { kk: 'отырыс', ru: 'встреча', en: 'stop' },
		counter: 'stops_held',
		filters: { kind: 'round_table' },
		position: 1
	},
	{
		code: 'districts_covered',
		name: { kk: 'Қамтылған аудан', ru: 'Охваченные районы', en: 'Districts covered' },
		definition: {
			kk: 'Кемінде бір отырыс өткен аудан немесе қала; әрқайсысы бір рет саналады.',
			ru: 'Район или город, где прошла хотя бы одна встреча; каждый считается один раз.',
			en: 'A district or city with at least one stop held; each counts once.'
		},
		unit: { kk: 'аудан', ru: 'район', en: 'district' },
		counter: 'districts_covered',
		filters: {},
		position: 2
	},
	{
		code: 'people_reached',
		name: { kk: 'Қамтылған адам', ru: 'Охваченные люди', en: 'People reached' },
		definition: {
			kk: 'Іс-шараға келген адам. Бірнеше іс-шараға келсе де, бір рет саналады.',
			ru: 'Человек, пришедший на мероприятие. Сколько бы раз ни приходил, считается один раз.',
			en: 'Somebody who came to an event; counted once, however often they came.'
		},
		unit: { kk: 'адам', ru: 'человек', en: 'person' },
		counter: 'people_reached',
		filters: {},
		position: 3
	},
	{
		code: 'proposals_passed_on',
		name: {
			kk: 'Жолданған ұсыныс',
			ru: 'Переданные предложения',
			en: 'Proposals passed on'
		},
		definition: {
			kk: 'Іс-шарада айтылып, жауапты органға ресми жіберілген ұсыныс.',
			ru: 'Предложение с мероприятия, официально направленное ответственному органу.',
			en: 'A proposal voiced at an event and officially sent to the body responsible.'
		},
		unit: { kk: 'ұсыныс', ru: 'предложение', en: 'proposal' },
		counter: 'proposals_passed_on',
		filters: {},
		position: 4
	},
	{
		code: 'publications',
		name: { kk: 'Жарияланған материал', ru: 'Публикации', en: 'Publications' },
		definition: {
			kk: 'БАҚ-та немесе сайтта шыққан, сілтемесі тіркелген материал.',
			ru: 'Материал в СМИ или на сайте, ссылка на который приложена.',
			en: 'An item in the media or on a site, with its link kept.'
		},
		unit: { kk: 'материал', ru: 'материал', en: 'item' },
		counter: 'publications',
		filters: {},
		position: 5
	}
];
