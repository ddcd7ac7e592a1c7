import { redirect } from '@sveltejs/kit';

/** Leads on after a form: a reload sends nothing twice, and the page says what was done. */
export function doneAt(path: string, word: string): never {
	redirect(303, `${path}?done=${word}`);
}
