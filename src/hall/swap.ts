// Takes parts of a page out of another answer of the same page: what people typed and where they are stays. In the browser.
import type { Field } from './typed.ts';
import { fieldKey, isChanged, isText } from './typed.ts';

const known = new Map<string, string>();

/** What the server wrote, but for the ids that it draws anew for each page. */
const written = (part: HTMLElement) => part.outerHTML.replaceAll(/value="[0-9a-f-]{36}"/g, '');

/** Remembers what the server wrote of each part, before anything is changed. */
export function rememberParts(): void {
	for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
		known.set(part.dataset.part!, written(part));
}

/** Puts in each part that the server now writes otherwise; `sent` is a form whose fields need not be kept. Gives the page. */
export function takeParts(html: string, sent: HTMLFormElement | null = null): Document {
	const fresh = new DOMParser().parseFromString(html, 'text/html');
	const done = sent?.closest<HTMLElement>('[data-part]')?.dataset.part;
	for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
		const name = part.dataset.part!;
		const next = fresh.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!next || (written(next) === known.get(name) && name !== done)) continue;
		known.set(name, written(next));
		const typed = fieldsOf(part).filter((field) => !isOf(field, sent) && isChanged(field));
		const open = [...part.querySelectorAll('details')].map((one) => one.open);
		const focus = fieldsOf(part).find((field) => field === document.activeElement);
		const focus_id = part.contains(document.activeElement) ? document.activeElement?.id : '';
		part.replaceWith(next);
		const fields = new Map(fieldsOf(next).map((field) => [fieldKey(field), field]));
		for (const field of typed) writeBack(fields.get(fieldKey(field)), field);
		if (name !== done)
			next.querySelectorAll('details').forEach((one, n) => (one.open = open[n] ?? one.open));
		if (focus) fields.get(fieldKey(focus))?.focus();
		else if (focus_id) document.getElementById(focus_id)?.focus();
	}
	return fresh;
}

type Written = Field & HTMLElement;

/** By the action: the form that was sent may have been put in anew meanwhile. */
function isOf({ form }: Field, sent: HTMLFormElement | null): boolean {
	return sent !== null && form?.getAttribute('action') === sent.getAttribute('action');
}

function fieldsOf(part: HTMLElement): Written[] {
	return [...part.querySelectorAll<HTMLElement>('input, textarea, select')] as Written[];
}

function writeBack(field: Written | undefined, typed: Field): void {
	if (!field) return;
	if (isText(typed)) field.value = typed.value;
	else field.checked = typed.checked!;
}
