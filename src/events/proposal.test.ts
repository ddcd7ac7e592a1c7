import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { dayKey } from '#kazakh/dates.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay } from '#testing/day.ts';
import type { ProposalFacts } from './proposal.ts';
import { movesOf, proposalMoves, proposalState, whyNotMove } from './proposal.ts';
import { moveProposal } from './proposal-move.server.ts';
import { deskProposal, publicProposal, publicProposals } from './proposal-queries.server.ts';
import { releaseProposal, withdrawProposal } from './proposal-release.server.ts';
import { writeProposal } from './proposal-write.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const none = { sent_at: null, accepted_at: null, refused_at: null, done_at: null };
const day = (n: number) => new Date(Date.UTC(2026, 6, n, 7));

async function akimat(ctx: Context): Promise<string> {
	const id = newId();
	await ctx.db
		.insertInto('organisation')
		.values({
			id,
			kind: 'state_body',
			name: { kk: 'Шиелі ауданының әкімдігі' },
			bin: null,
			created_at: ctx.now
		})
		.execute();
	return id;
}

async function written(ctx: Context, addressee_id = '') {
	const { stop_id } = await eventDay(ctx);
	return writeProposal(ctx, {
		stop_id,
		text: { kk: 'Саябаққа жарық керек', ru: '', en: '' },
		category: 'P03',
		source: 'hall',
		addressee_id,
		responsible: '',
		due_on: ''
	});
}

test('a proposal goes from voiced to sent, then accepted or refused, then done, and no other way', () => {
	const steps: [Partial<ProposalFacts>, string, string[]][] = [
		[{}, 'voiced', ['send']],
		[{ sent_at: day(2) }, 'sent', ['accept', 'refuse']],
		[{ sent_at: day(2), accepted_at: day(3) }, 'accepted', ['finish']],
		[{ sent_at: day(2), refused_at: day(3) }, 'refused', []],
		[{ sent_at: day(2), accepted_at: day(3), done_at: day(4) }, 'done', []]
	];
	for (const [change, state, moves] of steps) {
		const facts = { voiced_at: day(1), addressee_id: 'a', ...none, ...change };
		assert.equal(proposalState(facts), state);
		assert.deepEqual(movesOf(facts), moves);
		for (const move of proposalMoves) {
			const reason = whyNotMove(facts, move, day(10), day(10));
			assert.equal(reason, moves.includes(move) ? null : 'events.proposal_order');
		}
	}
});

test('no fact stands in the future or before the one it follows, and nothing is sent to nobody', () => {
	const facts = { voiced_at: day(5), addressee_id: 'a', ...none };
	assert.equal(whyNotMove(facts, 'send', day(4), day(9)), 'events.proposal_before');
	assert.equal(whyNotMove(facts, 'send', day(5), day(9)), null);
	assert.equal(whyNotMove(facts, 'send', day(10), day(9)), 'events.proposal_future');
	assert.equal(
		whyNotMove({ ...facts, addressee_id: null }, 'send', day(6), day(9)),
		'events.proposal_no_addressee'
	);
});

test('codes of one year follow each other without a gap, also when many are written at once', async () => {
	const ctx = staff();
	const codes = await Promise.all(Array.from({ length: 8 }, () => written(ctx)));
	const year = dayKey(ctx.now).slice(0, 4);
	const numbers = codes.map(({ code }) => Number(code.split('-')[2])).toSorted((a, b) => a - b);
	assert.deepEqual(
		numbers,
		Array.from({ length: 8 }, (_, n) => numbers[0]! + n)
	);
	assert.ok(codes.every(({ code }) => code.startsWith(`P-${year}-`)));
});

test('a refused command leaves no number behind', async () => {
	const ctx = staff();
	const before = await written(ctx);
	await assert.rejects(
		ctx.db.transaction().execute(async (db) => {
			await written({ ...ctx, db });
			throw new Error('taken back');
		})
	);
	const after = await written(ctx);
	const number = (code: string) => Number(code.split('-')[2]);
	assert.equal(number(after.code), number(before.code) + 1);
});

test('a proposal walks its way by commands, and two people who decide at once do not both win', async () => {
	const ctx = staff();
	const { code } = await written(ctx, await akimat(ctx));
	const on = dayKey(ctx.now);
	await moveProposal(ctx, code, { move: 'send', on });
	const words = { kk: 'Қаржы жоқ', ru: '', en: '' };
	const answers = await Promise.allSettled([
		moveProposal(ctx, code, { move: 'accept', on }),
		moveProposal(ctx, code, { move: 'refuse', on, words })
	]);
	assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
	const proposal = await deskProposal(ctx, code);
	assert.equal([proposal.accepted_at, proposal.refused_at].filter(Boolean).length, 1);
});

test('nobody outside reads a proposal before its release or after it was taken back', async () => {
	const ctx = staff();
	const { code } = await written(ctx);
	const visitor = bare();
	const seen = async () => (await publicProposals(visitor)).rows.some((row) => row.code === code);
	await assert.rejects(publicProposal(visitor, code), { status: 404 });
	assert.equal(await seen(), false);
	await releaseProposal(ctx, code);
	await releaseProposal(ctx, code);
	assert.equal((await publicProposal(visitor, code)).code, code);
	assert.equal(await seen(), true);
	await withdrawProposal(ctx, code);
	assert.equal(await seen(), false);
	const told = await ctx.db
		.selectFrom('happening')
		.select('id')
		.where('kind', '=', 'events.proposal_released')
		.execute();
	assert.equal(told.length, 1);
});

test('only those with the right write; a secretary for the own stop alone', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	const secretary = bare({
		visitor: { account_id: null, stop: { stop_id, role: 'secretary', link_id: newId() } }
	});
	const input = {
		text: { kk: 'Жарық', ru: '', en: '' },
		category: 'P03',
		source: 'hall' as const,
		addressee_id: '',
		responsible: '',
		due_on: ''
	};
	const { code } = await writeProposal(secretary, { ...input, stop_id });
	await assert.rejects(writeProposal(secretary, { ...input, stop_id: other_stop_id }), {
		status: 403
	});
	await assert.rejects(releaseProposal(secretary, code), { status: 403 });
	await assert.rejects(writeProposal(bare(), { ...input, stop_id }), { status: 401 });
});
