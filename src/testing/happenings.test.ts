import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { correctionReasons, marked } from '#events/attendance.ts';
import { conflictKinds } from '#events/doorConflict.ts';
import { registers } from '#duties/registers.ts';
import { channels } from '#funding/project.ts';
import { isId } from '#ground/isId.ts';
import { kinds } from '#journal/kinds.ts';
import { letterKinds } from '#letters/letter.ts';
import { isDay } from '#kazakh/dates.ts';
import { staffRoles, stopRoles } from '#people/rights.ts';
import { fillSample } from '#sample/fill.server.ts';
import { rows } from './cast.ts';
import { testHouse } from './database.ts';

const { ctx } = testHouse();

type Fits = (value: unknown) => boolean;
const text =
	(fits: (value: string) => boolean): Fits =>
	(value) =>
		typeof value === 'string' && fits(value);
const word = (...words: readonly string[]) => text((value) => words.includes(value));
const id = text(isId);
const number: Fits = (value) => typeof value === 'number';
const code = text((value) => /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(value));
const day = text((value) => value === '' || isDay(value));
const moment = text((value) => new Date(value).toJSON() === value);
const flag: Fits = (value) => typeof value === 'boolean';
const list =
	(fits: Fits): Fits =>
	(value) =>
		Array.isArray(value) && value.every(fits);
const or =
	(...all: Fits[]): Fits =>
	(value) =>
		all.some((fits) => fits(value));

const consentCodes = ['sign_up', 'photo', 'inquiry'];

/** Columns whose change is told by their names. */
const fields =
	`slug kind title lead about project_id by_approval open_from_14 territory venue way starts_at ends_at
	opens_at closes_at languages contact_name contact_phone plan_lines
	surname given patronymic age_band language`.split(/\s+/);

/**
 * What a happening may carry, written by hand: a new key has no line here and the test fails until somebody has
 * decided. Words are those of a closed list. What people wrote stands in the capability's own rows.
 */
const shapes: Record<string, Fits> = {
	agreed: flag,
	attendance_ids: list(id),
	before: id,
	by: or(id, word('', 'nobody')),
	capacity: number,
	category: code,
	check_id: id,
	channel: word(...Object.keys(channels)),
	code: or(code, word('exports.broken', 'exports.too_long', ...consentCodes)),
	event_id: id,
	export_id: id,
	fields: list(word(...fields)),
	file_id: id,
	form: word('csv', 'xlsx'),
	guest: flag,
	format: word('xlsx', 'csv', 'pdf', 'docx', 'json'),
	from: or(id, day),
	from_block: number,
	hash: text((value) => /^[0-9a-f]{64}$/.test(value)), // of minutes that were approved
	had: word('confirmed', 'waiting', 'asked'),
	how: word(...marked, 'code', 'link', 'own', 'staff', 'withdrawn'),
	in_writing: flag,
	key: number,
	kind: or(
		word('', 'question', 'complaint', 'erase', 'photo', ...Object.keys(kinds)),
		word(...conflictKinds),
		word(...letterKinds)
	),
	lines: number,
	link_id: id,
	marks: number,
	merge_id: id,
	months: number,
	names: flag,
	note_id: id,
	number,
	offered: id,
	other: id,
	outcome: word('confirmed', 'waiting', 'asked'),
	participant_id: id,
	people: number,
	person_id: id,
	project_id: id,
	reason: word(...correctionReasons),
	refused: flag,
	register: word(...registers),
	registration_id: id,
	role: word(...staffRoles, ...stopRoles),
	revision: number,
	rows: number,
	stop_id: id,
	to: day,
	version: number,
	waits: flag,
	was: number,
	was_starts_at: moment,
	was_territory: code,
	what: word('participants', 'sheet', 'people', 'registrations', 'certificates'),
	why: word('withdrawn', 'list', 'staff', 'asked'),
	with_names: flag
};

/** What does not stand in the list, or does not fit it. Null says that there is none. */
function complaints(detail: object): string[] {
	return Object.entries(detail)
		.filter(([key, value]) => value !== null && !shapes[key]?.(value))
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}

const source = join(import.meta.dirname, '..');
const sources = globSync('*/**/*.server.ts', { cwd: source })
	.filter((file) => !/^(testing|sample)\//.test(file))
	.map((file) => readFileSync(join(source, file), 'utf8'))
	.filter((file) => /\bhappened(ToMany)?\(/.test(file));

/** The details that a source writes, as literals: in the call, in a batch's rows, or made by `detailOf`. */
function literalsOf(written: string): string[] {
	const ways = [
		/\bhappened\(\s*(?:\w+|\{[^}]*\}),\s*[^,]+?,\s*[^,]+?,\s*\{([^{}]*)\}/g,
		/\bdetail:\s*\{([^{}]*)\}/g,
		/function detailOf[\s\S]*?return \{([^{}]*)\}/g
	];
	return ways.flatMap((way) => [...written.matchAll(way)].map(([, literal]) => literal!));
}

function keysOf(literal: string): string[] {
	const parts = literal.split(/,(?![^()]*\))/).map((part) => part.trim());
	return parts.filter(Boolean).map((part) => /^[\w.]+/.exec(part)?.[0] ?? part);
}

test('whatever a command writes into a happening has a line that says what it is', () => {
	const literals = sources.flatMap(literalsOf);
	assert.ok(literals.length > 30, `${literals.length} found`);
	const keys = new Set(literals.flatMap(keysOf));
	assert.deepEqual(
		[...keys].filter((key) => !(key in shapes)),
		[]
	);
});

test('negative control: a key without a line is found, wherever it is written', () => {
	const found = `
		await happened(tx, 'events.changed', event_id, { note, stop_id: stop.id });
		await happenedToMany(tx, 'events.left', rows.map(({ id }) => ({ subject: id, detail: { cause } })));
		function detailOf(row: Row) {
			return { words: row.words };
		}`;
	assert.deepEqual(literalsOf(found).flatMap(keysOf), ['note', 'stop_id', 'cause', 'words']);
});

test('after all the world of cast and sample has run, no happening holds a free text', async () => {
	await fillSample(ctx());
	await rows(ctx());
	const { rows: written } = await sql<{ kind: string; detail: object; request_id: string | null }>`
		select kind, detail, request_id from happening`.execute(ctx().db);
	assert.ok(written.length > 15, `${written.length} happenings`);
	const found = written.flatMap(({ kind, detail }) =>
		complaints(detail).map((complaint) => `${kind} ${complaint}`)
	);
	assert.deepEqual(found, []);
	assert.deepEqual(
		written.filter(({ request_id }) => request_id !== null && !isId(request_id)),
		[]
	);
});

test('negative control: a name, a contact and a sentence are found, also where a word may stand', () => {
	assert.deepEqual(complaints({ name: 'Айгүл' }), ['name: "Айгүл"']);
	for (const typed of ['aigul', 'Айгүл', '+77001234567', 'a@mysal.kz', 'келе алмады'])
		for (const key of ['reason', 'role', 'code', 'how', 'stop_id', 'fields', 'to'])
			assert.equal(
				complaints({ [key]: key === 'fields' ? [typed] : typed }).length,
				1,
				`${key} ${typed}`
			);
});
