import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { removeFiles } from '#ground/files/change.server.ts';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

const hold = (table: 'letter' | 'letter_answer' | 'certificate') =>
	async function lock(tx: Context, ids: string[]): Promise<void> {
		const rows = tx.db.selectFrom(table).select('id').where('id', 'in', ids);
		await rows.orderBy('id').forUpdate().execute();
	};

// The row keeps its number, day and addressee: none of the series is missing, and what was counted stays counted. One that
// was neither sent nor annulled is still somebody's work.
keptForATime({
	code: 'letters.letters',
	name: messages.letters,
	since: messages.since_dated,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select letter.id, dated_on::timestamptz as since, letter.code as what, '/desk/letters/' || letter.code as path
		from letter where dated_on < ${before} and texts <> '{}' and (sent_on is not null or annulled_at is not null)`,
	lock: hold('letter'),
	destroy: async (tx, ids) => {
		const nothing = { texts: JSON.stringify({}) as never };
		await tx.db.updateTable('letter').set(nothing).where('id', 'in', ids).execute();
	}
});

keptForATime({
	code: 'letters.scans',
	name: messages.scans,
	since: messages.since_received,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select letter_answer.id, received_on::timestamptz as since, letter.code as what, '/desk/letters/' || letter.code as path
		from letter_answer join letter on letter.id = letter_answer.letter_id
		where received_on < ${before} and file_id is not null`,
	lock: hold('letter_answer'),
	destroy: async (tx, ids) => {
		const scans = tx.db.selectFrom('letter_answer').select('file_id').where('id', 'in', ids);
		await removeFiles(
			tx,
			(await scans.execute()).flatMap(({ file_id }) => file_id ?? [])
		);
		await tx.db
			.updateTable('letter_answer')
			.set({ file_id: null })
			.where('id', 'in', ids)
			.execute();
	}
});

// The next number comes from the counter row, so none is given twice.
keptForATime({
	code: 'letters.certificates',
	name: messages.certificates,
	since: messages.since_issued,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select certificate.id, issued_on::timestamptz as since, '№ ' || certificate.number as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id || '/certificates' as path
		from certificate join stop on stop.id = certificate.stop_id join event on event.id = stop.event_id
		where issued_on < ${before}`,
	lock: hold('certificate'),
	destroy: async (tx, ids) => {
		await tx.db.deleteFrom('certificate').where('id', 'in', ids).execute();
	}
});
