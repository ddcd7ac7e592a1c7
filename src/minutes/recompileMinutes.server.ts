import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { compiledSections } from './compiled.ts';
import { factsOf } from './facts.server.ts';
import { lockDraft, nextRevision } from './lock.server.ts';
import { eachField } from './minutes.ts';
import { offers } from './offers.ts';

/** What became of one offered field: the new facts with what staff wrote kept, the record's text alone, or as it was. */
export type Choice = 'take' | 'replace' | 'keep';

/**
 * Brings facts that changed since into the minutes, field by field as chosen; what is not chosen stays as it is written.
 * `seen`: the fields that were offered; when others have changed since, it is refused, for nobody chose among those.
 * What was chosen is not offered again until the facts change once more.
 */
export async function recompileMinutes(
	ctx: Context,
	stop_id: string,
	{ seen, choices }: { seen: string[]; choices: Record<string, Choice> }
): Promise<{ revision: number }> {
	require(ctx, 'minutes.write');
	return transaction(ctx, async (tx) => {
		const minutes = await lockDraft(tx, stop_id);
		const fresh = compiledSections(await factsOf(tx, stop_id), tx.centre.zone);
		const open = offers(minutes.sections, minutes.compiled, fresh);
		if (open.length === 0) return { revision: minutes.revision };
		const names = open.map(({ section, paper }) => `${section}.${paper}`);
		if (names.some((name) => !seen.includes(name))) throw new Refusal('minutes.facts_changed');
		const sections = eachField((section, paper) => {
			const offer = open.find((one) => one.section === section && one.paper === paper);
			const choice = choices[`${section}.${paper}`] ?? 'keep';
			if (!offer || choice === 'keep') return minutes.sections[section][paper];
			return choice === 'replace' ? offer.fresh : (offer.taken ?? offer.text);
		});
		const revision = await nextRevision(tx, minutes, {
			sections,
			compiled: fresh,
			source: 'recompiled',
			from_revision: minutes.revision
		});
		await happened(tx, 'minutes.recompiled', minutes.id, { stop_id, revision });
		return { revision };
	});
}
