import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { hallDay, phone } from '#testing/hall.ts';
import { ballotsOf } from './ballots.server.ts';
import { closePoll } from './closePoll.server.ts';
import { closeLeftPolls } from './jobs.server.ts';
import { VoteForm } from './forms.ts';
import { makePoll, removePoll } from './makePoll.server.ts';
import { myPoll } from './mine.server.ts';
import { openPoll } from './openPoll.server.ts';
import { pollsOf, voting } from './pollsOf.server.ts';
import { hideResult, showResult } from './showResult.server.ts';
import { shownPoll } from './shown.server.ts';
import { vote } from './vote.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });

const question = {
	question: { kk: 'Еріктілерге не керек?' },
	kind: 'single' as const,
	options: [{ kk: 'Кеңес', ru: 'Совет' }, { kk: 'Көлік' }],
	anonymous: false,
	guests: false
};

async function opened(ctx: Context, change: Partial<Parameters<typeof makePoll>[2]> = {}) {
	const { stop_id, event_id } = await hallDay(ctx);
	const id = await makePoll(ctx, stop_id, { ...question, ...change });
	await openPoll(ctx, stop_id, id);
	const { options } = (await shownPoll(ctx, stop_id))!;
	return { stop_id, event_id, id, options: options.map((one) => one.id) };
}

test('a poll is seen when it is opened, and its result only when it is closed and shown', async () => {
	const ctx = staff();
	const { stop_id } = await hallDay(ctx);
	const id = await makePoll(ctx, stop_id, question);
	assert.equal(await shownPoll(bare(), stop_id), null);
	await openPoll(ctx, stop_id, id);
	await openPoll(ctx, stop_id, id);
	assert.deepEqual((await shownPoll(bare(), stop_id))!.options[0]!.text, question.options[0]);
	assert.equal((await shownPoll(bare(), stop_id))!.result, null);
	await assert.rejects(showResult(ctx, stop_id, id), { code: 'polls.still_open' });
	await closePoll(ctx, stop_id, id);
	await closePoll(ctx, stop_id, id);
	assert.equal(await shownPoll(bare(), stop_id), null);
	await showResult(ctx, stop_id, id);
	assert.deepEqual((await shownPoll(bare(), stop_id))!.result!.counts, [0, 0]);
	await hideResult(ctx, stop_id, id);
	assert.equal(await shownPoll(bare(), stop_id), null);
	await assert.rejects(openPoll(ctx, stop_id, id), { code: 'polls.closed' });
});

test('of two polls that are opened together one opens, and the other is told', async () => {
	const ctx = staff();
	const { stop_id } = await hallDay(ctx);
	const second = { ...question, question: { kk: 'Қай күні?' } };
	const ids = [await makePoll(ctx, stop_id, question), await makePoll(ctx, stop_id, second)];
	const answers = await Promise.allSettled(ids.map((id) => openPoll(ctx, stop_id, id)));
	assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
	const lost = answers.find((one) => one.status === 'rejected') as PromiseRejectedResult;
	assert.equal((lost.reason as { code: string }).code, 'polls.other_open');
	assert.equal((await pollsOf(ctx, stop_id))[0]!.state, 'open');
});

test('a named vote may be changed until the poll is closed, and counts once', async () => {
	const ctx = staff();
	const { stop_id, id, options } = await opened(ctx);
	const who = await phone(ctx, stop_id);
	const say = (option: string) => vote(bare(), id, { participant_id: who.id, options: [option] });
	await say(options[0]!);
	await say(options[1]!);
	await say(options[1]!);
	assert.deepEqual(await myPoll(bare(), who), {
		poll_id: id,
		voted: true,
		options: [options[1]],
		late: false
	});
	assert.deepEqual(await ballotsOf(ctx, stop_id), [
		{ poll_id: id, name: 'Оспанов Серік', category: 'P03', marks: [2] }
	]);
	assert.deepEqual(await voting(bare(), stop_id), { poll_id: id, voted: 1, present: 1 });
	await closePoll(ctx, stop_id, id);
	await assert.rejects(say(options[0]!), { code: 'polls.closed' });
	assert.deepEqual((await pollsOf(ctx, stop_id))[0]!.result!.counts, [0, 1]);
});

