import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { testHouse } from '#testing/database.ts';
import { addOrganisation } from './addOrganisation.server.ts';
import { changeOrganisation } from './changeOrganisation.server.ts';
import { OrganisationForm } from './forms.ts';
import { messages } from './messages.ts';
import { organisation, organisations } from './queries.server.ts';
import { districts, territories } from './territories.server.ts';

const { ctx } = testHouse();
const staff = (): Context =>
	ctx({ visitor: { account_id: 'a1', roles: ['manager'] } as Context['visitor'] });

/** Body digits with the check digit that makes them a BIN. */
function binOf(eleven: string): string {
	const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
	return eleven + (weights.reduce((sum, weight, at) => sum + weight * Number(eleven[at]), 0) % 11);
}

function form(fields: Record<string, string>) {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return checkForm(data, OrganisationForm);
}

const group = { kind: 'initiative_group', bin: null } as const;

test('an initiative group needs no BIN and is found by a part of its name, typed in Latin too', async () => {
	const id = await addOrganisation(staff(), { ...group, name: { kk: '«Жасыл көше» тобы' } });
	const { rows } = await organisations(staff(), { search: 'жасыл' });
	assert.deepEqual(
		rows.map((row) => row.id),
		[id]
	);
	assert.equal((await organisations(staff(), { search: 'KÖSHE' })).rows.length, 1);
	assert.equal((await organisations(staff(), { search: 'көпір' })).rows.length, 0);
	assert.equal((await organisations(staff(), { search: '%' })).rows.length, 0);
});

test('a BIN stands in the directory once, also when two add it at the same time', async () => {
	const bin = binOf('04024000001');
	const add = () => addOrganisation(staff(), { kind: 'ngo', bin, name: { ru: 'Фонд' } });
	const results = await Promise.allSettled([add(), add(), add()]);
	assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
	const codes = results.flatMap((one) =>
		one.status === 'rejected' ? [one.reason as Refusal] : []
	);
	assert.deepEqual(
		codes.map(({ code }) => code),
		['directory.bin_known', 'directory.bin_known']
	);
});

test('changing keeps its own BIN and shows the new name', async () => {
	const bin = binOf('05024000002');
	const id = await addOrganisation(staff(), { kind: 'ngo', bin, name: { kk: 'Бірлік' } });
	await changeOrganisation(staff(), id, { kind: 'ngo', bin, name: { kk: 'Бірлік', ru: 'Бирлик' } });
	assert.deepEqual((await organisation(staff(), id)).name, { kk: 'Бірлік', ru: 'Бирлик' });
});

test('a visitor may neither add nor change', async () => {
	const add = addOrganisation(ctx(), { ...group, name: { kk: 'Топ' } });
	await assert.rejects(add, Refusal);
});

test('the list goes on page by page and holds everybody once', async () => {
	for (let n = 0; n < 60; n++)
		await addOrganisation(staff(), { ...group, name: { kk: `Тізім ${n % 7}` } });
	const seen: string[] = [];
	let after: string | null = '';
	while (after !== null) {
		const { rows, next } = await organisations(staff(), { search: 'тізім', after });
		seen.push(...rows.map(({ id }) => id));
		after = next;
	}
	assert.equal(seen.length, 60);
	assert.equal(new Set(seen).size, 60);
});

test('the form says what is wrong with a BIN, and each reason has its words', async () => {
	const typed = { kind: 'ngo', name_kk: 'Қор' };
	for (const [bin, reason] of [
		['123', 'bin.not_12_digits'],
		['041340000011', 'bin.no_such_month'],
		[binOf('04024000001').slice(0, 11) + '0', 'bin.check_digit']
	] as const) {
		const read = await form({ ...typed, bin });
		assert.equal(read.ok, false);
		assert.deepEqual(!read.ok && read.problems, { bin: reason });
		assert.ok(reason in messages);
	}
	const read = await form({ ...typed, bin: '' });
	assert.ok(read.ok);
	assert.deepEqual(read.values, {
		email: null,
		head_post: null,
		head_name: null,
		head_ru: null,
		kind: 'ngo',
		bin: null,
		name: { kk: 'Қор' }
	});
});

test('an organisation needs a Kazakh or a Russian name', async () => {
	const read = await form({ kind: 'ngo', name_en: 'Fund' });
	assert.deepEqual(!read.ok && read.problems, { name_kk: 'name.missing' });
});

test('the districts stand in the order of the river, from the sea up', async () => {
	const codes = (await districts(ctx())).map(({ code }) => code);
	assert.deepEqual(codes.slice(0, 2), ['aral', 'kazaly']);
	assert.equal(codes.length, 8);
	assert.equal((await territories(ctx(), ['shieli'])).get('shieli')?.name.kk, 'Шиелі ауданы');
});
