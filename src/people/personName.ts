import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import type { PersonName } from '#kazakh/names.ts';
import { fullName } from '#kazakh/names.ts';
import { messages } from './messages.ts';

/** A person's name, or that their data are deleted. */
export function personName(
	person: PersonName & { erased_at: Date | null },
	language: Language
): string {
	return person.erased_at ? say(messages, language)('erased_person') : fullName(person);
}
