import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { languages } from '#ground/language.ts';
import { jobs, listeners, timers } from '#ground/jobs.server.ts';
import { refusals } from '#routes/refusals.ts';
import '#worker.ts';

const source = join(import.meta.dirname, '..');
const files = (pattern: string) => globSync(pattern, { cwd: source });
// Columns of tables look like codes; a code begins with the name of its capability.
const capabilities = [...globSync('*/', { cwd: source }), 'files', 'mail'].join('|');
const code = `'((?:${capabilities})\\.[a-z_]+)'`;

/** Where a code stands that somebody may be refused with. */
const thrown = [
	new RegExp(`new Refusal\\(\\s*${code}`, 'g'),
	new RegExp(`refuse\\([^;]*?${code}`, 'g'),
	new RegExp(`found\\([^;]*?,\\s*${code}\\s*\\)`, 'g'),
	new RegExp(`detail = ${code}`, 'g')
];

/** Every code that a source throws, and every one that a rule (`whyNot…`) returns. */
function codesOf(text: string): string[] {
	const rules = [...text.matchAll(/function whyNot\w+[\s\S]*?\n}/g)].map(([rule]) => rule);
	return [
		...thrown.flatMap((pattern) => [...text.matchAll(pattern)].map(([, found]) => found!)),
		...rules.flatMap((rule) => [...rule.matchAll(new RegExp(code, 'g'))].map(([, found]) => found!))
	];
}

const sources = [...files('**/*.server.ts'), ...files('*/*.ts'), ...files('*/schema/*.sql')].filter(
	(file) => !/test(ing)?\b/.test(file)
);
const codes = new Set(sources.flatMap((file) => codesOf(readFileSync(join(source, file), 'utf8'))));

const isWords = (value: unknown): value is Record<string, string> =>
	typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value && 'en' in value;

/** Every table of texts that a module exports, by file and key. */
async function texts(): Promise<[string, Record<string, string>][]> {
	const modules = files('**/*{essages,efusals,Texts,words,areas,roleNames}.ts').filter(
		(file) => !file.startsWith('routes')
	);
	const found = modules.map(async (file) => {
		const module = (await import(pathToFileURL(join(source, file)).href)) as object;
		return Object.values(module).flatMap((table: unknown) =>
			typeof table === 'object' && table !== null
				? Object.entries(table)
						.filter((entry): entry is [string, Record<string, string>] => isWords(entry[1]))
						.map(([key, words]): [string, Record<string, string>] => [`${file} ${key}`, words])
				: []
		);
	});
	return (await Promise.all(found)).flat();
}

test('whoever is refused is told why: every code has its text', () => {
	assert.ok(codes.size > 60, `${codes.size} codes found`);
	assert.deepEqual(
		[...codes].filter((one) => !(one in refusals)),
		[]
	);
});

test('negative control: a code thrown or returned by a rule is found', () => {
	const text = `function whyNotSing(): string | null {
	return late ? 'events.late' : null;
}
throw new Refusal('events.full');
detail = 'events.shut'`;
	assert.deepEqual(codesOf(text), ['events.full', 'events.shut', 'events.late']);
});

test('every text stands in all three languages', async () => {
	const all = await texts();
	assert.ok(all.length > 500, `${all.length} texts found`);
	// A part that one language says with another word's ending may be empty; it says so in its name.
	const missing = all.filter(
		([key, words]) => !key.endsWith('_rest') && languages.some((one) => !words[one]?.trim())
	);
	assert.deepEqual(
		missing.map(([key]) => key),
		[]
	);
});

test('no text shouts, blames or says that something is "invalid"', async () => {
	const rude = /!|Жарамсыз|Қате!|Ошибка!|Error!|Invalid/i;
	assert.deepEqual(
		(await texts()).filter(([, words]) => Object.values(words).some((text) => rude.test(text))),
		[]
	);
});

test('no two jobs or letters share a name', () => {
	// Registering a name twice throws while the worker is loaded.
	const names = [...jobs.keys(), ...listeners.keys(), ...timers.keys()];
	assert.ok(names.length >= 10, `${names.length} names`);
	assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted());
});
