import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockDraft, nextRevision, revisionText } from './lock.server.ts';
import type { Merged } from './merge.ts';
import { mergeSections } from './merge.ts';
import type { Sections } from './minutes.ts';
import { changedFields, eachField, plain } from './minutes.ts';

export interface Written extends Merged {
	/** The newest revision now: what a form goes on from. */
	revision: number;
	/** Whether somebody else had saved since the writer began. */
	merged: boolean;
}

/**
 * Saves what somebody wrote who began from revision `from`, as a new revision. What others saved since stays: fields and
 * lines that do not collide are put together. Those that collide are not saved; they come back with both texts. The same
 * twice is saved once.
 */
export async function writeMinutes(
	ctx: Context,
	stop_id: string,
	{ from, text }: { from: number; text: Sections }
): Promise<Written> {
	require(ctx, 'minutes.write');
	return transaction(ctx, async (tx) => {
		const minutes = await lockDraft(tx, stop_id);
		const base = found(await revisionText(tx, minutes.id, from), 'minutes.unknown_revision');
		const yours = eachField((section, paper) => plain(text[section][paper]));
		const done = mergeSections(base.sections, yours, minutes.sections);
		const merged = from < minutes.revision;
		if (changedFields(minutes.sections, done.sections).length === 0)
			return { ...done, revision: minutes.revision, merged };
		const revision = await nextRevision(tx, minutes, {
			sections: done.sections,
			compiled: minutes.compiled,
			source: merged ? 'merged' : 'written',
			from_revision: from
		});
		await happened(tx, 'minutes.written', minutes.id, { stop_id, revision });
		return { ...done, revision, merged };
	});
}
