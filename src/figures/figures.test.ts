import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan, publishedProject, staffOf } from '#funding/project.testing.ts';
import type { PlanLine } from '#funding/queries.server.ts';
import { indicators, project } from '#funding/queries.server.ts';
import { setPlanLines } from '#funding/setPlanLines.server.ts';
import { testHouse } from '#testing/database.ts';
import type { CountedRow } from './counters.ts';
import { openFigure } from './evidence.server.ts';
import { figureOf, pageLong, pageOfRows } from './figure.server.ts';
import { keepFacts, linesBehind } from './lineFacts.server.ts';
import { planAndFact } from './planAndFact.server.ts';
import { world } from '#testing/evidenceWorld.ts';

const { ctx } = testHouse();
const staff = () => staffOf(ctx());
const make = world(ctx);
const period = { starts_on: '2026-02-01', ends_on: '2026-12-25' };

/** A contract with a line of every indicator in the catalogue. */
async function contract() {
	const all = await indicators(ctx());
	const lines = all.map(({ code }) => ({ indicator: code, target: 10, due_on: '2026-12-25' }));
	return publishedProject(staff(), lines);
}

function lineOf(lines: PlanLine[], indicator: string): PlanLine {
	return lines.find((line) => line.indicator === indicator)!;
}

async function everyRow(line: PlanLine): Promise<CountedRow[]> {
	const rows: CountedRow[] = [];
	let after: string | null = null;
	do {
		const page = await pageOfRows(ctx(), period, line, after);
		assert.ok(page.rows.length <= pageLong);
		rows.push(...page.rows);
		after = page.next;
	} while (after !== null);
	return rows;
}

/** The figure, after it was counted again from the rows that its pages list. */
async function recounted(line: PlanLine): Promise<number> {
	const rows = await everyRow(line);
	const figure = (await figureOf(ctx(), period, line))!;
	assert.equal(new Set(rows.map(({ row_id }) => row_id)).size, rows.length, 'each row once');
	assert.equal(figure.value, rows.length, line.indicator);
	assert.equal(figure.unmatched, rows.filter(({ unmatched }) => unmatched).length);
	return figure.value;
}

async function recountAll(lines: PlanLine[]): Promise<Record<string, number>> {
	const counted: Record<string, number> = {};
	for (const line of lines) counted[line.indicator] = await recounted(line);
	return counted;
}

let lines: PlanLine[];
let touring: { event: string; shieli: string; syrdarya: string };
let people: string[];

/** One contract, a touring event with 70 people at two stops, and a training. */
async function settle() {
	({ lines } = await contract());
	const event = await make.event({ lines });
	const shieli = await make.stop(event);
	const next = new Date('2026-07-30T06:00:00Z');
	const syrdarya = await make.stop(event, { territory: 'syrdarya', starts_at: next });
	touring = { event, shieli, syrdarya };
	people = [];
	for (let n = 0; n < 70; n++) {
		const id = await make.person({ contact: n < 65 });
		people.push(id);
		// Many at the same moment: pages must not part them wrongly.
		await make.came(shieli, id, { how: n < 65 ? 'scan' : 'sheet' });
		if (n < 55) await make.came(syrdarya, id, { at: next });
	}
	await make.proposal(shieli, event, new Date('2026-08-03T06:00:00Z'));
	await make.proposal(shieli, event, null);
	const training = await make.event({ kind: 'training', lines });
	const room = await make.stop(training, { territory: 'kyzylorda' });
	await make.came(room, people[0]!);
}

test('every figure is the number of rows that its pages list', async () => {
	await settle();
	assert.deepEqual(await recountAll(lines), {
		round_tables_held: 2,
		trainings_held: 1,
		events_held: 2,
		districts_covered: 3,
		people_reached: 70,
		attendances: 126,
		proposals_passed_on: 1,
		publications: 0
	});
});

test('who left no contact on a paper sheet counts once and is marked', async () => {
	const figure = await figureOf(ctx(), period, lineOf(lines, 'people_reached'));
	assert.deepEqual([figure!.value, figure!.unmatched], [70, 5]);
});

test('what is late is judged by the figures kept last, and by counting where none is kept yet', async () => {
	const held = lineOf(lines, 'trainings_held');
	const late = async () =>
		(await linesBehind(staff())).find(({ id }) => id === held.id)?.fact ?? null;
	assert.equal(await late(), 1);
	await keepFacts(ctx());
	const training = await make.event({ kind: 'training', lines });
	const room = await make.stop(training);
	const came = await make.came(room, people[1]!);
	// A figure counted anew by every visit would cost more the more is stored.
	assert.equal(await late(), 1);
	await keepFacts(ctx());
	assert.equal(await late(), 2);
	await make.undo(came);
	await keepFacts(ctx());
	assert.equal(await late(), 1);
});

