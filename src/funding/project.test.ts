import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { testHouse } from '#testing/database.ts';
import { changeProject } from './changeProject.server.ts';
import { PlanForm, ProjectForm } from './forms.ts';
import { makeProject } from './makeProject.server.ts';
import { messages } from './messages.ts';
import { contract, plan, publishedProject, staffOf } from './project.testing.ts';
import { publishProject } from './publishProject.server.ts';
import { indicators, planLines, project, projects } from './queries.server.ts';
import { setPlanLines } from './setPlanLines.server.ts';

const { ctx } = testHouse();
const staff = (change: Partial<Context> = {}) => staffOf(ctx(change));
const customer = () => staffOf(ctx(), 'customer');

async function read<Schema extends typeof ProjectForm | typeof PlanForm>(
	schema: Schema,
	fields: Record<string, string>
) {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return checkForm(data, schema);
}

test('a contract is seen by staff and the customer at once, by everybody once it is published', async () => {
	const { slug } = await makeProject(staff(), await contract(staff()));
	assert.equal((await project(customer(), slug)).number, '2026-ӘТ-07');
	await assert.rejects(project(ctx(), slug), { status: 404 });
	assert.ok(!(await projects(ctx())).some((one) => one.slug === slug));
	await setPlanLines(staff(), slug, plan);
	await publishProject(staff(), slug);
	await publishProject(staff(), slug);
	assert.equal((await project(ctx(), slug)).sum, '24850000.00');
	assert.ok((await projects(ctx())).some((one) => one.slug === slug));
});

test('two contracts of one year get addresses of their own', async () => {
	const one = await makeProject(staff(), await contract(staff()));
	const other = await makeProject(staff(), await contract(staff()));
	assert.notEqual(one.slug, other.slug);
});

test('a contract without plan or without its Russian name is not published', async () => {
	const input = await contract(staff());
	const { slug } = await makeProject(staff(), { ...input, name: { kk: 'Жоба' } });
	await assert.rejects(publishProject(staff(), slug), { code: 'funding.name_untranslated' });
	await changeProject(staff(), slug, input);
	await assert.rejects(publishProject(staff(), slug), { code: 'funding.no_plan_lines' });
});

test('a published one keeps what publishing needed', async () => {
	const { slug } = await publishedProject(staff());
	const without = { ...(await contract(staff())), name: { kk: 'Жоба' } };
	await assert.rejects(changeProject(staff(), slug, without), {
		code: 'funding.name_untranslated'
	});
	await assert.rejects(setPlanLines(staff(), slug, []), { code: 'funding.no_plan_lines' });
});

test('the plan keeps its lines and their order, and a line taken away is gone', async () => {
	const { id, slug, lines } = await publishedProject(staff());
	const [tables, people] = lines;
	await setPlanLines(staff(), slug, [
		{ ...people!, target: 800 },
		{ indicator: 'attendances', target: 900, due_on: '2026-10-01' }
	]);
	const now = await planLines(ctx(), id);
	assert.deepEqual(
		now.map(({ indicator, target }) => [indicator, target]),
		[
			['people_reached', 800],
			['attendances', 900]
		]
	);
	assert.equal(now[0]!.id, people!.id);
	assert.ok(!now.some((line) => line.id === tables!.id));
});

test('a plan with a line twice, a due day outside or an unknown indicator is refused and changes nothing', async () => {
	const { id, slug, lines } = await publishedProject(staff());
	const [line] = plan;
	for (const [wrong, code] of [
		[[line!, line!], 'funding.line_twice'],
		[[{ ...line!, due_on: '2027-01-01' }], 'funding.due_outside'],
		[[{ ...line!, indicator: 'songs_sung' }], 'funding.no_such_indicator'],
		[[{ ...line!, id: newId() }], 'ground.not_found']
	] as const)
		await assert.rejects(setPlanLines(staff(), slug, [...wrong]), { code });
	assert.deepEqual(await planLines(ctx(), id), lines);
});

