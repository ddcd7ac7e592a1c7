import type { Selectable } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found, refuse } from '#ground/refusal.ts';
import type { Sections } from './minutes.ts';
import { changedFields } from './minutes.ts';
import type { MinutesTable, RevisionSource } from './tables.ts';

export type Locked = Selectable<MinutesTable> & { sections: Sections; compiled: Sections };

/** The first line of every command on minutes: their row locked, then the newest revision read anew. Throws 404. */
export async function lockMinutes(tx: Context, stop_id: string): Promise<Locked> {
	const row = await tx.db
		.selectFrom('minutes')
		.selectAll()
		.where('stop_id', '=', stop_id)
		.forUpdate()
		.executeTakeFirst();
	const minutes = found(row, 'minutes.none');
	return { ...minutes, ...found(await revisionText(tx, minutes.id, minutes.revision)) };
}

/** The same for what changes the text: refuses when it is frozen. */
export async function lockDraft(tx: Context, stop_id: string): Promise<Locked> {
	const locked = await lockMinutes(tx, stop_id);
	refuse(locked.approved_at ? 'minutes.frozen' : null);
	return locked;
}

export function revisionText(ctx: Context, minutes_id: string, revision: number) {
	return ctx.db
		.selectFrom('minutes_revision')
		.select(['sections', 'compiled'])
		.where('minutes_id', '=', minutes_id)
		.where('revision', '=', revision)
		.executeTakeFirst();
}

interface Next {
	sections: Sections;
	compiled: Sections;
	source: RevisionSource;
	from_revision: number | null;
}

/** Writes the next revision; the caller holds the row of the minutes. Returns its number. */
export async function nextRevision(tx: Context, minutes: Locked, next: Next): Promise<number> {
	const revision = minutes.revision + 1;
	await insertRevision(tx, minutes.id, revision, minutes.sections, next);
	await tx.db.updateTable('minutes').set({ revision }).where('id', '=', minutes.id).execute();
	return revision;
}

export async function insertRevision(
	tx: Context,
	minutes_id: string,
	revision: number,
	before: Sections | null,
	{ sections, compiled, source, from_revision }: Next
): Promise<void> {
	await tx.db
		.insertInto('minutes_revision')
		.values({
			minutes_id,
			revision,
			sections: JSON.stringify(sections) as never,
			compiled: JSON.stringify(compiled) as never,
			changed: changedFields(before, sections),
			source,
			from_revision,
			at: tx.now,
			by_account: tx.visitor.account_id
		})
		.execute();
}
