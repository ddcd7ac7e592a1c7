import type { Words } from '#ground/language.ts';
import type { Role } from './rights.ts';

/** What roles are called; what each may do stands in `rights.ts`. */
export const roleNames = {
	administrator: { kk: 'әкімші', ru: 'администратор', en: 'administrator' },
	manager: { kk: 'менеджер', ru: 'менеджер', en: 'manager' },
	coordinator: { kk: 'үйлестіруші', ru: 'координатор', en: 'coordinator' },
	customer: { kk: 'тапсырыс беруші', ru: 'заказчик', en: 'customer' },
	door: { kk: 'кіреберіс', ru: 'вход', en: 'door' },
	moderator: { kk: 'модератор', ru: 'модератор', en: 'moderator' },
	secretary: { kk: 'хатшы', ru: 'секретарь', en: 'secretary' }
} satisfies Record<Role, Words>;

/** One sentence for the administrator who gives a role. */
export const roleUses = {
	administrator: {
		kk: 'бәрін көреді және өзгертеді, қызметкерлерді қосады',
		ru: 'видит и меняет всё, добавляет сотрудников',
		en: 'sees and changes everything, lets staff in'
	},
	manager: {
		kk: 'жобалар, іс-шаралар, адамдар, құжаттар',
		ru: 'проекты, мероприятия, люди, документы',
		en: 'projects, events, people, papers'
	},
	coordinator: {
		kk: 'іс-шаралар, адамдар, кіреберіс',
		ru: 'мероприятия, люди, вход',
		en: 'events, people, the door'
	},
	customer: {
		kk: 'сандар мен дәлелдерді көреді, адамдардың аты-жөнін көрмейді',
		ru: 'видит цифры и подтверждения, но не имена людей',
		en: 'sees figures and evidence, no names of people'
	}
} satisfies Record<string, Words>;
