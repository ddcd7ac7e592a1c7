import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { openStop } from '#testing/stop.ts';
import { approveMinutes } from './approveMinutes.server.ts';
import { compileMinutes } from './compileMinutes.server.ts';
import { as, changed, draft, named } from './minutes.testing.ts';
import { minutesOf, offersFor, revisionOf, revisionsOf, versionsOf } from './minutesOf.server.ts';
import { openVersion } from './openVersion.server.ts';
import { publishedMinutes } from './published.server.ts';
import { recompileMinutes } from './recompileMinutes.server.ts';
import { writeMinutes } from './writeMinutes.server.ts';

const { ctx } = testHouse();
const writer = () => as(ctx(), 'coordinator');
const leader = () => as(ctx(), 'manager');
const overStop = (wishes = {}) =>
	openStop(ctx(), { starts_in: -48, opens_in: -96, closes_in: -49, ...wishes });

async function propose({ event_id, stop_id }: { event_id: string; stop_id: string }, kk: string) {
	await ctx()
		.db.insertInto('proposal')
		.values({
			id: newId(),
			code: `T-${newId().slice(-6).toUpperCase()}`,
			event_id,
			stop_id,
			text: { kk } as never,
			category: 'P03',
			source: 'hall',
			due_on: '2026-12-01',
			voiced_at: ctx().now,
			released_at: ctx().now
		})
		.execute();
}

test('stops compiled all at once get numbers without a gap, and one stop compiled twice at once has one', async () => {
	const stops = await Promise.all(Array.from({ length: 8 }, () => overStop()));
	const twice = [...stops, ...stops].map(({ stop_id }) => stop_id);
	const made = await Promise.all(twice.map((stop_id) => compileMinutes(writer(), stop_id)));
	const numbers = made.map(({ number }) => number);
	assert.deepEqual(numbers.slice(0, 8), numbers.slice(8));
	const sorted = numbers.slice(0, 8).toSorted((one, other) => one - other);
	assert.deepEqual(
		sorted,
		sorted.map((_, place) => sorted[0]! + place)
	);
});

test('a compilation that fails takes no number', async () => {
	const { number } = await compileMinutes(writer(), (await overStop()).stop_id);
	const { stop_id } = await overStop();
	const broken = ctx()
		.db.transaction()
		.execute(async (db) => {
			await compileMinutes({ ...writer(), db }, stop_id);
			throw new Error('cut off');
		});
	await assert.rejects(broken, /cut off/);
	assert.equal((await compileMinutes(writer(), stop_id)).number, number + 1);
});

test('a stop that has not begun, was cancelled or is not published has no minutes', async () => {
	const code = async (wishes: object) => {
		const { stop_id } = await openStop(ctx(), wishes);
		return compileMinutes(writer(), stop_id).catch((error: { code: string }) => error.code);
	};
	assert.equal(await code({}), 'minutes.not_begun');
	assert.equal(await code({ starts_in: -48, published: false }), 'minutes.not_published');
	const { stop_id } = await overStop();
	await ctx()
		.db.updateTable('stop')
		.set({ cancelled_at: ctx().now })
		.where('id', '=', stop_id)
		.execute();
	await assert.rejects(compileMinutes(writer(), stop_id), { code: 'minutes.cancelled' });
});

test('two who save at once both keep their text: different sections are put together', async () => {
	const { stop_id } = await overStop();
	const { sections, revision } = await draft(writer(), stop_id);
	const [one, other] = await Promise.all([
		writeMinutes(writer(), stop_id, {
			from: revision,
			text: changed(sections, { spoke: { kk: 'Су туралы' } })
		}),
		writeMinutes(as(ctx(), 'manager'), stop_id, {
			from: revision,
			text: changed(sections, { resolved: { kk: 'Хат жазу', ru: 'Написать письмо' } })
		})
	]);
	assert.deepEqual([...one.collisions, ...other.collisions], []);
	assert.deepEqual(
		[one.revision, other.revision].toSorted((a, b) => a - b),
		[2, 3]
	);
	const now = (await minutesOf(writer(), stop_id)).minutes!;
	assert.equal(now.sections.spoke.kk, 'Су туралы');
	assert.equal(now.sections.resolved.ru, 'Написать письмо');
	const { rows } = await revisionsOf(writer(), stop_id);
	assert.deepEqual(
		rows.map(({ revision: n, source }) => [n, source]),
		[
			[3, 'merged'],
			[2, 'written'],
			[1, 'compiled']
		]
	);
});