test('a row added, corrected and removed moves figure and list together', async () => {
	const newcomer = await make.person();
	const added = await make.came(touring.syrdarya, newcomer);
	assert.equal(await recounted(lineOf(lines, 'attendances')), 127);
	assert.equal(await recounted(lineOf(lines, 'people_reached')), 71);
	await make.undo(added);
	assert.equal(await recounted(lineOf(lines, 'attendances')), 126);
	assert.equal(await recounted(lineOf(lines, 'people_reached')), 70);
	const again = await make.came(touring.shieli, newcomer);
	assert.equal(await recounted(lineOf(lines, 'people_reached')), 71);
	await ctx().db.deleteFrom('attendance').where('id', '=', again).execute();
	assert.equal(await recounted(lineOf(lines, 'people_reached')), 70);
});

test('a stop took place when it was closed, not cancelled, within the period, and somebody came', async () => {
	const held = lineOf(lines, 'round_tables_held');
	const stopWith = async (state: Parameters<typeof make.stop>[1], comes = true) => {
		const id = await make.stop(touring.event, state);
		return { id, came: comes ? await make.came(id, people[0]!) : null };
	};
	await stopWith({ closed_at: null });
	await stopWith({ cancelled_at: new Date() });
	await stopWith({}, false);
	await stopWith({ starts_at: new Date('2026-01-31T06:00:00Z') });
	await stopWith({ starts_at: new Date('2026-12-25T19:30:00Z') });
	assert.equal(await recounted(held), 2);
	// The last day of the period ends at midnight in the centre's zone.
	const last = await stopWith({ starts_at: new Date('2026-12-25T18:30:00Z') });
	assert.equal(await recounted(held), 3);
	await make.undo(last.came!);
	assert.equal(await recounted(held), 2);
});

test('an event that hangs on no line of the contract, or on another contract, does not count', async () => {
	const before = await recountAll(lines);
	const other = await contract();
	for (const hung of [[], other.lines]) {
		const event = await make.event({ lines: hung });
		const stop = await make.stop(event, { territory: 'aral' });
		await make.came(stop, await make.person());
		await make.proposal(stop, event, new Date());
	}
	assert.deepEqual(await recountAll(lines), before);
	assert.equal((await recountAll(other.lines)).people_reached, 1);
});

test('negative control: a list that skips a row is caught by the recount', async () => {
	const line = lineOf(lines, 'people_reached');
	const first = await pageOfRows(ctx(), period, line, null);
	const rest = await pageOfRows(ctx(), period, line, first.next);
	assert.notEqual(
		first.rows.length + rest.rows.length - 1,
		(await figureOf(ctx(), period, line))!.value
	);
});

test('a place in the list that nobody gave starts the list again', async () => {
	const line = lineOf(lines, 'people_reached');
	const start = await pageOfRows(ctx(), period, line, null);
	for (const wrong of ['', 'x', "2026-07-29T06:00:00.000000Z~' or 1=1", '2026~1'])
		assert.deepEqual(await pageOfRows(ctx(), period, line, wrong), start);
});

test('the customer opens the same rows and sees codes and categories, never a name', async () => {
	const { slug, lines: own } = await contract();
	const event = await make.event({ lines: own });
	const stop = await make.stop(event);
	await make.came(stop, await make.person());
	const asked = { slug, line: lineOf(own, 'people_reached').id, after: null };
	const forStaff = await openFigure(staff(), asked);
	const forCustomer = await openFigure(staffOf(ctx(), 'customer'), asked);
	assert.equal(forStaff.rows[0]!.person?.given, 'Аты');
	assert.equal(forCustomer.rows[0]!.person, null);
	assert.ok(!JSON.stringify(forCustomer).includes('Тегі'));
	assert.equal(forCustomer.rows[0]!.attendance?.category.kk, 'ҮЕҰ өкілі');
	assert.deepEqual({ ...forCustomer.rows[0], person: null }, { ...forStaff.rows[0], person: null });
	await assert.rejects(openFigure(ctx(), asked), { status: 401 });
});

test('a line of another project does not open under this one', async () => {
	const { slug } = await publishedProject(staff());
	const asked = { slug, line: lines[0]!.id, after: null };
	await assert.rejects(openFigure(staff(), asked), { status: 404 });
});

test('plan and fact stand side by side with what is due today', async () => {
	const { slug, lines: own } = await publishedProject(staff());
	const event = await make.event({ lines: own });
	await make.came(await make.stop(event), await make.person());
	const now = new Date('2026-07-15T06:00:00Z');
	const seen = await planAndFact(ctx({ now }), await project(ctx(), slug));
	assert.deepEqual(
		seen.map(({ indicator, fact, expected, status }) => [indicator, fact?.value, expected, status]),
		[
			['round_tables_held', 1, 7, 'late'],
			['people_reached', 1, 350, 'late']
		]
	);
});

test('an indicator without a counter has no fact rather than a wrong one', async () => {
	const songs = {
		code: 'songs_sung',
		counter: 'songs_sung',
		name: {},
		definition: {},
		unit: {}
	};
	await ctx().db.insertInto('indicator').values(songs).execute();
	const { slug } = await publishedProject(staff());
	await setPlanLines(staff(), slug, [...plan, { ...plan[0]!, indicator: 'songs_sung' }]);
	const seen = await planAndFact(ctx(), await project(ctx(), slug));
	assert.deepEqual([seen[2]!.fact, seen[2]!.status], [null, null]);
});
