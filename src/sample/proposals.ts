import type { Words } from '#ground/language.ts';
import type { Body } from './organisations.server.ts';

type Text = Omit<Words, 'en'>;

/** How far a sample proposal has come, and in how many days from voicing it is due. */
interface Sample {
	state: 'voiced' | 'released' | 'sent' | 'accepted' | 'refused' | 'done';
	place: 'shieli' | 'syrdarya';
	to: Body;
	category: string;
	days: number;
	text: Text;
	answer?: Text;
}

export const proposals: Sample[] = [
	{ state: 'done', place: 'shieli', to: 'shieli', category: 'P03', days: 30,
		text: { kk: 'Аудандық жастар орталығын сенбі күні де ашық ұстау', ru: 'Держать районный молодёжный центр открытым и по субботам' },
		answer: { kk: 'Орталық 1 қыркүйектен бастап сенбіде 10:00-ден 16:00-ге дейін ашық.', ru: 'С 1 сентября центр работает по субботам с 10:00 до 16:00.' } },
	{ state: 'done', place: 'syrdarya', to: 'front_office', category: 'P02', days: 40,
		text: { kk: 'Аудан еріктілеріне алғашқы көмек курсын өткізу', ru: 'Провести для волонтёров района курс первой помощи' },
		answer: { kk: 'Курс өтті, 18 ерікті куәлік алды.', ru: 'Курс проведён, 18 волонтёров получили удостоверения.' } },
	{ state: 'accepted', place: 'shieli', to: 'customer', category: 'P01', days: 90,
		text: { kk: 'Ауылдағы ҮЕҰ үшін жылына екі рет көшпелі кеңес беру', ru: 'Дважды в год проводить выездные консультации для сельских НПО' } },
	{ state: 'accepted', place: 'syrdarya', to: 'syrdarya', category: 'P05', days: 120,
		text: { kk: 'Дария жағасын тазалауға ай сайын көлік бөлу', ru: 'Ежемесячно выделять транспорт для уборки берега реки' } },
	{ state: 'accepted', place: 'shieli', to: 'youth_centre', category: 'P12', days: 150,
		text: { kk: 'Оқушыларға арналған ерікті мектебін ашу', ru: 'Открыть школу волонтёра для учащихся' } },
	{ state: 'refused', place: 'shieli', to: 'shieli', category: 'P16', days: 30,
		text: { kk: 'Ескі кинотеатр ғимаратын ҮЕҰ үйіне беру', ru: 'Передать здание старого кинотеатра под дом НПО' },
		answer: { kk: 'Ғимарат апатты жағдайда. Мәдениет үйінен екі бөлме ұсынылды.', ru: 'Здание аварийное. Предложены две комнаты в доме культуры.' } },
	{ state: 'sent', place: 'syrdarya', to: 'customer', category: 'P04', days: 60,
		text: { kk: 'Грант байқауының құжаттарын қазақша толық жариялау', ru: 'Полностью публиковать конкурсные документы на казахском языке' } },
	{ state: 'sent', place: 'syrdarya', to: 'syrdarya', category: 'P03', days: 200,
		text: { kk: 'Кітапханада жастарға арналған кездесу орнын жабдықтау', ru: 'Оборудовать в библиотеке место встреч для молодёжи' } },
	{ state: 'sent', place: 'shieli', to: 'front_office', category: 'P02', days: 160,
		text: { kk: 'Ерікті сағатын мектеп портфолиосына енгізу тәртібін түсіндіру', ru: 'Разъяснить, как волонтёрские часы попадают в школьное портфолио' } },
	{ state: 'released', place: 'shieli', to: 'youth_centre', category: 'P15', days: 180,
		text: { kk: 'Мүгедектігі бар жастарға арналған іс-шара күнтізбесін шығару', ru: 'Выпустить календарь мероприятий для молодёжи с инвалидностью' } },
	{ state: 'released', place: 'syrdarya', to: 'customer', category: 'P01', days: 170,
		text: { kk: 'ҮЕҰ есептерін бір үлгіге келтіру', ru: 'Привести отчёты НПО к одной форме' } },
	{ state: 'voiced', place: 'syrdarya', to: 'syrdarya', category: 'P16', days: 180,
		text: { kk: 'Автобус кестесін аялдамаларға ілу', ru: 'Повесить расписание автобусов на остановках' } }
]; // prettier-ignore

/** What people wrote after the round table; the first three may be shown. */
export const remarks: { useful?: string; missing?: string; released?: boolean }[] = [
	{ useful: 'Алғаш рет микрофон алдым, асықтырмады.', released: true },
	{ useful: 'ҮЕҰ мен бастамашыл топтың айырмасын түсіндім.', released: true },
	{ missing: 'Ауылдан келетін көлік керек еді.', released: true },
	{ useful: 'Понятно рассказали, как зарегистрировать фонд.' },
	{ missing: 'Сұрақ-жауапқа уақыт аз болды.' },
	{ useful: 'Фронт-офистің байланысын алдым.' }
];
