/** A form's fields as typed text by name, as forms send them. */
export type Typed = Record<string, string | string[] | undefined>;

/** Stored values as a form shows them: `{ title: { kk: 'A' } }` is `{ 'title.kk': 'A' }`; what is empty is left out. */
export function flat(values: Record<string, unknown>, before = ''): Typed {
	const typed: Typed = {};
	for (const [name, value] of Object.entries(values)) {
		const key = before + name;
		if (typeof value === 'string') typed[key] = value;
		else if (typeof value === 'number') typed[key] = String(value);
		else if (value === true) typed[key] = 'yes';
		else if (Array.isArray(value)) typed[key] = value.map(String);
		else if (value !== null && typeof value === 'object' && !(value instanceof Date))
			Object.assign(typed, flat(value as Record<string, unknown>, `${key}.`));
	}
	return typed;
}

/** One row of a list that is being written: flat fields by name, without the list's own name and number. */
export type Row = Record<string, string>;

/** The rows of `turns.0.topic.kk`, `turns.1.minutes` … in the order of their numbers. */
export function rowsOf(data: FormData, list: string): Row[] {
	const rows = new Map<number, Row>();
	for (const [name, value] of data) {
		const [, number, field] = /^[a-z]+\.(\d{1,2})\.([a-z_.]+)$/.exec(name) ?? [];
		if (!number || !field || !name.startsWith(`${list}.`) || typeof value !== 'string') continue;
		const row = rows.get(Number(number)) ?? {};
		row[field] = value;
		rows.set(Number(number), row);
	}
	return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

/** Stored rows as the form's rows. */
export function flatRows(rows: Record<string, unknown>[]): Row[] {
	return rows.map((row) => flat(row) as Row);
}

/** A row's fields under their full names: `topic.kk` of row 2 is `turns.2.topic.kk`. */
export function named(row: Row, before: string): Row {
	return Object.fromEntries(
		Object.entries(row).map(([field, text]) => [`${before}.${field}`, text])
	);
}

/** What a form's action gave back to its page; a page has several actions, so each part may be missing. */
export interface Given {
	typed?: Typed;
	problems: Record<string, string>;
	rows?: Row[];
}

export function givenBack(form: unknown): Given {
	return { problems: {}, ...(form as Partial<Given> | null) };
}