test('an anonymous vote is final, and sent again it is the same to whoever sends it', async () => {
	const ctx = staff();
	const { stop_id, id, options } = await opened(ctx, { anonymous: true });
	for (let n = 0; n < 4; n++) await phone(ctx, stop_id).then((one) => twice(one.id));
	const last = await phone(ctx, stop_id);
	await twice(last.id);
	async function twice(participant_id: string) {
		for (const option of options) await vote(bare(), id, { participant_id, options: [option] });
	}
	assert.deepEqual(await myPoll(bare(), last), {
		poll_id: id,
		voted: true,
		options: [],
		late: false
	});
	await closePoll(ctx, stop_id, id);
	const [poll] = await pollsOf(ctx, stop_id);
	assert.deepEqual([poll!.result!.voters, poll!.result!.counts], [5, [5, 0]]);
});

test('guests vote only where the moderator lets them, and are counted apart', async () => {
	const ctx = staff();
	const shut = await opened(ctx);
	const stranger = await phone(ctx, shut.stop_id, { guest: true });
	const first = { participant_id: stranger.id, options: [shut.options[0]!] };
	await assert.rejects(vote(bare(), shut.id, first), { code: 'polls.no_guests' });
	const open = await opened(ctx, { guests: true });
	const guest = await phone(ctx, open.stop_id, { guest: true });
	const ticket = await phone(ctx, open.stop_id);
	await vote(bare(), open.id, { participant_id: guest.id, options: [open.options[0]!] });
	await vote(bare(), open.id, { participant_id: ticket.id, options: [open.options[1]!] });
	await closePoll(ctx, open.stop_id, open.id);
	const { result } = (await pollsOf(ctx, open.stop_id))[0]!;
	assert.deepEqual([result!.voters, result!.counts], [1, [0, 1]]);
	assert.deepEqual(result!.guests, { voters: 1, counts: [1, 0] });
});

test('whoever was never marked, was unmarked, or stands in another hall does not vote', async () => {
	const ctx = staff();
	const { stop_id, id, options } = await opened(ctx);
	const send = (participant_id: string) =>
		vote(bare(), id, { participant_id, options: [options[0]!] });
	const undone = await phone(ctx, stop_id);
	await ctx.db
		.updateTable('attendance')
		.set({ undone_at: ctx.now })
		.where('id', '=', undone.attendance_id!)
		.execute();
	await assert.rejects(send(undone.id), { code: 'join.not_here' });
	await assert.rejects(send(newId()), { status: 422 });
	const elsewhere = await phone(ctx, (await hallDay(ctx)).stop_id);
	await assert.rejects(send(elsewhere.id), { status: 422 });
});

for (const anonymous of [true, false])
	test(`a check-in that was taken back and made again has no second vote (${anonymous ? 'secret' : 'by name'})`, async () => {
		const ctx = staff();
		const { stop_id, id, options } = await opened(ctx, { anonymous });
		const first = await phone(ctx, stop_id);
		await vote(bare(), id, { participant_id: first.id, options: [options[0]!] });
		await ctx.db
			.updateTable('attendance')
			.set({ undone_at: ctx.now })
			.where('id', '=', first.attendance_id!)
			.execute();
		const again = await phone(ctx, stop_id, { person_id: first.person_id! });
		await vote(bare(), id, { participant_id: again.id, options: [options[1]!] });
		assert.equal((await voting(bare(), stop_id))!.voted, 1);
	});

