import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type {} from '#events/tables.ts';
import type {} from '#join/tables.ts';
import type { Voter } from './poll.ts';

interface Known extends Voter {
	category: string;
}

/** A vote that the rule lets through. */
export interface Taken {
	participant_id: string;
	category: string;
	is_guest: boolean;
	options: string[];
}

/** Those of these phones that are at the poll's stop, as the rule asks about them. */
export async function votersOf(
	tx: Context,
	{ stop_id }: { stop_id: string },
	participant_ids: string[]
): Promise<Map<string, Known>> {
	const rows = await tx.db
		.selectFrom('participant')
		.leftJoin('attendance', 'attendance.id', 'participant.attendance_id')
		.select(['participant.id', 'participant.category', 'participant.joined_at'])
		.select(sql<boolean>`participant.attendance_id is null`.as('is_guest'))
		.select(
			sql<boolean>`participant.left_at is not null or attendance.undone_at is not null`.as(
				'is_gone'
			)
		)
		.where('participant.id', 'in', participant_ids)
		.where('participant.stop_id', '=', stop_id)
		.execute();
	return new Map(rows.map(({ id, ...voter }) => [id, voter]));
}

/**
 * Of these phones those whose person has voted by another one: a check-in that was taken back and made again is
 * another phone of the same person, and has no second vote.
 */
export async function votedBefore(
	tx: Context,
	table: 'voted' | 'ballot',
	poll_id: string,
	participant_ids: string[]
): Promise<{ id: string; by: string }[]> {
	const { rows } = await sql<{ id: string; by: string }>`
		select participant.id, earlier.id as by
		from participant
		join participant earlier on earlier.person_id = participant.person_id and earlier.id <> participant.id
		join ${sql.table(table)} vote on vote.poll_id = ${poll_id} and vote.participant_id = earlier.id
		where participant.id = any(${participant_ids}::uuid[])`.execute(tx.db);
	return rows;
}
