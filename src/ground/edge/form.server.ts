import * as v from 'valibot';
import { Refusal } from '#ground/refusal.ts';

/** What a form gave: checked values, or a problem code beside each field; what was typed is always kept. */
export type Form<Values> =
	| { ok: true; values: Values; typed: Typed }
	| { ok: false; problems: Record<string, string>; typed: Typed };

/** Typed text by field name, as it came; several values of one name as a list. Files are left out. */
export type Typed = Record<string, string | string[]>;

/** The longest form, a signed sheet of a full hall, has a tenth of this. Work grows with what was sent. */
const mostFields = 5_000;

type AnySchema = v.GenericSchema | v.GenericSchemaAsync;

/**
 * Reads a form by its schema. Field names may nest with dots and numbers (`people.0.surname`); a problem's
 * key is the field's name and its value the schema's message, which is a code such as `name.missing`.
 * Refuses with ground.too_big 413.
 */
export async function readForm<Schema extends AnySchema>(
	request: Request,
	schema: Schema
): Promise<Form<v.InferOutput<Schema>>> {
	return checkForm(await request.formData(), schema);
}

export async function checkForm<Schema extends AnySchema>(
	data: FormData,
	schema: Schema
): Promise<Form<v.InferOutput<Schema>>> {
	const values = valuesOf(data);
	const typed = textsOf(values);
	const result = await v.safeParseAsync(schema, nested(values));
	if (result.success) return { ok: true, values: result.output, typed };
	const problems: Record<string, string> = {};
	for (const issue of result.issues) problems[v.getDotPath(issue) ?? 'form'] ??= issue.message;
	return { ok: false, problems, typed };
}

/** What a form holds as text, by field name; nothing of a form that is too long to be one of ours. */
export function typedOf(data: FormData): Typed {
	try {
		return textsOf(valuesOf(data));
	} catch (error) {
		if (error instanceof Refusal) return {};
		throw error;
	}
}

function textsOf(values: Values): Typed {
	const typed: Typed = {};
	for (const [name, all] of values) {
		const texts = all.filter((value) => typeof value === 'string');
		if (texts.length > 0) typed[name] = texts.length > 1 ? texts : texts[0]!;
	}
	return typed;
}

type Values = Map<string, FormDataEntryValue[]>;

function valuesOf(data: FormData): Values {
	const values: Values = new Map();
	let count = 0;
	for (const [name, value] of data) {
		if (++count > mostFields) throw new Refusal('ground.too_big', 413);
		const before = values.get(name);
		if (before) before.push(value);
		else values.set(name, [value]);
	}
	return values;
}

/** `people.0.surname=A` becomes `{ people: [{ surname: 'A' }] }`; names that reach into prototypes are dropped. */
function nested(values: Values): Record<string, unknown> {
	const root: Record<string, unknown> = Object.create(null);
	for (const [name, given] of values) {
		const path = name.split('.', 5);
		if (path.length > 4 || path.some((part) => part === '__proto__' || part === 'constructor'))
			continue;
		const kept = given.map((value) => (typeof value === 'string' ? tidy(value) : value));
		place(root, path, kept.length > 1 ? kept : kept[0]);
	}
	return root;
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Control signs that no keyboard sends go: PostgreSQL keeps no text with a zero in it. Line ends and tabs stay. */
function tidy(text: string): string {
	return text.replaceAll(unseen, '').trim().normalize('NFC');
}

const digits = /^\d{1,2}$/;

function place(target: Record<string, unknown>, path: string[], value: unknown): void {
	const [head, ...rest] = path as [string, ...string[]];
	// `people.length` would make a list of a thousand million people out of one word.
	if (Array.isArray(target) && !digits.test(head)) return;
	if (rest.length === 0) {
		target[head] = value;
		return;
	}
	if (target[head] === undefined) target[head] = digits.test(rest[0]!) ? [] : Object.create(null);
	if (isOwn(target[head])) place(target[head], rest, value);
}

/** A list or an object that `place` made; a text, a file or what a list inherits is not written into. */
function isOwn(value: unknown): value is Record<string, unknown> {
	if (typeof value !== 'object' || value === null) return false;
	return Array.isArray(value) || Object.getPrototypeOf(value) === null;
}

/** One field as text; empty when it is missing or a file. */
export function fieldText(data: FormData, name: string): string {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
}
