import type { Words } from '#ground/language.ts';

/** Words of the page for those who work at a stop. */
export const messages = {
	agenda: { kk: 'Күн тәртібі', ru: 'Повестка дня', en: 'Agenda' },
	agenda_note: {
		kk: 'Осы отырыстың сөз кезегі мен уақыты.',
		ru: 'Кто и когда выступает на этой встрече.',
		en: 'Who speaks at this stop, and when.'
	},
	no_turns: {
		kk: 'Күн тәртібі әлі жазылмаған. Орталық қызметкері оны отырыстың бетінде толтырады.',
		ru: 'Повестка ещё не заполнена. Сотрудник центра заполнит её на странице встречи.',
		en: 'The agenda is not written yet. Staff write it on the stop’s page.'
	},
	door: { kk: 'Кіреберіс', ru: 'Вход', en: 'Door' },
	host: { kk: 'Залды жүргізу', ru: 'Ведение зала', en: 'Running the hall' },
	polls: { kk: 'Сауалнамалар', ru: 'Опросы', en: 'Polls' },
	sheet: { kk: 'Қол қою парағы', ru: 'Лист для подписей', en: 'Sign-in sheet' },
	public_page: { kk: 'Сайттағы беті', ru: 'Страница на сайте', en: 'Public page' }
} satisfies Record<string, Words>;