test('one answer, several or a mark; nothing and what the poll has not are refused', async () => {
	const ctx = staff();
	const one = await opened(ctx);
	const who = await phone(ctx, one.stop_id);
	const send = (poll_id: string, participant_id: string, options: string[]) =>
		vote(bare(), poll_id, { participant_id, options });
	await assert.rejects(send(one.id, who.id, one.options), { code: 'polls.one_only' });
	await assert.rejects(send(one.id, who.id, []), { code: 'polls.nothing_chosen' });
	await assert.rejects(send(one.id, who.id, [newId()]), { status: 422 });
	const several = await opened(ctx, { kind: 'multiple' });
	const other = await phone(ctx, several.stop_id);
	await send(several.id, other.id, several.options);
	await closePoll(ctx, several.stop_id, several.id);
	assert.deepEqual((await pollsOf(ctx, several.stop_id))[0]!.result!.counts, [1, 1]);
	const scale = await opened(ctx, { kind: 'scale', options: [{}, {}, {}, {}, {}] });
	for (const mark of [3, 4, 4]) {
		const { id } = await phone(ctx, scale.stop_id);
		await send(scale.id, id, [scale.options[mark - 1]!]);
	}
	await closePoll(ctx, scale.stop_id, scale.id);
	const { result } = (await pollsOf(ctx, scale.stop_id))[0]!;
	assert.deepEqual([result!.counts, result!.mean], [[0, 0, 1, 2, 0], 3.7]);
});

test('a poll is removed only before it was opened, and only by who moderates the stop', async () => {
	const ctx = staff();
	const { stop_id, id } = await opened(ctx);
	await assert.rejects(removePoll(ctx, stop_id, id), { code: 'polls.was_open' });
	const draft = await makePoll(ctx, stop_id, { ...question, question: { kk: 'Қай күні?' } });
	const other = await hallDay(ctx);
	await assert.rejects(removePoll(ctx, other.stop_id, draft), { status: 404 });
	const secretary = bare({
		visitor: { account_id: null, stop: { stop_id, role: 'secretary', link_id: newId() } }
	});
	await assert.rejects(openPoll(secretary, stop_id, draft), { status: 403 });
	await removePoll(ctx, stop_id, draft);
	assert.deepEqual(
		(await pollsOf(ctx, stop_id)).map((poll) => poll.id),
		[id]
	);
});

test('a poll left open is ended with its hall, and takes its marks away', async () => {
	const ctx = staff();
	const { stop_id, id, options } = await opened(ctx, { anonymous: true });
	const who = await phone(ctx, stop_id);
	await vote(bare(), id, { participant_id: who.id, options: [options[0]!] });
	await ctx.db
		.updateTable('hall')
		.set({ closed_at: ctx.now })
		.where('stop_id', '=', stop_id)
		.execute();
	await closeLeftPolls(ctx);
	await closeLeftPolls(ctx);
	const [poll] = await pollsOf(ctx, stop_id);
	assert.deepEqual([poll!.state, poll!.result!.voters, poll!.result!.counts], ['closed', 1, null]);
	assert.deepEqual(
		await ctx.db.selectFrom('voted').selectAll().where('poll_id', '=', id).execute(),
		[]
	);
});

test('a form that is sent twice makes one poll, also when both come at once; after it is closed the same can be asked again', async () => {
	const ctx = staff();
	const { stop_id } = await hallDay(ctx);
	const [one, other] = await Promise.all([
		makePoll(ctx, stop_id, question),
		makePoll(ctx, stop_id, question)
	]);
	assert.equal(one, other);
	// Negative control: another answer, another poll.
	const options = [...question.options, { kk: 'Су' }];
	assert.notEqual(await makePoll(ctx, stop_id, { ...question, options }), one);
	assert.notEqual(await makePoll(ctx, stop_id, { ...question, guests: true }), one);
	await openPoll(ctx, stop_id, one);
	assert.equal(await makePoll(ctx, stop_id, question), one);
	await closePoll(ctx, stop_id, one);
	assert.notEqual(await makePoll(ctx, stop_id, question), one);
});

test('ids in capital letters are the same ids', () => {
	const [poll_id, option] = [newId(), newId()];
	const sent = { poll_id: poll_id.toUpperCase(), option: [option.toUpperCase(), option] };
	assert.deepEqual(v.parse(VoteForm, sent), { poll_id, option: [option] });
});
