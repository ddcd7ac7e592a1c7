import type { Words } from '#ground/language.ts';

/**
 * Areas of the law on the state social order (12.04.2005 No. 36): A01 … A16 article 5 (1), B1 … B3 article
 * 5 (2), which only the social order may serve. Numbers are the law's own; 6, 13-3 and 14 were repealed.
 */
export const areas = {
	A01: {
		kk: 'Білім беру, ғылым, ақпарат, дене шынықтыру және спорт',
		ru: 'Образование, наука, информация, физкультура и спорт',
		en: 'Education, science, information, sport'
	},
	A02: {
		kk: 'Азаматтардың денсаулығын сақтау, салауатты өмір салты',
		ru: 'Охрана здоровья, здоровый образ жизни',
		en: 'Health, healthy living'
	},
	A03: { kk: 'Қоршаған ортаны қорғау', ru: 'Охрана окружающей среды', en: 'Environment' },
	A04: {
		kk: 'Жастар саясаты мен балалар бастамаларын қолдау',
		ru: 'Молодёжная политика и детские инициативы',
		en: 'Youth and children’s initiatives'
	},
	A05: {
		kk: 'Отбасылық-демографиялық және гендерлік мәселелер',
		ru: 'Семейно-демографические и гендерные вопросы',
		en: 'Family, demography, gender'
	},
	A07: {
		kk: 'Халықтың әлеуметтік осал топтарын қолдау',
		ru: 'Поддержка социально уязвимых слоёв населения',
		en: 'Vulnerable groups'
	},
	A08: {
		kk: 'Жетім балаларға, толық емес және көп балалы отбасылардағы балаларға көмек',
		ru: 'Помощь детям-сиротам, детям из неполных и многодетных семей',
		en: 'Orphans, children of single-parent and large families'
	},
	A09: {
		kk: 'Халықты жұмыспен қамтуға жәрдемдесу',
		ru: 'Содействие занятости населения',
		en: 'Employment'
	},
	A10: {
		kk: 'Азаматтар мен ұйымдардың құқықтары мен заңды мүдделерін қорғау',
		ru: 'Защита прав и законных интересов',
		en: 'Rights protection'
	},
	A11: {
		kk: 'Мәдениет пен өнерді дамыту',
		ru: 'Развитие культуры и искусства',
		en: 'Culture and arts'
	},
	A12: {
		kk: 'Тарихи-мәдени мұраны қорғау',
		ru: 'Охрана историко-культурного наследия',
		en: 'Heritage'
	},
	A13: {
		kk: 'Қоғамдық келісім және жалпыұлттық бірлік',
		ru: 'Общественное согласие и общенациональное единство',
		en: 'Public accord, unity'
	},
	'A13-1': {
		kk: 'Пробация қызметіне жәрдемдесу',
		ru: 'Содействие службам пробации',
		en: 'Probation support'
	},
	'A13-2': {
		kk: 'Мемлекеттік қызметтер сапасының қоғамдық мониторингі',
		ru: 'Общественный мониторинг качества госуслуг',
		en: 'Public monitoring of state services'
	},
	A15: {
		kk: 'Азаматтық қоғамды дамытуға, ҮЕҰ қызметінің тиімділігін арттыруға жәрдемдесу',
		ru: 'Развитие гражданского общества, повышение эффективности НПО',
		en: 'Civil society and NGO capacity'
	},
	A16: {
		kk: 'Волонтерлік бастамаларды дамыту және қолдау',
		ru: 'Развитие и поддержка волонтёрских инициатив',
		en: 'Volunteer initiatives'
	},
	B1: {
		kk: 'Өмірлік қиын жағдайда жүрген адамға (отбасына) көмек',
		ru: 'Помощь лицу (семье) в трудной жизненной ситуации',
		en: 'People in a hard life situation'
	},
	B2: {
		kk: 'Жануарларға жауапты қарау, панажайларды қолдау',
		ru: 'Ответственное обращение с животными, приюты',
		en: 'Responsible treatment of animals'
	},
	B3: {
		kk: 'Өзге де әлеуметтік маңызы бар салалар',
		ru: 'Иные социально значимые сферы',
		en: 'Other'
	}
} satisfies Record<string, Words>;

export type Area = keyof typeof areas;

export function isArea(text: string): text is Area {
	return Object.hasOwn(areas, text);
}
