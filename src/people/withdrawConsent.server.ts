import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { holdings } from './holdings.server.ts';
import { openRequest } from './openRequest.server.ts';
import type { Own } from './own.server.ts';
import { lockOwnPerson } from './own.server.ts';

/**
 * A person takes a consent back (law on personal data, articles 7 and 8), and what follows from it happens.
 * With the last consent to the processing itself the data may not be kept: a request to delete them opens.
 * Twice changes nothing.
 */
export async function withdrawConsent(ctx: Context, own: Own, consent_id: string): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { id: person_id } = await lockOwnPerson(tx, own);
		const consent = found(
			await tx.db
				.selectFrom('consent')
				.select(['id', 'code', 'subject', 'withdrawn_at'])
				.where('id', '=', consent_id)
				.where('person_id', '=', person_id)
				.executeTakeFirst()
		);
		if (!consent.withdrawn_at) await takeBack(tx, { ...consent, person_id });
	});
}

/**
 * A consent is over and what follows from it happens: for the person's own page and for their legal representative.
 * The caller holds the person's lock.
 */
export async function takeBack(
	tx: Context,
	consent: { id: string; person_id: string; code: string; subject: string | null }
): Promise<void> {
	const { person_id } = consent;
	const back = tx.db.updateTable('consent').set({ withdrawn_at: tx.now });
	await back.where('id', '=', consent.id).execute();
	await happened(tx, 'people.consent_withdrawn', consent.id, { person_id, code: consent.code });
	const { code, subject } = consent;
	for (const holding of holdings.values()) {
		const rest = await holding.withdrawn?.(tx, { person_id, code, subject });
		if (rest) await openRequest(tx, { person_id, kind: rest, how: 'withdrawn', subject });
	}
	if (code === 'sign_up' && !(await hasConsent(tx, person_id)))
		await openRequest(tx, { person_id, kind: 'erase', how: 'withdrawn' });
}

async function hasConsent(tx: Context, person_id: string): Promise<boolean> {
	const row = await tx.db
		.selectFrom('consent')
		.select('id')
		.where('person_id', '=', person_id)
		.where('code', '=', 'sign_up')
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}
