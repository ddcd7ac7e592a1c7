import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { languages } from '#ground/language.ts';
import { changed } from '#ground/live/changed.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';
import type { PollInput } from './forms.ts';
import { lockedPoll } from './lockedPoll.server.ts';
import { whyNotRemove } from './poll.ts';
import { pollsAt } from './shown.server.ts';

/**
 * Prepares a poll for a stop, before the day or in the hall; nobody sees it until it is opened. Answers its id. The same
 * again, while the first is not closed, is the first.
 */
export async function makePoll(ctx: Context, stop_id: string, input: PollInput): Promise<string> {
	require(ctx, 'floor.moderate', stop_id);
	return transaction(ctx, async (tx) => {
		await refuseOver(tx, stop_id);
		const known = await sameAs(tx, stop_id, input);
		if (known) return known;
		const { options, ...poll } = input;
		const id = newId();
		await tx.db
			.insertInto('poll')
			.values({ id, stop_id, made_at: tx.now, ...poll } as never)
			.execute();
		const rows = options.map((text, index) => ({
			id: newId(),
			poll_id: id,
			position: index + 1,
			text
		}));
		await tx.db.insertInto('poll_option').values(rows).execute();
		await happened(tx, 'polls.made', id, { stop_id });
		await changed(tx, stop_id);
		return id;
	});
}

async function refuseOver(tx: Context, stop_id: string): Promise<void> {
	const stop = found(
		await tx.db
			.selectFrom('stop')
			.select(['closed_at', 'cancelled_at'])
			.where('id', '=', stop_id)
			// Two forms of one stop follow each other.
			.forNoKeyUpdate()
			.executeTakeFirst()
	);
	refuse(stop.closed_at || stop.cancelled_at ? 'join.over' : null);
}

async function sameAs(tx: Context, stop_id: string, input: PollInput): Promise<string | null> {
	const polls = await pollsAt(tx, stop_id).where('poll.closed_at', 'is', null).execute();
	const asked = contentOf(input, input.options);
	const same = polls.find(
		(poll) =>
			contentOf(
				poll,
				poll.options.map(({ text }) => text)
			) === asked
	);
	return same?.id ?? null;
}

function contentOf(
	{ question, kind, anonymous, guests }: Omit<PollInput, 'options'>,
	options: Texts[]
): string {
	const texts = [question, ...options].map((one) =>
		languages.map((language) => one[language] ?? '')
	);
	return JSON.stringify([texts, kind, anonymous, guests]);
}

/** Takes away a poll that was never opened. */
export async function removePoll(ctx: Context, stop_id: string, poll_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		refuse(whyNotRemove((await lockedPoll(tx, stop_id, poll_id)).poll));
		await tx.db.deleteFrom('poll').where('id', '=', poll_id).execute();
		await happened(tx, 'polls.removed', poll_id, { stop_id });
		await changed(tx, stop_id);
	});
}
