import type { Language } from '#ground/language.ts';
import { problemTexts } from './messages.ts';

/** Problem codes by field as texts; a code may carry the place it is about: «place.unknown:adressee». */
export function problemsIn(
	problems: Record<string, string> | undefined,
	language: Language
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(problems ?? {}).map(([field, code]) => {
			const [name, place = ''] = code.split(':');
			const words = problemTexts[name!] ?? problemTexts['form.wrong']!;
			return [field, words[language].replace('{place}', `{${place}}`)];
		})
	);
}
