import { sql } from 'kysely';
import { exported } from '#duties/exported.server.ts';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { may } from '#people/rights.ts';

export interface Participant {
	stop: Texts;
	code: string | null;
	category: Texts;
	at: Date;
	/** Absent where names were not asked for. */
	surname?: string;
	given?: string;
	patronymic?: string | null;
	erased_at?: Date | null;
	organisation?: string | null;
}

export interface ParticipantList {
	event: { slug: string; title: Texts };
	with_names: boolean;
	rows: Participant[];
}

/** A paper made while somebody waits; longer lists are exports. */
const mostAtOnce = 2000;

/**
 * The list of those who came, taken out of the system: written down with who took it and when. Staff get
 * names; the customer gets codes, categories and stops, and names only with a reason, as the consent text
 * says. Throws 403, 404, `figures.no_reason`, `figures.list_too_long`.
 */
export async function exportParticipants(
	ctx: Context,
	wanted: { event_id: string; with_names: boolean; reason?: string }
): Promise<ParticipantList> {
	const isStaff = may(ctx.visitor, 'participants.export');
	if (!isStaff && !may(ctx.visitor, 'evidence.see')) throw new Refusal('people.forbidden', 403);
	const reason = wanted.reason?.trim().slice(0, 500) || null;
	refuse(wanted.with_names && !isStaff && !reason ? 'figures.no_reason' : null);
	return transaction(ctx, async (tx) => {
		const event = found(
			await tx.db
				.selectFrom('event')
				.select(['slug', 'title'])
				.where('id', '=', wanted.event_id)
				.executeTakeFirst()
		);
		const rows = await participants(tx, wanted.event_id, wanted.with_names, isStaff);
		refuse(rows.length > mostAtOnce ? 'figures.list_too_long' : null);
		const id = newId();
		await tx.db
			.insertInto('participant_export')
			.values({
				id,
				event_id: wanted.event_id,
				by_account: ctx.visitor.account_id!,
				at: tx.now,
				with_names: wanted.with_names,
				reason,
				rows: rows.length
			})
			.execute();
		await exported(tx, {
			what: 'participants',
			about: event.title,
			path: `/desk/events/${event.slug}/record`,
			with_names: wanted.with_names,
			why: reason,
			rows: rows.length
		});
		await happened(tx, 'figures.participants_exported', wanted.event_id, {
			export_id: id,
			with_names: wanted.with_names,
			rows: rows.length
		});
		return { event, with_names: wanted.with_names, rows };
	});
}

async function participants(
	tx: Context,
	event_id: string,
	with_names: boolean,
	isStaff: boolean
): Promise<Participant[]> {
	// A ticket's code opens what its holder said of the day: for the customer a row is known by the sign that its
	// evidence has.
	const sign = sql<string | null>`upper(right(attendance.id::text, 6))`;
	return tx.db
		.selectFrom('attendance')
		.innerJoin('stop', 'stop.id', 'attendance.stop_id')
		.innerJoin('category', 'category.code', 'attendance.category')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.leftJoin('registration', 'registration.id', 'attendance.registration_id')
		.where('stop.event_id', '=', event_id)
		.where('attendance.undone_at', 'is', null)
		.select(['category.name as category', 'attendance.at'])
		.select(isStaff ? sql<string | null>`registration.code`.as('code') : sign.as('code'))
		.select(sql<Texts>`(select name from territory where code = stop.territory)`.as('stop'))
		.$if(with_names, (query) =>
			query.select([
				'person.surname',
				'person.given',
				'person.patronymic',
				'person.erased_at',
				'registration.organisation'
			])
		)
		.orderBy('stop.starts_at')
		.orderBy('stop.id')
		.orderBy('attendance.at')
		.orderBy('attendance.id')
		.limit(mostAtOnce + 1)
		.execute();
}
