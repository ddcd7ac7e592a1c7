import { newCode, newId } from '#ground/ids.ts';
import { papers, sections } from '#minutes/minutes.ts';
import { dayKey } from '#kazakh/dates.ts';
import type { Cast } from './cast.ts';

// Forms filled in so that nothing is wrong with them: what is refused then is refused for its sender.

export type Filled = Record<string, string>;

export const signUp = ({ stop_id }: Cast): Filled => ({ stop_id, ...signUpByStaff() });

export const signUpByStaff = (): Filled => ({
	count: '1',
	'people.0.surname': 'Сейітова',
	'people.0.given': 'Гүлнәр',
	'people.0.patronymic': '',
	'people.0.contact': 'gulnar@mysal.kz',
	'people.0.category': 'P03',
	'people.0.organisation': '',
	'people.0.age_band': '18_35',
	'people.0.guardian_name': '',
	'people.0.guardian_contact': '',
	together: 'as_many',
	consent: 'yes',
	consent_version: '1',
	shown_at: '1'
});

export const mark = ({ registration_id }: Cast): Filled => ({
	id: newId(),
	how: 'search',
	registration_id
});

/** Every field of minutes, as the form has them. */
export const minutesFields = (): Filled => ({
	revision: '1',
	...Object.fromEntries(
		sections.flatMap((section) => papers.map((paper) => [`text.${section}.${paper}`, 'Су']))
	)
});

export const raisedHand = (): Filled => ({
	id: newId(),
	turn_kind: 'asked',
	name: 'Сейітова Гүлнәр',
	category: 'P03'
});

export const turn = (): Filled => ({
	'turns.0.kind': 'talk',
	'turns.0.topic.kk': 'Су',
	'turns.0.note.kk': '',
	'turns.0.minutes': '20',
	'turns.0.speaker_id': ''
});

export const speaker = ({ organisation_id }: Cast): Filled => ({
	'speakers.0.id': '',
	'speakers.0.role': 'speaker',
	'speakers.0.surname': 'Сейітова',
	'speakers.0.given': 'Гүлнәр',
	'speakers.0.patronymic': '',
	'speakers.0.post.kk': 'директор',
	'speakers.0.organisation_id': organisation_id
});

export const held: Filled = {
	territory: 'shieli',
	'venue.kk': 'Мәдениет үйі',
	'way.kk': '',
	day: '2030-05-05',
	starts: '11:00',
	ends: '13:00'
};

export const stopFields = (): Filled => ({
	...held,
	capacity: '40',
	languages: 'kk',
	contact_name: 'Айгүл',
	contact_phone: '+77001234567',
	opens_day: '2030-04-05',
	opens_time: '10:00',
	closes_day: '2030-05-04',
	closes_time: '10:00'
});

export const projectFields = ({ organisation_id, operator_id }: Cast): Filled => ({
	channel: 'grant',
	name_kk: 'Жоба',
	name_ru: '',
	name_en: '',
	number: '7',
	signed_on: '2026-01-28',
	sum: '1000',
	starts_on: '2026-02-01',
	ends_on: '2026-12-25',
	area: 'A15',
	customer_id: organisation_id,
	operator_id
});

export const planLine = ({ line_id }: Cast): Filled => ({
	'lines.0.id': line_id,
	'lines.0.indicator': 'round_tables_held',
	'lines.0.target': '14',
	'lines.0.due_on': '2026-12-25'
});

export const proposal = (addressee_id: string): Filled => ({
	'text.kk': 'Көше жарығы',
	'text.ru': '',
	'text.en': '',
	category: 'P03',
	addressee_id,
	responsible: 'Айгүл',
	due_on: '2026-12-01'
});

export const transfer = (): Filled => ({
	on_day: '2026-11-01',
	to_whom: 'Облыс әкімдігі',
	basis: 'Сұрау хат',
	categories: 'Аты-жөні',
	leaves: 'no',
	abroad: ''
});

export const centreFields = (): Filled => ({
	name_kk: 'Орталық',
	name_ru: 'Центр',
	name_en: 'Centre',
	short_kk: 'Орталық',
	short_ru: 'Центр',
	short_en: 'Centre',
	bin: '210340999981',
	public_url: 'http://arna.test',
	responsible: 'Айгүл',
	responsible_post_kk: '',
	responsible_post_ru: '',
	responsible_phone: '',
	responsible_email: '',
	address_kk: '',
	address_ru: '',
	contact_phone: '+77001234567',
	contact_email: 'ortalyq@mysal.kz'
});

export const ownCorrection = ({ person_id }: Cast): Filled => ({
	person_id,
	surname: 'Сейітова',
	given: 'Гүлнәр',
	patronymic: '',
	age_band: '18_35',
	language: 'kk'
});

export const consentFields = (): Filled =>
	Object.fromEntries(
		['words', 'whose', 'term', 'third', 'abroad', 'public', 'which'].flatMap((part) =>
			['kk', 'ru', 'en'].map((language) => [`${part}.${language}`, 'Мәтін'])
		)
	);

export const today = (): string => dayKey(new Date());

export const letterToMake = ({ slug, organisation_id, proposal_code }: Cast): Filled => ({
	event: slug,
	to: organisation_id,
	proposals: proposal_code,
	reply_by: '2099-01-01',
	languages: 'kk',
	do: 'make'
});

export const invitation = (organisation_id: string): Filled => ({
	organisations: organisation_id,
	languages: 'kk',
	reply_by: '',
	mail: ''
});

export const templateFields = (): Filled => ({
	'kk.to': '{addressee}',
	'kk.subject': 'Ұсыныстар туралы',
	'kk.body': '{event} {proposals} {reply_by}',
	'ru.to': '{addressee}',
	'ru.subject': 'О предложениях',
	'ru.body': '{event} {proposals} {reply_by}'
});

export const newsNote = (): Filled => ({
	'note.kk': 'Сан түзетілді',
	'note.ru': 'Исправлено число'
});

export const askQuote = ({ quote_key }: Cast): Filled => ({
	key: quote_key,
	email: 'speaker@mysal.kz',
	language: 'kk'
});

export const mention = (): Filled => ({
	outlet: 'Мысал газеті',
	url: 'https://gazeta.mysal.kz/1',
	on_day: '2026-08-03',
	reach: '1200',
	reach_source: 'редакция'
});

export const newsReason = (): Filled => ({
	'reason.kk': 'Қате болған',
	'reason.ru': 'Была ошибка'
});

/** Another word each time: one stands in the list once. */
export const ownWord = (): Filled => ({ word: newCode(8), reading: 'сөз', sample: 'Мысал.' });
