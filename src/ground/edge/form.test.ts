import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { Refusal } from '#ground/refusal.ts';
import { checkForm, typedOf } from './form.server.ts';

const Party = v.object({
	people: v.array(v.object({ surname: v.string('surname.missing') }), 'people.missing')
});

function formOf(...pairs: [string, string | File][]): FormData {
	const data = new FormData();
	for (const [name, value] of pairs) data.append(name, value);
	return data;
}

test('names with dots and numbers become a list of people', async () => {
	const form = await checkForm(formOf(['people.0.surname', 'A'], ['people.1.surname', 'B']), Party);
	assert.deepEqual(form.ok && form.values.people, [{ surname: 'A' }, { surname: 'B' }]);
});

test(
	'a list is as long as its rows, whatever length the form claims',
	{ timeout: 5_000 },
	async () => {
		for (const length of ['4294967295', '-1', '1.5']) {
			const form = await checkForm(
				formOf(['people.0.surname', 'A'], ['people.length', length]),
				Party
			);
			assert.deepEqual(form.ok && form.values.people, [{ surname: 'A' }]);
		}
	}
);

test('a field that reaches into a file, a text or what a list inherits changes nothing', async () => {
	const file = new File(['x'], 'x.png');
	const odd = formOf(
		['people.0.surname', 'A'],
		['people.map.name', 'B'],
		['people.__proto__.x', 'C'],
		['people.0.surname.length', 'D'],
		['photo', file],
		['photo.name.x', 'E'],
		['photo.size', 'F']
	);
	const form = await checkForm(odd, v.looseObject(Party.entries));
	assert.ok(form.ok);
	assert.deepEqual(form.values.people, [{ surname: 'A' }]);
	assert.equal(({} as { x?: string }).x, undefined);
});

test(
	'more fields than any form of ours has are refused, and quickly',
	{ timeout: 5_000 },
	async () => {
		const many = new FormData();
		for (let n = 0; n < 6_000; n++) many.append(n % 2 ? 'same' : `field${n}`, 'x');
		await assert.rejects(checkForm(many, Party), (error) => {
			return error instanceof Refusal && error.status === 413;
		});
		assert.deepEqual(typedOf(many), {});
	}
);

test('a full hall on one signed sheet is not too long', async () => {
	const sheet = new FormData();
	for (let n = 0; n < 2_000; n++) sheet.append('signed', `${n}`);
	const form = await checkForm(sheet, v.object({ signed: v.array(v.string()) }));
	assert.equal(form.ok && form.values.signed.length, 2_000);
});
