import { problemTexts } from '#events/proposal-messages.ts';
import type { Language } from '#ground/language.ts';

/** A form's problem codes as texts beside their fields. */
export function problemsOf(form: object | null, language: Language): Record<string, string> {
	const problems = form && 'problems' in form ? (form.problems as Record<string, string>) : {};
	return Object.fromEntries(
		Object.entries(problems ?? {}).map(([field, code]) => [
			field,
			(problemTexts[code] ?? problemTexts['form.wrong']!)[language]
		])
	);
}

/** What was typed last time. */
export function typedOf(form: object | null): Record<string, string | string[]> | null {
	return form && 'typed' in form
		? ((form.typed as Record<string, string | string[]>) ?? null)
		: null;
}

export function refusedOf(form: object | null): string | undefined {
	return form && 'refused' in form ? String(form.refused) : undefined;
}
