import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForm } from '#ground/edge/form.server.ts';
import '#ground/mail/retention.server.ts';
import { testHouse } from '#testing/database.ts';
import { periods, setPeriods } from './periods.server.ts';
import { registerForms } from './registers.ts';
import { monthsBefore, PeriodsForm } from './retention.ts';

const { ctx } = testHouse();
const administrator = () => ctx({ visitor: { account_id: 'a', roles: ['administrator'] } });

const given = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
};

test('months are those of the calendar: of a day that a month lacks, its last is taken', () => {
	const before = (day: string, months: number) =>
		monthsBefore(new Date(`${day}T08:00:00Z`), months)
			.toISOString()
			.slice(0, 10);
	assert.equal(before('2027-03-31', 1), '2027-02-28');
	assert.equal(before('2028-03-31', 1), '2028-02-29');
	assert.equal(before('2027-01-15', 13), '2025-12-15');
});

test('a period comes with its basis; without months it is not decided; a wrong number is named beside its field', async () => {
	const fields = (months: string, basis_kk: string) =>
		given({
			'kinds.0.code': 'mail.letters',
			'kinds.0.months': months,
			'kinds.0.basis_kk': basis_kk
		});
	const problems = async (months: string, basis: string) => {
		const form = await checkForm(fields(months, basis), PeriodsForm);
		return form.ok ? {} : form.problems;
	};
	assert.deepEqual(await problems('0', 'Бұйрық'), { 'kinds.0.months': 'months.wrong' });
	assert.deepEqual(await problems('12', ''), { 'kinds.0.basis_kk': 'basis.missing' });
	const form = await checkForm(fields('6', 'Бұйрық'), PeriodsForm);
	assert.ok(form.ok);
	await setPeriods(administrator(), form.values.kinds);
	await setPeriods(administrator(), form.values.kinds);
	const [letters] = await periods(ctx());
	assert.deepEqual([letters!.months, letters!.basis], [6, { kk: 'Бұйрық' }]);
	const told = ctx()
		.db.selectFrom('happening')
		.select('detail')
		.where('kind', '=', 'duties.period_set');
	assert.deepEqual(await told.execute(), [{ detail: { code: 'mail.letters', months: 6 } }]);
	const open = await checkForm(fields('', ''), PeriodsForm);
	assert.ok(open.ok);
	await setPeriods(administrator(), open.values.kinds);
	assert.equal((await periods(ctx()))[0]!.months, null);
});

test('only an administrator sets periods, and only of kinds that there are', async () => {
	const kinds = [{ code: 'nobody.knows', months: 1, basis: { kk: 'Бұйрық' } }];
	const manager = ctx({ visitor: { account_id: 'b', roles: ['manager'] } });
	await assert.rejects(setPeriods(manager, kinds), { code: 'people.forbidden' });
	await assert.rejects(setPeriods(administrator(), kinds), { status: 404 });
});

test('what left the country is not written without the country', async () => {
	const fields = { on_day: '2026-11-01', to_whom: 'A', basis: 'B', categories: 'C' };
	const form = (more: Record<string, string>) =>
		checkForm(given({ ...fields, ...more }), registerForms.transfers);
	const without = await form({ leaves: 'yes', abroad: '' });
	assert.deepEqual(!without.ok && without.problems, { abroad: 'country.missing' });
	const within = await form({ leaves: 'no', abroad: 'Өзбекстан' });
	assert.equal(within.ok && within.values.fields.abroad, null);
	const unsaid = await form({});
	assert.deepEqual(!unsaid.ok && unsaid.problems, { leaves: 'choice.missing' });
});
