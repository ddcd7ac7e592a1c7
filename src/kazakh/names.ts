import { noBreak } from './spacing.ts';

/** A person's name as in the document; many people have no patronymic. */
export type PersonName = { surname: string; given: string; patronymic?: string | null };

/** Surname first, as lists and papers have it: «Айтбаев Болат Серікұлы». */
export function fullName(name: PersonName): string {
	return [name.surname, name.given, name.patronymic ?? ''].map(trimmed).filter(Boolean).join(' ');
}

/** Initial and surname, held together by a no-break space: «Б. Айтбаев». */
export function shortName(name: PersonName): string {
	const [first] = trimmed(name.given);
	const surname = trimmed(name.surname);
	return first ? `${first.toUpperCase()}.${noBreak}${surname}` : surname;
}

function trimmed(part: string): string {
	return part.normalize('NFC').trim().replace(/\s+/g, ' ');
}
