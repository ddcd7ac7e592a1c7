import type { Texts } from '#ground/language.ts';

/** The round table of the sample: its texts, speakers and programme stand here once for all its stops. */
export const tour = {
	title: {
		kk: 'ҮЕҰ мен еріктілер — қоғамның қозғаушы күші',
		ru: 'НПО и волонтёры — движущая сила общества',
		en: 'NGOs and volunteers: the driving force of society'
	},
	lead: {
		kk: 'Үкіметтік емес ұйымдардың мақсаты, міндеттері мен жауапкершілігі туралы айтамыз, содан кейін сөзді Сізге береміз.',
		ru: 'Расскажем о целях, задачах и ответственности неправительственных организаций, а затем передадим слово Вам.',
		en: 'We speak about the aims, duties and responsibility of non-governmental organisations, then the floor is yours.'
	},
	about: {
		kk: 'Жастардың, аудандағы азаматтық қоғам мен бастамашыл топтардың пікірі жазылып алынады. Әр ұсыныстың жауаптысы мен мерзімі белгіленіп, орындалуы осы бетте көрсетіледі.',
		ru: 'Мнения молодёжи, гражданского общества района и инициативных групп будут записаны. У каждого предложения появятся ответственный и срок, а исполнение будет видно на этой странице.',
		en: 'What young people, the district’s civil society and initiative groups say is written down. Each proposal gets somebody responsible and a date, and what becomes of it is shown on this page.'
	}
} satisfies Record<string, Texts>;

export const moderator = {
	role: 'moderator',
	surname: 'Сейітова',
	given: 'Гүлнар',
	patronymic: 'Маратқызы',
	post: {
		kk: 'жобаларды басқару департаментінің бас менеджері',
		ru: 'главный менеджер департамента управления проектами',
		en: 'chief manager, project management department'
	}
};

export const speaker = {
	role: 'speaker',
	surname: 'Ержанов',
	given: 'Нұрлан',
	patronymic: 'Қайратұлы',
	post: { kk: 'жетекшісі', ru: 'руководитель', en: 'head' }
};

interface Turn {
	kind: 'arrival' | 'opening' | 'talk' | 'floor' | 'summary';
	minutes: number;
	who?: 'moderator' | 'speaker';
	topic: Texts;
	note?: Texts;
}

export const programme: Turn[] = [
	{
		kind: 'arrival',
		minutes: 30,
		topic: { kk: 'Есік ашылады', ru: 'Двери открыты', en: 'Doors open' },
		note: {
			kk: 'Билеттегі QR-белгіні көрсетіңіз. Телефоныңыз болмаса, аты-жөніңізді айтсаңыз жеткілікті.',
			ru: 'Покажите QR-код с билета. Если телефона нет, достаточно назвать имя и фамилию.',
			en: 'Show the QR code of your ticket. Without a phone, your name is enough.'
		}
	},
	{
		kind: 'opening',
		minutes: 20,
		who: 'moderator',
		topic: {
			kk: 'ҮЕҰ: мақсаты, міндеттері, жауапкершілігі',
			ru: 'НПО: цели, задачи, ответственность',
			en: 'NGOs: aims, duties, responsibility'
		}
	},
	{
		kind: 'talk',
		minutes: 20,
		who: 'speaker',
		topic: {
			kk: 'Жақсылықты бір арнаға тоғыстырсақ',
			ru: 'Соединить добрые дела в одно русло',
			en: 'Bringing good deeds into one channel'
		}
	},
	{
		kind: 'floor',
		minutes: 50,
		topic: { kk: 'Пікірлер мен ұсыныстар', ru: 'Мнения и предложения', en: 'Views and proposals' },
		note: {
			kk: 'Жастар, аудандық азаматтық қоғам өкілдері, бастамашыл топтар. Әр сөзге 3 минутқа дейін, алғаш сөйлейтіндерге басымдық беріледі.',
			ru: 'Молодёжь, представители гражданского общества района, инициативные группы. До 3 минут на выступление; кто говорит впервые, тому слово раньше.',
			en: 'Young people, the district’s civil society, initiative groups. Up to 3 minutes each; those who speak for the first time go first.'
		}
	},
	{
		kind: 'summary',
		minutes: 30,
		topic: {
			kk: 'Ұсынымдарды бекіту, сауалнама',
			ru: 'Утверждение рекомендаций, опрос',
			en: 'Agreeing the recommendations, survey'
		}
	}
];
