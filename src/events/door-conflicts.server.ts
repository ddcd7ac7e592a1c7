import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { fullName } from '#kazakh/names.ts';
import { require } from '#people/rights.ts';
import type { MarkedBy } from './attendance.ts';
import { markedBy } from './attendance-answer.server.ts';
import type { ConflictKind } from './doorConflict.ts';

/** One mark of the two: when, by whom, on which device. */
export interface MarkMade {
	at: Date;
	by: MarkedBy;
	device: string | null;
}

export interface DoorConflict {
	id: string;
	kind: ConflictKind;
	name: string;
	/** The mark that stands. */
	stands: MarkMade;
	/** The one made without network. For `twice` another mark, else the same. */
	offline: MarkMade;
	seen_at: Date | null;
}

const most = 200;

/** Marks made without network that did not fit, newest first: who, when and on which device both. */
export async function doorConflicts(ctx: Context, stop_id: string): Promise<DoorConflict[]> {
	require(ctx, 'registrations.write');
	const rows = await ctx.db
		.selectFrom('door_conflict as own')
		.innerJoin('attendance', 'attendance.id', 'own.attendance_id')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.leftJoin('stop_link as own_link', 'own_link.id', 'own.by_link')
		.leftJoin('stop_link', 'stop_link.id', 'attendance.by_link')
		.select(['own.id', 'own.kind', 'own.at as own_at', 'own.device as own_device', 'own.seen_at'])
		.select(['own_link.name as own_name', 'stop_link.name as link_name'])
		.select(['attendance.at', 'attendance.device'])
		.select(['person.surname', 'person.given', 'person.patronymic'])
		.where('own.stop_id', '=', stop_id)
		.orderBy('own.noted_at', 'desc')
		.orderBy('own.id')
		.limit(most)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind as ConflictKind,
		name: fullName(row),
		stands: { at: row.at, by: markedBy(row), device: row.device },
		offline: { at: row.own_at, by: markedBy({ link_name: row.own_name }), device: row.own_device },
		seen_at: row.seen_at
	}));
}

/** Staff have looked at a conflict; a second time changes nothing. Refuses what is not this stop's. */
export async function seeConflict(ctx: Context, stop_id: string, id: string): Promise<void> {
	require(ctx, 'registrations.write');
	await transaction(ctx, async (tx) => {
		const row = await tx.db
			.selectFrom('door_conflict')
			.select(['attendance_id', 'seen_at'])
			.where('id', '=', id)
			.where('stop_id', '=', stop_id)
			.forUpdate()
			.executeTakeFirst();
		const { attendance_id, seen_at } = found(row);
		if (seen_at) return;
		await tx.db
			.updateTable('door_conflict')
			.set({ seen_at: tx.now, seen_by: tx.visitor.account_id })
			.where('id', '=', id)
			.execute();
		await happened(tx, 'events.door_conflict_seen', attendance_id, { stop_id });
	});
}
