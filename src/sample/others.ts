import type { Texts } from '#ground/language.ts';
import type { Hall } from './places.ts';

interface Small {
	slug: string;
	kind: 'round_table' | 'training' | 'hearing' | 'meeting';
	hall: Hall;
	/** Days from today for what is to come; month and day of the year for what was held. */
	when: number | string;
	clock: string;
	capacity: number;
	people: number;
	/** Which of the sample's people come; others of them come elsewhere too. */
	from: number;
	title: Texts;
	lead: Texts;
}

/** A training without English and a hearing without Russian show how a missing translation looks. */
export const others: Small[] = [
	{
		slug: 'social-project-writing',
		kind: 'training',
		hall: 'kyzylorda',
		when: 9,
		clock: '10:00',
		capacity: 30,
		people: 12,
		from: 30,
		title: {
			kk: 'Әлеуметтік жоба жазу: бірінші қадам',
			ru: 'Пишем социальный проект: первый шаг'
		},
		lead: {
			kk: 'Мәселені қалай тұжырымдау, мақсатты қалай қою және қаражатты қалай есептеу керегін бірге жазып үйренеміз.',
			ru: 'Вместе учимся формулировать проблему, ставить цель и считать смету.'
		}
	},
	{
		slug: 'clean-water-hearing',
		kind: 'hearing',
		hall: 'aral',
		when: 16,
		clock: '15:00',
		capacity: 80,
		people: 7,
		from: 30,
		title: { kk: 'Ауыз су: тұрғындардың сұрағы', en: 'Drinking water: questions from residents' },
		lead: {
			kk: 'Су құбыры жұмысының кестесі мен баға белгіленуі туралы жауапты мекемелерден сұраймыз.',
			en: 'We ask those responsible about the schedule of the water supply and how its price is set.'
		}
	},
	{
		slug: 'volunteers-and-city',
		kind: 'round_table',
		hall: 'kyzylorda',
		when: '03-18',
		clock: '11:00',
		capacity: 40,
		people: 27,
		from: 30,
		title: {
			kk: 'Ерікті мен қала: бірге не істей аламыз',
			ru: 'Волонтёр и город: что мы можем вместе'
		},
		lead: {
			kk: 'Қаладағы ерікті топтар биылғы жұмысын келісті.',
			ru: 'Волонтёрские группы города согласовали работу на год.'
		}
	},
	{
		slug: 'initiative-groups-meeting',
		kind: 'round_table',
		hall: 'karmakshy',
		when: '05-20',
		clock: '11:00',
		capacity: 40,
		people: 24,
		from: 30,
		title: {
			kk: 'Бастамашыл топ: идеядан іске дейін',
			ru: 'Инициативная группа: от идеи до дела'
		},
		lead: {
			kk: 'Ауылдағы бастамашыл топтардың тәжірибесі талқыланды.',
			ru: 'Обсудили опыт сельских инициативных групп.'
		}
	},
	{
		slug: 'youth-and-village',
		kind: 'round_table',
		hall: 'zhanakorgan',
		when: '04-09',
		clock: '11:00',
		capacity: 90,
		people: 80,
		from: 124,
		title: { kk: 'Жастар және ауыл: кім не бастайды', ru: 'Молодёжь и село: кто что начинает' },
		lead: {
			kk: 'Ауыл жастары бастаған істер мен оларға керек қолдау талқыланды.',
			ru: 'Обсудили начинания сельской молодёжи и нужную им поддержку.'
		}
	},
	{
		slug: 'ngo-and-school',
		kind: 'round_table',
		hall: 'kazaly',
		when: '04-23',
		clock: '11:00',
		capacity: 90,
		people: 80,
		from: 204,
		title: { kk: 'ҮЕҰ мен мектеп: бірлескен жоба', ru: 'НПО и школа: совместный проект' },
		lead: {
			kk: 'Мектептер мен қоғамдық ұйымдар ортақ жоба тақырыптарын белгіледі.',
			ru: 'Школы и общественные организации наметили темы общих проектов.'
		}
	},
	{
		slug: 'elders-and-volunteers',
		kind: 'round_table',
		hall: 'aral',
		when: '06-11',
		clock: '11:00',
		capacity: 90,
		people: 80,
		from: 284,
		title: {
			kk: 'Қарттарға көмек: еріктілердің тәжірибесі',
			ru: 'Помощь пожилым: опыт волонтёров'
		},
		lead: {
			kk: 'Еріктілер жалғыз тұратын қарттарға көмек көрсету тәжірибесін айтты.',
			ru: 'Волонтёры рассказали, как помогают одиноким пожилым людям.'
		}
	}
];
