import { ticketCode } from '#events/attendance.ts';
import { findTicket, ticketOf } from '#events/tickets.server.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { hashOf } from '#people/hash.server.ts';
import { hallOf, openHallFor } from './halls.server.ts';
import { secretOfVisit } from './participant.server.ts';

/** A ticket's own link, or its code with the contact that it was sent to. */
export type TicketKey = { secret: string } | { code: string; contact: string };

/**
 * Somebody who was checked in at the door comes in with their ticket, as who they are: their vote counts, their group is
 * the one of the check-in. Again, or from another phone, it is the same participant. Answers the secret that the phone
 * keeps. Throws `join.not_at_door` when the door has not marked them, `join.put_out`, `events.ticket_not_found`, `ground.too_many`.
 */
export async function joinByTicket(ctx: Context, stop_id: string, key: TicketKey): Promise<string> {
	// Where no hall is, no ticket is looked for.
	found(await hallOf(ctx, stop_id), 'join.not_open');
	const secret = 'secret' in key ? key.secret : await findTicket(ctx, plain(key));
	const ticket = await ticketOf(ctx, secret);
	return transaction(ctx, async (tx) => {
		await openHallFor(tx, stop_id);
		const visit = await visitOf(tx, stop_id, ticket.id);
		if (!visit) throw new Refusal('join.not_at_door');
		const here = secretOfVisit(tx, visit.id);
		const { id, came } = await sit(tx, stop_id, visit, hashOf(here));
		if (came) await happened(tx, 'join.joined', stop_id, { participant_id: id, guest: false });
		return here;
	});
}

/** A whole address from the QR of a ticket is read too. */
function plain({ code, contact }: { code: string; contact: string }) {
	return { code: ticketCode(code) ?? code, contact };
}

interface Visit {
	id: string;
	person_id: string;
	category: string;
}

/** The check-in of whoever's ticket this is: the door may have marked them by a second ticket or by name. */
async function visitOf(
	tx: Context,
	stop_id: string,
	registration_id: string
): Promise<Visit | undefined> {
	return tx.db
		.selectFrom('attendance')
		.innerJoin('registration', 'registration.person_id', 'attendance.person_id')
		.select(['attendance.id', 'attendance.person_id', 'attendance.category'])
		.where('registration.id', '=', registration_id)
		.where('attendance.stop_id', '=', stop_id)
		.where('attendance.undone_at', 'is', null)
		.forShare(['attendance'])
		.executeTakeFirst();
}

/** One row a visit; the unique index decides between two phones. `came`: was not in the hall before. */
async function sit(
	tx: Context,
	stop_id: string,
	visit: Visit,
	secret_hash: string
): Promise<{ id: string; came: boolean }> {
	const made = await tx.db
		.insertInto('participant')
		.values({
			id: newId(),
			stop_id,
			secret_hash,
			attendance_id: visit.id,
			person_id: visit.person_id,
			category: visit.category,
			name: null,
			language: tx.language,
			joined_at: tx.now,
			left_at: null
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (made) return { id: made.id, came: true };
	const known = found(
		await tx.db
			.selectFrom('participant')
			.select(['id', 'left_at', 'put_out_at'])
			.where('attendance_id', '=', visit.id)
			.forUpdate()
			.executeTakeFirst()
	);
	if (known.put_out_at) throw new Refusal('join.put_out', 403);
	await tx.db
		.updateTable('participant')
		.set({ left_at: null, secret_hash })
		.where('id', '=', known.id)
		.execute();
	return { id: known.id, came: known.left_at !== null };
}
