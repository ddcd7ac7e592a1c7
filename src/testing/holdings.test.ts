import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { holdings } from '#people/holdings.server.ts';
import '#holdings.ts';
import { testHouse } from './database.ts';

const { ctx } = testHouse();

/** Every table that names a person: by a column of that name, or by a key to the table of people. */
async function tablesOfPeople({ db }: Context): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select table_name::text as name from information_schema.columns
		where table_schema = current_schema() and column_name ~ '(^|_)person_id$'
		union
		select conrelid::regclass::text from pg_constraint
		where contype = 'f' and confrelid = 'person'::regclass
		order by 1`.execute(db);
	return rows.map(({ name }) => name);
}

function unheld(tables: string[], registry = [...holdings.values()]): string[] {
	const held = new Set(registry.flatMap((holding) => holding.tables));
	return tables.filter((name) => !held.has(name));
}

test('every table that names a person is shown, exported, merged and erased by the capability that owns it', async () => {
	const tables = await tablesOfPeople(ctx());
	assert.ok(tables.includes('registration') && tables.includes('contact'));
	assert.deepEqual(unheld(tables), []);
});

test('negative control: a table or a key that nobody lists is named', async () => {
	const tables = await tablesOfPeople(ctx());
	const without = [...holdings.values()].filter(({ tables: own }) => !own.includes('attendance'));
	assert.deepEqual(unheld(tables, without), ['attendance', 'photo_answer', 'registration']);
	assert.deepEqual(unheld([...tables, 'forgotten_list']), ['forgotten_list']);
});
