import * as v from 'valibot';

/** What a form gave: checked values, or a problem code beside each field; what was typed is always kept. */
export type Form<Values> =
	| { ok: true; values: Values; typed: Typed }
	| { ok: false; problems: Record<string, string>; typed: Typed };

/** Typed text by field name, as it came; several values of one name as a list. Files are left out. */
export type Typed = Record<string, string | string[]>;

type AnySchema = v.GenericSchema | v.GenericSchemaAsync;

/**
 * Reads a form by its schema. Field names may nest with dots and numbers (`people.0.surname`); a problem's
 * key is the field's name and its value the schema's message, which is a code such as `name.missing`.
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
	const typed = typedOf(data);
	const result = await v.safeParseAsync(schema, nested(data));
	if (result.success) return { ok: true, values: result.output, typed };
	const problems: Record<string, string> = {};
	for (const issue of result.issues) problems[v.getDotPath(issue) ?? 'form'] ??= issue.message;
	return { ok: false, problems, typed };
}

/** What a form holds as text, by field name. */
export function typedOf(data: FormData): Typed {
	const typed: Typed = {};
	for (const [name, value] of data) {
		if (typeof value !== 'string') continue;
		const before = typed[name];
		typed[name] =
			before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
	}
	return typed;
}

/** `people.0.surname=A` becomes `{ people: [{ surname: 'A' }] }`; names that reach into prototypes are dropped. */
function nested(data: FormData): Record<string, unknown> {
	const root: Record<string, unknown> = Object.create(null);
	for (const name of new Set(data.keys())) {
		const path = name.split('.');
		if (path.length > 4 || path.some((part) => part === '__proto__' || part === 'constructor'))
			continue;
		const values = data
			.getAll(name)
			.map((value) => (typeof value === 'string' ? tidy(value) : value));
		place(root, path, values.length > 1 ? values : values[0]);
	}
	return root;
}

/** Control signs that no keyboard sends go: PostgreSQL keeps no text with a zero in it. Line ends and tabs stay. */
function tidy(text: string): string {
	return text
		.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
		.trim()
		.normalize('NFC');
}

function place(target: Record<string, unknown>, path: string[], value: unknown): void {
	const [head, ...rest] = path as [string, ...string[]];
	if (rest.length === 0) {
		target[head] = value;
		return;
	}
	const isList = /^\d{1,2}$/.test(rest[0]!);
	target[head] ??= isList ? [] : Object.create(null);
	if (typeof target[head] === 'object' && target[head] !== null)
		place(target[head] as Record<string, unknown>, rest, value);
}
