// The facts of the story, and what makes unlike events of them, for tests of the sentences.
import type { Texts } from '#ground/language.ts';
import { withExceptions } from '#kazakh/withExceptions.ts';
import type { ReleaseFacts, Voice } from './facts.ts';
import { release as made } from './release.ts';

/** As a centre without words of its own drafts it. */
export const release = (facts: ReleaseFacts, language: 'kk' | 'ru') =>
	made(facts, language, withExceptions({}));

export const places = {
	shieli: { kk: 'Шиелі ауданы', ru: 'Шиелийский район' },
	syrdarya: { kk: 'Сырдария ауданы', ru: 'Сырдарьинский район' },
	aral: { kk: 'Арал ауданы', ru: 'Аральский район' },
	kazaly: { kk: 'Қазалы ауданы', ru: 'Казалинский район' },
	karmakshy: { kk: 'Қармақшы ауданы', ru: 'Кармакшинский район' },
	zhanakorgan: { kk: 'Жаңақорған ауданы', ru: 'Жанакорганский район' },
	city: { kk: 'Қызылорда қаласы', ru: 'город Кызылорда' }
} satisfies Record<string, Texts>;

export const moderator: Voice = {
	surname: 'Сейітова',
	given: 'Гүлнар',
	post: {
		kk: 'жобаларды басқару департаментінің бас менеджері',
		ru: 'главный менеджер департамента управления проектами'
	},
	organisation: {
		kk: '«Азаматтық бастамаларды қолдау орталығы» КЕАҚ',
		ru: 'НАО «Центр поддержки гражданских инициатив»'
	}
};

export const speaker: Voice = {
	surname: 'Ержанов',
	given: 'Нұрлан',
	post: { kk: 'жетекшісі', ru: 'руководитель' },
	organisation: { kk: 'Облыстық «Волонтерлер фронт-офисі»', ru: 'Областной фронт-офис волонтёров' }
};

export const at = (day: string, place: keyof typeof places, people: number | null = 50) => ({
	day: `2026-${day}`,
	place: places[place],
	people
});

/** The round table as it was published; the record adds who came and what was proposed. */
export const story: ReleaseFacts = {
	kind: 'round_table',
	topic: {
		kk: 'ҮЕҰ мен еріктілер — қоғамның қозғаушы күші',
		ru: 'НПО и волонтёры — движущая сила общества'
	},
	project: {
		name: {
			kk: 'Үкіметтік емес ұйымдарға арналған ақпараттық-ресурс орталығы жұмысын ұйымдастыру',
			ru: 'Организация работы информационно-ресурсного центра для неправительственных организаций'
		},
		channel: 'social_order',
		customer: {
			kk: 'Облыстық қоғамдық даму басқармасы',
			ru: 'Областное управление общественного развития'
		},
		operator: { kk: '«Сыр арнасы» қоғамдық қоры', ru: 'Общественный фонд «Сыр арнасы»' }
	},
	stops: [at('07-29', 'shieli', 49), at('07-30', 'syrdarya', 53)],
	moderators: [moderator],
	turns: [
		{
			id: '1',
			informs: true,
			speaker: moderator,
			topic: {
				kk: 'ҮЕҰ: мақсаты, міндеттері, жауапкершілігі',
				ru: 'НПО: цели, задачи, ответственность'
			},
			thesis: {
				kk: 'ҮЕҰ мемлекетке тәуелсіз, пайда көздемейді, игі ниетті адамдар құрады.',
				ru: 'НПО независимы от государства, не ищут прибыли, их создают люди доброй воли.'
			}
		},
		{
			id: '2',
			informs: true,
			speaker,
			topic: { kk: 'Жақсылықты бір арнаға тоғыстырсақ', ru: 'Соединить добрые дела в одно русло' },
			thesis: {
				kk: 'Ақы сұрамай жақсылық жасайтындарды бір арнаға тоғыстыру керек.',
				ru: 'Тех, кто творит добро, не прося платы, надо соединить в одно русло.'
			}
		}
	],
	groups: [
		{ code: 'P03', name: { kk: 'жастар' }, count: 24 },
		{ code: 'P01', name: {}, count: 13 }
	],
	hasOthers: true,
	spoke: [
		{ code: 'P03', name: {} },
		{ code: 'P04', name: {} },
		{ code: 'P05', name: {} }
	],
	people: 98,
	attendances: 102,
	feedback: { answers: 23, usefulness: 4.6 },
	proposals: {
		count: 9,
		sent: 9,
		texts: [
			{
				code: 'P-2026-1',
				text: {
					kk: 'Аудандық жастар орталығын сенбі күні де ашық ұстау',
					ru: 'Держать районный молодёжный центр открытым и по субботам'
				}
			}
		],
		sent_to: [
			{ kk: 'Шиелі ауданының әкімдігі', ru: 'Акимат Шиелийского района' },
			{ kk: 'Облыстық қоғамдық даму басқармасы', ru: 'Областное управление общественного развития' }
		]
	},
	record: 'https://arna.example/{language}/events/ngos/record'
};

