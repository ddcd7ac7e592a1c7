import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { dayKey } from '#kazakh/dates.ts';
import { workingDaysAfter } from '#kazakh/workingDays.ts';

export interface NewRequest {
	person_id: string;
	kind: 'erase' | 'photo';
	how: 'own' | 'staff' | 'withdrawn';
	subject?: string | null;
}

/**
 * Writes a request down with its day: one working day after it was asked (law on personal data, article 25
 * (2-9)). One that is open already stays the one. The caller holds the person's lock.
 */
export async function openRequest(tx: Context, wanted: NewRequest): Promise<string> {
	const { person_id, kind, how, subject = null } = wanted;
	const open = await tx.db
		.selectFrom('data_request')
		.select('id')
		.where('person_id', '=', person_id)
		.where('kind', '=', kind)
		.where('done_at', 'is', null)
		.where('refused_at', 'is', null)
		.where((where) =>
			subject === null ? where('subject', 'is', null) : where('subject', '=', subject)
		)
		.executeTakeFirst();
	if (open) return open.id;
	const id = newId();
	const due_on = workingDaysAfter(dayKey(tx.now, tx.centre.zone), 1);
	const row = { id, person_id, kind, how, subject, asked_at: tx.now, due_on };
	await tx.db.insertInto('data_request').values(row).execute();
	await happened(tx, 'people.data_requested', id, { person_id, kind, how });
	return id;
}
