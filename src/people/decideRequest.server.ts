import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Language } from '#ground/language.ts';
import { post } from '#ground/mail/post.server.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { forgotten } from './erasure.server.ts';
import { holdings } from './holdings.server.ts';
import { lockPeople } from './lockPeople.server.ts';
import { whyNotDecide } from './requests.ts';
import { require } from './rights.ts';

/**
 * Does what was asked. Erasing leaves an empty row with the same id, so that what was counted stays counted:
 * every capability forgets what it holds. It cannot be undone. Photos are taken down by hand; this says so.
 */
export async function carryOut(ctx: Context, request_id: string): Promise<void> {
	require(ctx, 'people.erase');
	await transaction(ctx, async (tx) => {
		const request = await lockedRequest(tx, request_id);
		if (request.kind === 'erase') await erase(tx, request.person_id);
		await decide(tx, request, { done_at: tx.now });
	});
}

async function erase(tx: Context, person_id: string): Promise<void> {
	const person = await forgotten(tx, person_id);
	// What leads from a contact to a row is asked before the contacts go: people/ itself comes last.
	for (const holding of [...holdings.values()].toReversed()) await holding.erase(tx, person);
	await tx.db
		.updateTable('data_request')
		.set({ done_at: tx.now, decided_by: tx.visitor.account_id })
		.where('person_id', 'in', person.ids)
		.where('done_at', 'is', null)
		.where('refused_at', 'is', null)
		.execute();
	await happened(tx, 'people.erased', person_id);
}

/** Refuses with a reason that is told to the person; a law or a contract may oblige the centre to keep the data. */
export async function refuseRequest(
	ctx: Context,
	request_id: string,
	reason: string
): Promise<void> {
	require(ctx, 'people.erase');
	const words = reason.trim();
	if (words === '') throw new Refusal('people.reason_missing', 422);
	if (words.length > 1000) throw new Refusal('people.reason_long', 422);
	await transaction(ctx, async (tx) => {
		const request = await lockedRequest(tx, request_id);
		await decide(tx, request, { refused_at: tx.now, refused_reason: words });
		await tellRefused(tx, request);
	});
}

async function lockedRequest(tx: Context, id: string) {
	const query = tx.db.selectFrom('data_request').selectAll().where('id', '=', id);
	const { person_id } = found(await query.executeTakeFirst());
	await lockPeople(tx, [person_id]);
	const request = found(await query.executeTakeFirst());
	refuse(whyNotDecide(request));
	return request;
}

async function decide(
	tx: Context,
	{ id, kind, person_id }: { id: string; kind: string; person_id: string },
	outcome: { done_at: Date } | { refused_at: Date; refused_reason: string }
): Promise<void> {
	await tx.db
		.updateTable('data_request')
		.set({ ...outcome, decided_by: tx.visitor.account_id })
		.where('id', '=', id)
		.execute();
	const refused = 'refused_at' in outcome;
	await happened(tx, 'people.data_request_decided', id, { person_id, kind, refused });
}

async function tellRefused(
	tx: Context,
	{ id, person_id }: { id: string; person_id: string }
): Promise<void> {
	const contacts = await tx.db
		.selectFrom('contact')
		.innerJoin('person', 'person.id', 'contact.person_id')
		.select(['value', 'kind', 'language'])
		.distinctOn('value')
		.where('person_id', '=', person_id)
		.execute();
	await post(
		tx,
		contacts.map(({ value, kind, language }) => ({
			channel: kind === 'email' ? ('mail' as const) : ('call' as const),
			recipient: value,
			language: language as Language,
			kind: 'people.request_refused',
			about: { request_id: id }
		}))
	);
}
