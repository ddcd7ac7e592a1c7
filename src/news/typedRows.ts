import type { Paragraph } from './facts.ts';

type Typed = Record<string, string | string[]>;

/** A paragraph as its fields show it. */
export type TypedRow = Required<Paragraph>;

/** The rows of the form: what was typed last time, else the text as it is saved; then one for new text and one for a quote. */
export function rowsOf(paragraphs: Paragraph[], typed: Typed | null): TypedRow[] {
	if (!typed) return [...paragraphs.map((one) => ({ said: '', ...one })), ...empty];
	const rows: TypedRow[] = [];
	for (let n = 0; `p.${n}.text` in typed; n++) {
		const given = (name: string) => String([typed[`p.${n}.${name}`] ?? ''].flat()[0]);
		const kind = kinds.find((one) => one === given('kind')) ?? 'text';
		rows.push({ key: given('key'), kind, text: given('text'), said: given('said') });
	}
	return rows;
}

const kinds = ['text', 'item', 'quote'] as const;
const empty: TypedRow[] = [
	{ key: '', kind: 'text', text: '', said: '' },
	{ key: '', kind: 'quote', text: '', said: '' }
];
