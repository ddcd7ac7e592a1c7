import type { WordLook } from '#directory/wordLook.server.ts';
import { wordMessages } from '#directory/wordMessages.ts';
import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { refusalText } from '#routes/refusals.ts';

/** What the form of a word gave back, in words: problems by field, a refusal, what was typed, and the look. */
export function givenBack(form: unknown, language: Language) {
	const given = (form ?? {}) as {
		problems?: Record<string, string>;
		refused?: string;
		typed?: Record<string, string | string[]>;
		look?: WordLook;
	};
	const t = say(wordMessages, language);
	const problems = Object.entries(given.problems ?? {}).map(([name, code]) => [
		name,
		t(code as keyof typeof wordMessages)
	]);
	return {
		problems: Object.fromEntries(problems) as Record<string, string>,
		refused: given.refused ? refusalText(given.refused, language) : null,
		typed: given.typed ?? null,
		look: given.look ?? null
	};
}
