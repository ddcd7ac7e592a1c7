// Takes parts of a page out of another answer of the same page: what people typed and where they are stays. In the browser.

const known = new Map<string, string>();

/** What the server wrote, but for the ids that it draws anew for each page. */
const written = (part: HTMLElement) => part.outerHTML.replaceAll(/value="[0-9a-f-]{36}"/g, '');

/** Remembers what the server wrote of each part, before anything is changed. */
export function rememberParts(): void {
	for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
		known.set(part.dataset.part!, written(part));
}

/** Puts in each part that the server now writes otherwise; `sent` is a form whose fields need not be kept. */
export function takeParts(html: string, sent: HTMLFormElement | null = null): void {
	const fresh = new DOMParser().parseFromString(html, 'text/html');
	const done = sent?.closest<HTMLElement>('[data-part]')?.dataset.part;
	for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
		const name = part.dataset.part!;
		const next = fresh.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!next || (written(next) === known.get(name) && name !== done)) continue;
		known.set(name, written(next));
		const kept = name === done ? [] : typedIn(part);
		const open = [...part.querySelectorAll('details')].map((one) => one.open);
		const focus = part.contains(document.activeElement) ? document.activeElement?.id : undefined;
		part.replaceWith(next);
		for (const [id, value] of kept) writeBack(id, value);
		if (name !== done)
			next.querySelectorAll('details').forEach((one, n) => (one.open = open[n] ?? one.open));
		if (focus) document.getElementById(focus)?.focus();
	}
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was typed or chosen since the server wrote the fields. */
function typedIn(part: HTMLElement): [string, string | boolean][] {
	return [...part.querySelectorAll<Field>('input[id], textarea[id], select[id]')]
		.filter((field) => !(field instanceof HTMLInputElement && field.type === 'hidden'))
		.map((field): [string, string | boolean] => [
			field.id,
			field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)
				? field.checked
				: field.value
		])
		.filter(([, value]) => value !== '' && value !== false);
}

function writeBack(id: string, value: string | boolean): void {
	const field = document.getElementById(id) as Field | null;
	if (!field) return;
	if (typeof value === 'boolean') (field as HTMLInputElement).checked = value;
	else field.value = value;
}
