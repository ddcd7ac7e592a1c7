import { inBatches } from '#events/batches.server.ts';
import type { Context } from '#ground/context.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { openHallFor } from '#join/halls.server.ts';
import type {} from './tables.ts';
import { optionsOf } from './lockedPoll.server.ts';
import { whyNotVote } from './poll.ts';
import { countVotes } from './countVotes.server.ts';
import type { Taken } from './voters.server.ts';
import { votersOf } from './voters.server.ts';
import { writeBallots } from './writeBallots.server.ts';

/** One phone's vote on its way into a batch. */
interface Vote {
	ctx: Context;
	participant_id: string;
	options: string[];
}

/**
 * Takes somebody's vote. In a named poll the last one holds until it is closed; in an anonymous one the first holds and
 * whatever comes after it changes nothing. Whoever votes meanwhile is in the next batch. Throws Refusal (`polls.…`).
 */
export async function vote(
	ctx: Context,
	poll_id: string,
	{ participant_id, options }: { participant_id: string; options: string[] }
): Promise<void> {
	await batches.add(`${ctx.centre.slug} ${poll_id}`, { ctx, participant_id, options });
}

const batches = inBatches<Vote, true>(
	500,
	() => 1,
	(key, votes) => taken(key.split(' ')[1]!, votes)
);

/** One bad vote must not harm those it came with: what breaks a batch is tried one by one. */
async function taken(poll_id: string, votes: Vote[]): Promise<(true | Error)[]> {
	try {
		return await inOneTransaction(poll_id, votes);
	} catch (error) {
		if (votes.length === 1 || error instanceof Refusal) return votes.map(() => error as Error);
	}
	const answers: (true | Error)[] = [];
	for (const one of votes) answers.push(...(await taken(poll_id, [one])));
	return answers;
}

/** The poll's row is held with a share lock: closing waits for what is under way, batches of other nodes do not. */
async function inOneTransaction(poll_id: string, votes: Vote[]): Promise<(true | Error)[]> {
	return transaction(votes[0]!.ctx, async (tx) => {
		const poll = await heldPoll(tx, poll_id);
		await openHallFor(tx, poll.stop_id);
		const known = new Set(await optionsOf(tx, poll_id));
		const voters = await votersOf(tx, poll, [...new Set(votes.map((one) => one.participant_id))]);
		const good: Taken[] = [];
		const answers = votes.map(({ participant_id, options }): true | Error => {
			const voter = voters.get(participant_id);
			if (!voter || options.some((one) => !known.has(one)))
				return new Refusal('ground.no_such_choice', 422);
			const reason = whyNotVote(poll, voter, options.length);
			if (reason) return new Refusal(reason);
			good.push({ participant_id, category: voter.category, is_guest: voter.is_guest, options });
			return true;
		});
		const write = poll.anonymous ? countVotes : writeBallots;
		await write(tx, poll_id, good);
		return answers;
	});
}

async function heldPoll(tx: Context, poll_id: string) {
	return found(
		await tx.db
			.selectFrom('poll')
			.selectAll()
			.where('id', '=', poll_id)
			.forShare()
			.executeTakeFirst()
	);
}
