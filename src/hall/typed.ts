// What somebody typed or chose in a form since the server wrote it. In the browser.

/** Of a field of a form, what tells it from others and what was done to it. */
export interface Field {
	name: string;
	type: string;
	value: string;
	/** Of a select there is none: its options say what was chosen at first. */
	defaultValue?: string;
	options?: ArrayLike<{ value: string; defaultSelected: boolean }>;
	checked?: boolean;
	defaultChecked?: boolean;
	form: { getAttribute(name: string): string | null } | null;
}

/** Whether a field holds words; else it is a box to tick. */
export function isText({ type }: Field): boolean {
	return type !== 'checkbox' && type !== 'radio';
}

/** The same for the same field of another answer of the page, whatever is typed in it. */
export function fieldKey(field: Field): string {
	const { name, type, value, form } = field;
	return JSON.stringify([
		form?.getAttribute('action'),
		name,
		type,
		...(isText(field) ? [] : [value])
	]);
}

/** Whether it is another than the server wrote it; emptied and unticked count as well. */
export function isChanged(field: Field): boolean {
	if (field.type === 'hidden') return false;
	if (!isText(field)) return field.checked !== field.defaultChecked;
	return field.value !== (field.options ? chosenAtFirst(field.options) : field.defaultValue);
}

function chosenAtFirst(options: NonNullable<Field['options']>): string | undefined {
	const all = Array.from(options);
	return (all.find(({ defaultSelected }) => defaultSelected) ?? all[0])?.value;
}
