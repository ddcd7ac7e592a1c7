import type { Context } from '#ground/context.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { holdings } from './holdings.server.ts';
import { lockPeople } from './lockPeople.server.ts';
import { provedContact } from './proof.server.ts';

/** Whose data: a proved contact's secret, and which of its people; a household may share one phone. */
export interface Own {
	secret: string | undefined;
	person_id: string;
}

/** Who is reached by a proved contact; null when nothing is proved. */
export async function ownPeople(ctx: Context, secret: string | undefined) {
	const proof = await provedContact(ctx, secret);
	if (!proof) return null;
	const people = await ctx.db
		.selectFrom('person')
		.select(['id', 'surname', 'given', 'patronymic', 'age_band', 'language'])
		.where('id', 'in', (db) =>
			db.selectFrom('contact').select('person_id').where('value', '=', proof.value)
		)
		.where('erased_at', 'is', null)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return { contact: proof.value, people };
}

/** The person, when the proved contact is theirs. Throws `people.proof_over` 410, or 404. */
export async function ownPerson(ctx: Context, { secret, person_id }: Own) {
	const own = await ownPeople(ctx, secret);
	if (!own) throw new Refusal('people.proof_over', 410);
	return found(own.people.find(({ id }) => id === person_id));
}

/**
 * The same, with the person's row locked in the caller's transaction. Asked again under the lock: whoever was erased
 * or moved while we waited is nobody's any more, and nothing may be written into the empty row.
 */
export async function lockOwnPerson(tx: Context, own: Own) {
	const { id } = await ownPerson(tx, own);
	await lockPeople(tx, [id]);
	return ownPerson(tx, own);
}

/** Everything that every capability holds of a person, in words; consents and requests apart, for they have buttons. */
export async function ownData(ctx: Context, own: Own) {
	const person = await ownPerson(ctx, own);
	const { id } = person;
	const parts = [];
	for (const holding of holdings.values()) parts.push(...(await holding.show(ctx, id)));
	const [consents, requests] = await Promise.all([consentsOf(ctx, id), requestsOf(ctx, id)]);
	return { person, parts, consents, requests };
}

function consentsOf(ctx: Context, person_id: string) {
	return ctx.db
		.selectFrom('consent')
		.innerJoin('consent_text', (join) =>
			join
				.onRef('consent_text.code', '=', 'consent.code')
				.onRef('consent_text.version', '=', 'consent.version')
		)
		.select(['id', 'consent.code', 'consent.version', 'words', 'given_at', 'withdrawn_at'])
		.where('person_id', '=', person_id)
		.orderBy('given_at', 'desc')
		.orderBy('id')
		.limit(200)
		.execute();
}

function requestsOf(ctx: Context, person_id: string) {
	return ctx.db
		.selectFrom('data_request')
		.select(['id', 'kind', 'asked_at', 'due_on', 'done_at', 'refused_at', 'refused_reason'])
		.where('person_id', '=', person_id)
		.orderBy('asked_at', 'desc')
		.limit(20)
		.execute();
}

/**
 * The same as a file for the person to take along, by capability and table (law on personal data, article
 * 25 (2-8): shown free of charge).
 */
export async function ownFile(ctx: Context, own: Own): Promise<Record<string, unknown>> {
	const { id } = await ownPerson(ctx, own);
	const file: Record<string, unknown> = { centre: ctx.centre.name, made_at: ctx.now };
	for (const [name, holding] of holdings) file[name] = await holding.export(ctx, id);
	return file;
}