test('two who write the same section at once: the second gets both texts back, and nothing of the first is overwritten', async () => {
	const { stop_id } = await overStop();
	const { sections, revision } = await draft(writer(), stop_id);
	const answers = await Promise.all(
		['Бірінші', 'Екінші'].map((kk) =>
			writeMinutes(writer(), stop_id, {
				from: revision,
				text: changed(sections, { spoke: { kk }, votes: { ru: kk === 'Екінші' ? 'За' : '' } })
			})
		)
	);
	const [warned] = answers.flatMap(({ collisions }) => collisions);
	assert.equal(answers.flatMap(({ collisions }) => collisions).length, 1);
	const now = (await minutesOf(writer(), stop_id)).minutes!;
	assert.equal(now.sections.spoke.kk, warned!.theirs);
	assert.equal(now.sections.votes.ru, 'За');
	assert.deepEqual([warned!.yours, warned!.theirs].toSorted(), ['Бірінші', 'Екінші']);
	assert.equal(warned!.both, `${warned!.theirs}\n${warned!.yours}`);
});

test('negative control: written from the newest revision instead of the one begun from, the first text would be lost', async () => {
	const { stop_id } = await overStop();
	const { sections, revision } = await draft(writer(), stop_id);
	const mine = changed(sections, { spoke: { kk: 'Бірінші' } });
	const { revision: newest } = await writeMinutes(writer(), stop_id, {
		from: revision,
		text: mine
	});
	const stale = changed(sections, { votes: { kk: 'Қолдады' } });
	await writeMinutes(writer(), stop_id, { from: newest, text: stale });
	assert.equal((await minutesOf(writer(), stop_id)).minutes!.sections.spoke.kk, '');
});

test('the same form sent twice is one revision, and one that changes nothing is none', async () => {
	const { stop_id } = await overStop();
	const { sections, revision } = await draft(writer(), stop_id);
	const text = changed(sections, { spoke: { kk: 'Су' } });
	await Promise.all([1, 2].map(() => writeMinutes(writer(), stop_id, { from: revision, text })));
	const again = await writeMinutes(writer(), stop_id, { from: 2, text });
	assert.equal(again.revision, 2);
	assert.equal((await revisionsOf(writer(), stop_id)).rows.length, 2);
});

test('a revision says who saved it, when, and what was there before', async () => {
	const { stop_id } = await overStop();
	const { sections } = await draft(writer(), stop_id);
	await writeMinutes(writer(), stop_id, {
		from: 1,
		text: changed(sections, { spoke: { ru: 'О воде' } })
	});
	const second = await revisionOf(writer(), stop_id, 2);
	assert.equal(second.before!.spoke.ru, '');
	assert.equal(second.sections.spoke.ru, 'О воде');
	assert.equal((await revisionOf(writer(), stop_id, 1)).before, null);
	await assert.rejects(revisionOf(writer(), stop_id, 3), { code: 'ground.not_found' });
	await assert.rejects(writeMinutes(writer(), stop_id, { from: 9, text: sections }), {
		code: 'minutes.unknown_revision'
	});
});

test('facts that changed are offered; what staff wrote stays, with the new facts in it', async () => {
	const stop = await overStop();
	await propose(stop, 'Көшеге жарық орнату');
	const { sections, revision } = await draft(writer(), stop.stop_id);
	assert.match(
		sections.decided.kk,
		/^Ұсыныс T-\w+: Көшеге жарық орнату\. Мерзімі: 2026\sжылғы\s1\sжелтоқсан\.$/u
	);
	assert.match(sections.decided.ru, /\[текст только на казахском\]/);
	const own = `Хатшының сөзі\n${sections.decided.kk}`;
	await writeMinutes(writer(), stop.stop_id, {
		from: revision,
		text: changed(sections, { decided: { kk: own } })
	});
	assert.deepEqual(await offersFor(writer(), stop.stop_id), []);
	await propose(stop, 'Құдық қазу');
	const open = await offersFor(writer(), stop.stop_id);
	assert.deepEqual(
		open.map(({ section, paper, edited }) => [section, paper, edited]),
		[
			['decided', 'kk', true],
			['decided', 'ru', false]
		]
	);
	const seen = ['decided.kk', 'decided.ru'];
	const chosen = { seen, choices: { 'decided.kk': 'take', 'decided.ru': 'keep' } } as const;
	await recompileMinutes(writer(), stop.stop_id, { ...chosen, seen: ['decided.kk'] }).then(
		() => assert.fail('among those nobody chose'),
		({ code }: { code: string }) => assert.equal(code, 'minutes.facts_changed')
	);
	await Promise.all([1, 2].map(() => recompileMinutes(writer(), stop.stop_id, chosen)));
	const now = (await minutesOf(writer(), stop.stop_id)).minutes!;
	assert.match(now.sections.decided.kk, /^Хатшының сөзі\n.*: Көшеге .*\n.*: Құдық қазу/);
	assert.equal(now.sections.decided.ru, sections.decided.ru);
	assert.equal(now.revision, 3);
	assert.deepEqual(await offersFor(writer(), stop.stop_id), []);
});

async function approved() {
	const stop = await overStop();
	const { sections } = await draft(writer(), stop.stop_id);
	const text = changed(sections, named);
	const { revision } = await writeMinutes(writer(), stop.stop_id, { from: 1, text });
	await approveMinutes(leader(), stop.stop_id, { revision });
	const { year, number } = (await minutesOf(writer(), stop.stop_id)).minutes!;
	return { ...stop, revision, text, code: `${year}-${number}` };
}

