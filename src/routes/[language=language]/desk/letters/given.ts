import { problemsIn } from '#letters/problemText.ts';
import type { Language } from '#ground/language.ts';
import { refusalText } from '#routes/refusals.ts';

/** What a form gave back, in words: problems by field, a refusal, and what was typed. */
export function givenBack(form: unknown, language: Language) {
	const given = (form ?? {}) as {
		problems?: Record<string, string>;
		refused?: string;
		detail?: Record<string, string | number>;
		typed?: Record<string, string | string[]>;
	};
	return {
		problems: problemsIn(given.problems, language),
		refused: given.refused ? refusalText(given.refused, language, given.detail) : null,
		typed: given.typed ?? null
	};
}
