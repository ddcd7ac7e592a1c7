import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { dayKey } from '#kazakh/dates.ts';
import { foldedName } from '#kazakh/fold.ts';
import type {} from '#duties/tables.ts';
import { pairOf } from '#people/findAlike.server.ts';
import { openRequest } from '#people/openRequest.server.ts';
import type {} from '#people/tables.ts';
import { invented } from './names.ts';
import type { Person } from './people.server.ts';

const dayLong = 24 * 60 * 60 * 1000;
const russian: Record<string, string> = {
	ә: 'а',
	ғ: 'г',
	қ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	і: 'и'
};
/** As a passport in Russian would have it. */
const inRussian = (text: string) =>
	text.replace(/[әғқңөұүі]/gi, (letter) => {
		const plain = russian[letter.toLowerCase()]!;
		return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
	});

/** What a centre has to see to beside its events: people known twice, a wish to be forgotten, a mishap written down. */
export async function fillOffice(tx: Context, people: Person[]): Promise<void> {
	for (const [more, n] of [3, 9].entries()) await knownTwice(tx, people[n]!, 396 + more);
	await openRequest(tx, { person_id: people[350]!.id, kind: 'erase', how: 'staff' });
	await writeIncident(tx);
}

/** The same person came with another phone and an identity card in Russian: they never signed up twice, so no figure changes. */
async function knownTwice(tx: Context, { id, n }: Person, more: number): Promise<void> {
	const known = invented(n);
	const name = { surname: inRussian(known.surname), given: inRussian(known.given) };
	const { key: folded_name } = foldedName({ ...name, patronymic: null });
	const other = newId();
	await tx.db
		.insertInto('person')
		.values({ id: other, ...name, folded_name, language: 'ru', created_at: tx.now })
		.execute();
	await tx.db
		.insertInto('contact')
		.values({
			value: invented(more).phone,
			folded_name,
			kind: 'phone',
			person_id: other,
			created_at: tx.now
		})
		.execute();
	await tx.db
		.insertInto('alike')
		.values({ ...pairOf(id, other), score: 50, found_at: tx.now })
		.execute();
}

async function writeIncident(tx: Context): Promise<void> {
	const id = newId();
	const written_at = new Date(tx.now.getTime() - 6 * dayLong);
	await tx.db
		.insertInto('register_entry')
		.values({
			id,
			first_id: id,
			register: 'incidents',
			on_day: dayKey(written_at, tx.centre.zone),
			fields: JSON.stringify({
				what: 'Қол қойылған парақ залда қалып қойды, сол күні қайтарып алынды.',
				categories: 'аты-жөні, қолы',
				people: 30,
				measures: 'Парақ сейфке салынды, еріктілерге ереже түсіндірілді.',
				notified: null
			}),
			reason: null,
			written_at,
			by_account: null
		})
		.execute();
}
