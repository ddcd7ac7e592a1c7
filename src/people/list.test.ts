import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { compare } from '#kazakh/order.ts';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { peopleAlike } from './alike.server.ts';
import { readContact, whyNotContact } from './contact.ts';
import { knowPeople } from './know.server.ts';
import { peopleList } from './list.server.ts';
import { isNear } from './near.ts';

const { ctx: bare } = testHouse();
const ctx = () => bare({ visitor: { account_id: 'a', roles: ['coordinator'] } });

async function know(...people: [surname: string, given: string, contact?: string][]) {
	const named = people.map(([surname, given, contact]) => ({
		surname,
		given,
		language: 'kk',
		contact: contact ? readContact(contact) : null
	}));
	const known = await transaction(ctx(), (tx) => knowPeople(tx, named));
	return known.map(({ person_id }) => person_id);
}

const surnames = [
	'Ізтілеуов',
	'Иманов',
	'Ұзақов',
	'Уәлиев',
	'Әбенова',
	'Абаев',
	'Яхин',
	'Қаратай',
	'Ким'
];

test('pages follow each other in Kazakh order and name everybody once', async () => {
	await know(
		...surnames.flatMap((one) =>
			Array.from({ length: 14 }, (_, n): [string, string] => [one, `Ер${n}`])
		)
	);
	const seen: string[] = [];
	let after: string | null = null;
	do {
		const page = await peopleList(ctx(), { after });
		seen.push(...page.people.map(({ surname }) => surname));
		after = page.next;
	} while (after);
	assert.equal(seen.length, surnames.length * 14);
	assert.deepEqual([...new Set(seen)], surnames.toSorted(compare));
});

test('a name is found by its beginning in any spelling, a contact as a whole', async () => {
	const [person] = await know(['Серікұлы', 'Дәурен', '8 700 555 44 33']);
	for (const search of ['серикулы', 'Serikuly D', 'Дәурен', '+7 700 555-44-33', 'Серікұлы Дәу']) {
		const { people } = await peopleList(ctx(), { search });
		assert.deepEqual(
			people.map(({ id }) => id),
			[person],
			search
		);
	}
	assert.deepEqual((await peopleList(ctx(), { search: '%' })).people, []);
	assert.deepEqual((await peopleList(ctx(), { search: '8 700 555 44 34' })).people, []);
});

test('the list and the search read by index, not the whole table', async () => {
	await sql`insert into person (id, surname, given, folded_name, created_at)
		select gen_random_uuid(), 'Т' || n, 'А', 'т' || n || ' а', now() from generate_series(1, 20000) n`.execute(
		ctx().db
	);
	await sql`analyze person`.execute(ctx().db).catch(() => undefined);
	const plan = async (text: ReturnType<typeof sql>) =>
		JSON.stringify((await sql`explain (format json) ${text}`.execute(ctx().db)).rows);
	assert.match(
		await plan(sql`select id from person where (surname collate "kk-x-icu", given collate "kk-x-icu", id) > ('Т5', 'А', gen_random_uuid())
			order by surname collate "kk-x-icu", given collate "kk-x-icu", id limit 51`),
		/person_list/
	);
	assert.match(
		await plan(sql`select id from person where (folded_name like 'т55%' or split_part(folded_name, ' ', 2) like 'т55%')
			order by surname collate "kk-x-icu", given collate "kk-x-icu", id limit 51`),
		/person_name/
	);
});

test('who shares a contact or has nearly the same name is listed, the likeliest first; others are not', async () => {
	const [me, , near] = await know(
		['Оразбаева', 'Мәншүк', 'm@mysal.kz'],
		['Оразбаев', 'Қанат', 'm@mysal.kz'],
		['Оразбаева', 'Маншуг'],
		['Оразалиев', 'Бауыржан']
	);
	const alike = await peopleAlike(ctx(), me!);
	assert.deepEqual(
		alike.map(({ why }) => why),
		['near_name', 'same_contact']
	);
	assert.equal(alike[0]!.id, near);
});

test('two letters apart is near, three is not', () => {
	assert.equal(isNear('сериков ерлан', 'сериков ерлан'), true);
	assert.equal(isNear('сериков ерлан', 'серикав ирлан'), true);
	assert.equal(isNear('сериков ерлан', 'серакав ирлан'), false);
});

test('contacts have one spelling, and what is none is told apart', () => {
	assert.deepEqual(readContact(' Aigul@Mysal.KZ '), { kind: 'email', value: 'aigul@mysal.kz' });
	assert.deepEqual(readContact('8 (700) 123-45-67'), { kind: 'phone', value: '+77001234567' });
	assert.equal(whyNotContact('700 123'), 'contact.digits_missing');
	assert.equal(whyNotContact('a@'), 'contact.email');
	assert.equal(whyNotContact(' '), 'contact.missing');
});
