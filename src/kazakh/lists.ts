import { declineBy, type Case } from './cases.ts';
import { lookupIn, type Lookup } from './exceptions.ts';
import { isPossessed } from './isPossessed.ts';

/**
 * Several phrases in one case. Neighbours with the same last word share it in the plural; before the last member
 * stands «және».
 *
 *     declineList(['Шиелі ауданы', 'Сырдария ауданы'], 'loc')
 *         → 'Шиелі, Сырдария аудандарында'
 *     declineList(['Шиелі ауданы', 'Сырдария ауданы', 'Қызылорда қаласы'], 'loc')
 *         → 'Шиелі, Сырдария аудандарында және Қызылорда қаласында'
 *     declineList(['жастар', 'еріктілер'], 'dat')
 *         → 'жастарға және еріктілерге'
 *
 * As reports and laws list places: «Шиелі, Сырдария аудандарында» (syrdidary.kz/?p=2001), «Алматы, Түркістан және
 * Шығыс Қазақстан облыстарының» (KazNERD AID241669).
 */
export function declineList(phrases: readonly string[], asked: Case): string {
	return declineListBy(language, phrases, asked);
}

/** `declineList` with what a centre knows besides. */
export function declineListBy(known: Lookup, phrases: readonly string[], asked: Case): string {
	const members = groups(known, phrases).map(({ names, head }) =>
		names.length === 1
			? declineBy(known, [names[0], head].filter(Boolean).join(' '), { case: asked })
			: `${names.join(', ')} ${declineBy(known, head, { case: asked, number: 'pl' })}`
	);
	const last = members.pop() ?? '';
	return members.length > 0 ? `${members.join(', ')} және ${last}` : last;
}

const language = lookupIn();

type Group = { names: string[]; head: string };

function groups(known: Lookup, phrases: readonly string[]): Group[] {
	const found: Group[] = [];
	for (const phrase of phrases) {
		const { name, head } = parted(known, phrase.trim());
		const before = found.at(-1);
		if (head !== '' && before?.head === head) before.names.push(name);
		else found.push({ names: [name], head });
	}
	return found;
}

const inList = { isSmall: false, isName: false };

/** «Шиелі ауданы» → «Шиелі», «ауданы»; what has no such last word stays whole. */
function parted(known: Lookup, phrase: string): { name: string; head: string } {
	const space = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('\u00a0'));
	const head = phrase.slice(space + 1);
	const small = head.toLowerCase();
	const isForm =
		known(head, small)?.isPossessed ?? isPossessed(small, { ...inList, inPhrase: head === small });
	if (space < 0 || !isForm) return { name: phrase, head: '' };
	return { name: phrase.slice(0, space), head };
}
