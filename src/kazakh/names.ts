import { declineBy, type Case } from './cases.ts';
import { lookupIn, type Lookup } from './exceptions.ts';
import { noBreak } from './spacing.ts';

/** A person's name as in the document; many people have no patronymic. */
export type PersonName = { surname: string; given: string; patronymic?: string | null };

/** Surname first, as lists and papers have it: «Айтбаев Болат Серікұлы». */
export function fullName(name: PersonName): string {
	return [name.surname, name.given, name.patronymic ?? ''].map(trimmed).filter(Boolean).join(' ');
}

/**
 * The full name, surname first, in a case: the last part alone changes.
 *
 *     declineName({ surname: 'Айтбаев', given: 'Болат', patronymic: 'Серікұлы' }, 'dat')   → 'Айтбаев Болат Серікұлына'
 *     declineName({ surname: 'Ким', given: 'Ирина', patronymic: 'Сергеевна' }, 'dat')      → 'Ким Ирина Сергеевнаға'
 *     declineName({ surname: 'Айтбаева', given: 'Алмагүл' }, 'gen')                        → 'Айтбаева Алмагүлдің'
 *
 * -ұлы and -қызы are third person's forms («ұлының», «қызына»), also when typed «-улы», «-кызы» or apart; -ович ends
 * front, -овна back. Source: rules for papers, dereksiz.org/diplomatiyali-jene-memlekettik-jattardi-resimdeu.html?page=10.
 */
export function declineName(name: PersonName, asked: Case): string {
	return declineNameBy(language, name, asked);
}

/** `declineName` with what a centre knows besides. */
export function declineNameBy(known: Lookup, name: PersonName, asked: Case): string {
	return declineBy(known, fullName(name), { case: asked }, true);
}

/** Initial and surname, held together by a no-break space: «Б. Айтбаев». */
export function shortName(name: PersonName): string {
	const [first] = trimmed(name.given);
	const surname = trimmed(name.surname);
	return first ? `${first.toUpperCase()}.${noBreak}${surname}` : surname;
}

const language = lookupIn();

function trimmed(part: string): string {
	return part.normalize('NFC').trim().replace(/\s+/g, ' ');
}