/** A bare event: what nobody entered is not told. */
export const bare: ReleaseFacts = {
	...story,
	project: null,
	moderators: [],
	turns: [],
	groups: [],
	hasOthers: false,
	spoke: [],
	people: null,
	attendances: null,
	feedback: { answers: 0, usefulness: null },
	proposals: { count: 0, sent: 0, texts: [], sent_to: [] },
	record: null
};

const sabina: Voice = {
	surname: 'Әлібекқызы',
	given: 'Сабина',
	post: { kk: 'тренер', ru: 'тренер' },
	organisation: null
};

const zhasulan: Voice = {
	surname: 'Жақсылық',
	given: 'Жасұлан',
	post: { kk: 'төрағасы', ru: 'председатель' },
	organisation: { kk: '«Таза өзен» бастамашыл тобы', ru: 'Инициативная группа «Таза өзен»' }
};

/** Ten unlike events. */
export const ten: [string, ReleaseFacts][] = [
	['the story', story],
	['a bare training in the city on one day', { ...bare, kind: 'training', stops: [at('09-05', 'city')], topic: { kk: 'Грантқа өтінім жазу', ru: 'Как написать заявку на грант' } }],
	['a hearing over a month’s end', { ...bare, kind: 'hearing', stops: [at('07-31', 'aral'), at('08-01', 'kazaly')], topic: { kk: 'Аудандағы ауызсу мәселесі', ru: 'Питьевая вода в районе' }, people: 64, attendances: 64 }],
	['a forum in two districts and the city', { ...story, kind: 'forum', stops: [at('10-05', 'shieli', 40), at('10-06', 'syrdarya', 38), at('10-07', 'city', 120)], people: 190, attendances: 198 }],
	['a meeting in three districts on separate days', { ...bare, kind: 'meeting', stops: [at('03-03', 'karmakshy'), at('03-10', 'zhanakorgan'), at('03-17', 'aral')], topic: { kk: '«Birgemiz» — бірге жасайық', ru: '«Birgemiz» — сделаем вместе' }, moderators: [zhasulan] }],
	['a training by a grant, led by a trainer', { ...story, kind: 'training', project: { ...story.project!, channel: 'grant' }, stops: [at('11-12', 'zhanakorgan', 21)], moderators: [sabina], turns: [{ id: '5', informs: true, speaker: sabina, topic: { kk: 'Әлеуметтік жоба: идеядан есепке дейін', ru: 'Социальный проект: от идеи до отчёта' }, thesis: { kk: 'Жақсы жоба неден басталады? Адамның мұңын тыңдаудан', ru: 'С чего начинается хороший проект? С того, что человека выслушали' } }], people: 21, attendances: 21, groups: [], hasOthers: false, spoke: [{ code: 'P02', name: {} }, { code: 'P03', name: {} }], feedback: { answers: 3, usefulness: null }, proposals: { count: 1, sent: 0, texts: [], sent_to: [] } }],
	['a round table over New Year', { ...bare, stops: [{ day: '2026-12-31', place: places.city, people: 30 }, { day: '2027-01-04', place: places.shieli, people: 12 }], people: 42, attendances: 42 }],
	['a hearing without a topic in Russian', { ...story, kind: 'hearing', topic: { kk: 'Жағалау кімге керек?' }, stops: [at('05-21', 'kazaly', 12)], people: 12, attendances: 12, groups: [], hasOthers: false }],
	['two towns', { ...bare, kind: 'forum', stops: [at('06-01', 'city'), { day: '2026-06-02', place: { kk: 'Байқоңыр қаласы', ru: 'город Байконур' }, people: 30 }], topic: { kk: 'Балаларға қорған болайық!', ru: 'Защитим детей!' } }],
	['four days, four stops, an award, some proposals sent', { ...story, project: { ...story.project!, channel: 'award' }, stops: [at('04-29', 'aral', 20), at('04-30', 'kazaly', 21), at('05-01', 'karmakshy', 22), at('05-02', 'shieli', null)], moderators: [moderator, zhasulan], proposals: { ...story.proposals, sent: 4 }, groups: [{ code: 'P02', name: {}, count: 30 }, { code: 'Z1', name: { kk: 'кітапханашылар', ru: 'библиотекари' }, count: 12 }], hasOthers: false, people: 71, attendances: 71 }]
]; // prettier-ignore