test('a line that an event hangs on cannot be taken away', async () => {
	const { slug, id, lines } = await publishedProject(staff());
	const event_id = newId();
	const event = { id: event_id, slug: 'tied', kind: 'forum', title: { kk: 'Форум' } };
	await ctx()
		.db.insertInto('event')
		.values({ ...event, created_at: ctx().now })
		.execute();
	const tie = { event_id, plan_line_id: lines[0]!.id };
	await ctx().db.insertInto('event_plan_line').values(tie).execute();
	await assert.rejects(setPlanLines(staff(), slug, [lines[1]!]), { code: 'funding.line_in_use' });
	assert.equal((await planLines(ctx(), id)).length, 2);
});

test('the customer and visitors change nothing', async () => {
	const { slug } = await publishedProject(staff());
	const input = await contract(staff());
	for (const other of [customer(), ctx(), staffOf(ctx(), 'coordinator')]) {
		await assert.rejects(makeProject(other, input), Refusal);
		await assert.rejects(changeProject(other, slug, input), Refusal);
		await assert.rejects(publishProject(other, slug), Refusal);
		await assert.rejects(setPlanLines(other, slug, plan), Refusal);
	}
});

test('what happened is written down without any text', async () => {
	const { id } = await publishedProject(staff());
	const rows = await ctx()
		.db.selectFrom('happening')
		.select(['kind', 'by_account'])
		.where('subject', '=', id)
		.orderBy('id')
		.execute();
	assert.deepEqual(
		rows.map(({ kind }) => kind),
		['funding.project_made', 'funding.plan_set', 'funding.project_published']
	);
	assert.ok(rows.every(({ by_account }) => by_account === 'account-manager'));
});

test('every indicator has its name, unit and definition in three languages', async () => {
	const all = await indicators(ctx());
	assert.equal(all.length, 8);
	for (const { name, unit, definition } of all)
		for (const words of [name, unit, definition]) assert.ok(words.kk && words.ru && words.en);
});

test('the form reads a sum as people write it and says what is wrong beside the field', async () => {
	const input = await contract(staff());
	const typed = {
		name_kk: 'Жоба',
		number: '7',
		signed_on: '2026-01-28',
		sum: '24 850 000,50 ₸',
		channel: 'grant',
		area: 'A16',
		starts_on: '2026-02-01',
		ends_on: '2026-12-25',
		customer_id: input.customer_id,
		operator_id: input.operator_id
	};
	const good = await read(ProjectForm, typed);
	assert.ok(good.ok);
	assert.equal((good.values as { sum: string }).sum, '24850000.50');
	const bad = await read(ProjectForm, { ...typed, sum: 'көп', channel: '', name_kk: '' });
	assert.deepEqual(!bad.ok && bad.problems, {
		channel: 'channel.missing',
		name_kk: 'name.missing',
		sum: 'sum.wrong'
	});
	const nothing = await read(ProjectForm, {});
	assert.equal(!nothing.ok && Object.keys(nothing.problems).length, 10);
	for (const code of Object.values(nothing.ok ? {} : nothing.problems))
		assert.ok(code in messages, code);
	const back = await read(ProjectForm, { ...typed, ends_on: '2026-01-01' });
	assert.deepEqual(!back.ok && back.problems, { ends_on: 'period.backwards' });
	for (const code of Object.values({
		...(!bad.ok && bad.problems),
		...(!back.ok && back.problems)
	}))
		assert.ok(code in messages, code);
});

test('empty rows of the plan form are left out, and a problem stands beside its own row', async () => {
	const rows = {
		'lines.0.indicator': 'attendances',
		'lines.0.target': '1 200',
		'lines.0.due_on': '2026-12-01',
		'lines.1.indicator': '',
		'lines.1.target': '',
		'lines.1.due_on': '2026-12-01',
		'lines.2.indicator': 'events_held',
		'lines.2.target': '3',
		'lines.2.due_on': '2026-12-01'
	};
	const good = await read(PlanForm, rows);
	assert.deepEqual(
		good.ok && (good.values as { lines: { target: number }[] }).lines.map(({ target }) => target),
		[1200, 3]
	);
	const bad = await read(PlanForm, { ...rows, 'lines.2.target': 'көп' });
	assert.deepEqual(!bad.ok && bad.problems, { 'lines.2.target': 'target.wrong' });
	const removed = await read(PlanForm, { ...rows, 'lines.0.remove': 'yes' });
	assert.equal(removed.ok && (removed.values as { lines: unknown[] }).lines.length, 1);
});
