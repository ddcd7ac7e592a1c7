import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { foldedName } from '#kazakh/fold.ts';
import type {} from '#people/tables.ts';
import { invented } from './names.ts';

/** Somebody of the sample, with the category they take part in. */
export interface Person {
	id: string;
	n: number;
	phone: string;
	category: string;
	language: 'kk' | 'ru';
}

/** How many of 60 people come in which category: a few stand alone, so that small groups hide. */
const shares: [string, number][] = [
	['P01', 11],
	['P02', 10],
	['P03', 9],
	['P04', 8],
	['P05', 6],
	['P12', 6],
	['P06', 3],
	['P09', 2],
	['P13', 2],
	['P07', 1],
	['P11', 1],
	['P15', 1]
];
const categories = shares.flatMap(([code, count]) => Array.from({ length: count }, () => code));

const bands = ['18_35', '18_35', '36_49', '36_49', '50_plus'];

/** Invented people `from` … `from + count - 1`, each with a phone that nobody has. */
export async function fillPeople(tx: Context, count: number, from = 0): Promise<Person[]> {
	const names = Array.from({ length: count }, (_, n) => invented(from + n));
	const rows = names.map((name, n) => ({
		id: newId(),
		surname: name.surname,
		given: name.given,
		patronymic: name.patronymic,
		folded_name: foldedName(name).key,
		folded_patronymic: foldedName(name).patronymic,
		age_band: bands[n % bands.length]!,
		age_said_on: tx.now.toISOString().slice(0, 10),
		language: n % 6 === 5 ? ('ru' as const) : ('kk' as const),
		created_at: tx.now
	}));
	await tx.db.insertInto('person').values(rows).execute();
	const contacts = rows.map(({ id, folded_name }, n) => ({
		value: names[n]!.phone,
		folded_name,
		kind: 'phone',
		person_id: id,
		created_at: tx.now
	}));
	await tx.db.insertInto('contact').values(contacts).execute();
	return rows.map(({ id, language }, n) => ({
		id,
		n: from + n,
		phone: names[n]!.phone,
		category: categories[((from + n) * 17) % categories.length]!,
		language
	}));
}