test('what is not named is not approved, nor a stop that is not over, nor a revision that nobody read', async () => {
	const { stop_id } = await overStop();
	const { sections } = await draft(writer(), stop_id);
	const approve = (revision: number, who = leader()) => approveMinutes(who, stop_id, { revision });
	await assert.rejects(approve(1), { code: 'minutes.no_chair' });
	await writeMinutes(writer(), stop_id, { from: 1, text: changed(sections, named) });
	await assert.rejects(approve(1), { code: 'minutes.newer' });
	await assert.rejects(approve(2, writer()), { code: 'people.forbidden' });
	const running = await openStop(ctx(), { starts_in: -1, opens_in: -9, closes_in: -2 });
	await draft(writer(), running.stop_id);
	await assert.rejects(approveMinutes(leader(), running.stop_id, { revision: 1 }), {
		code: 'minutes.not_over'
	});
});

test('approved minutes are frozen: no command and no statement of the centre changes or removes them', async () => {
	const { stop_id, text, slug, code } = await approved();
	const write = writeMinutes(writer(), stop_id, {
		from: 2,
		text: changed(text, { spoke: { kk: 'Б' } })
	});
	await assert.rejects(write, { code: 'minutes.frozen' });
	await assert.rejects(recompileMinutes(writer(), stop_id, { seen: [], choices: {} }), {
		code: 'minutes.frozen'
	});
	for (const statement of [
		sql`update minutes_version set reason = ''`,
		sql`delete from minutes_version`,
		sql`delete from minutes_revision`,
		sql`update minutes_revision set at = now()`,
		sql`delete from minutes`
	])
		await assert.rejects(statement.execute(ctx().db), { code: '42501' });
	assert.deepEqual((await publishedMinutes(ctx(), slug, code)).frozen.sections, text);
});

test('two who approve at once make one version, and its happening holds the hash of what was frozen', async () => {
	const { stop_id } = await overStop();
	const { sections, id } = await draft(writer(), stop_id);
	const { revision } = await writeMinutes(writer(), stop_id, {
		from: 1,
		text: changed(sections, named)
	});
	const tries = [1, 2].map(() =>
		approveMinutes(leader(), stop_id, { revision }).catch((error: { code: string }) => error.code)
	);
	const answers = await Promise.all(tries);
	assert.ok(answers.some((answer) => answer === 'minutes.approved_already'));
	const told = await ctx()
		.db.selectFrom('happening')
		.select('detail')
		.where('subject', '=', id)
		.where('kind', '=', 'minutes.approved')
		.execute();
	const { rows } = await sql<{ hash: string }>`
		select encode(sha256(convert_to(frozen::text, 'UTF8')), 'hex') as hash from minutes_version where minutes_id = ${id}`.execute(
		ctx().db
	);
	assert.equal(rows.length, 1);
	assert.deepEqual(
		told.map(({ detail }) => (detail as { hash: string }).hash),
		[rows[0]!.hash]
	);
});

test('a new version is opened with its reason; until it is approved the old one stays published, and after that too', async () => {
	const { stop_id, slug, code, text } = await approved();
	await assert.rejects(openVersion(writer(), stop_id, { reason: 'Қате' }), {
		code: 'people.forbidden'
	});
	await Promise.all(
		[1, 2].map(() => openVersion(leader(), stop_id, { reason: 'Төрағаның аты қате' }))
	);
	assert.equal((await publishedMinutes(ctx(), slug, code)).version, 1);
	const next = changed(text, { chair: { kk: 'Оспанова Айгүл', ru: 'Оспанова Айгуль' } });
	const { revision } = await writeMinutes(writer(), stop_id, { from: 2, text: next });
	await approveMinutes(leader(), stop_id, { revision });
	const newest = await publishedMinutes(ctx(), slug, code);
	assert.deepEqual([newest.version, newest.reason], [2, 'Төрағаның аты қате']);
	assert.equal(newest.frozen.sections.chair.kk, 'Оспанова Айгүл');
	assert.deepEqual((await publishedMinutes(ctx(), slug, code, 1)).frozen.sections, text);
	assert.deepEqual(
		(await versionsOf(writer(), stop_id)).map(({ version }) => version),
		[2, 1]
	);
});

test('what is not approved, or stands under another event, the public does not find', async () => {
	const { slug, code } = await approved();
	const { stop_id, slug: other } = await overStop();
	const { year, number } = await draft(writer(), stop_id);
	for (const [at, what] of [
		[other, `${year}-${number}`],
		[other, code],
		[slug, 'x'],
		[slug, '2026-999999']
	] as const)
		await assert.rejects(publishedMinutes(ctx(), at, what), { code: 'ground.not_found' });
	await assert.rejects(publishedMinutes(ctx(), slug, code, 2), { code: 'ground.not_found' });
});
