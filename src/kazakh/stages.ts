// Words and endings are folded here (`fold`): ы, і and й are и, ғ is г, қ is к, ң is н, я is иа.

import { fold } from './fold.ts';
import { headNouns } from './heads.ts';

const vowels = 'аеиоу';
const hardLetters = 'птксшхчфбвгд';

// Letters that each ending may stand after; after a possessive, which ends in и, come those with н.
const caseEndings: Record<string, string> = {
	'нин': 'аеиоумн', 'дин': 'лрзжиу', 'тин': hardLetters,
	'га ге': 'аеиоулрмнзж', 'ка ке': hardLetters, 'на не': 'и',
	'ни': 'аеиоу', 'ди': 'лрзжмниу', 'ти': hardLetters, 'н': 'и',
	'да де': 'аеиоулрмнзж', 'та те': hardLetters, 'нда нде': 'и',
	'дан ден': 'аеиоулрзж', 'тан тен': hardLetters, 'нан нен': 'мни',
	'мен': 'аеиоумнлр', 'бен': 'зж', 'пен': hardLetters,
	'даги деги': 'аеиоулрмнзж', 'таги теги': hardLetters, 'ндаги ндеги': 'и'
}; // prettier-ignore
const possessives: Record<string, string> = {
	'си': 'аеиоу', 'и': `у${hardLetters}лрмнзж`, 'имиз': `у${hardLetters}лрмнзж`, 'миз': 'аеио'
}; // prettier-ignore
const plurals: Record<string, string> = {
	'лар лер': 'аеиоур', 'дар дер': 'лмнзж', 'тар тер': hardLetters
}; // prettier-ignore

type Endings = ReadonlyMap<string, string>;

function endingsOf(...tables: Record<string, string>[]): Endings {
	const entries = tables.flatMap((table) => Object.entries(table));
	return new Map(
		entries.flatMap(([endings, letters]) =>
			endings.split(' ').map((ending) => [ending, letters] as const)
		)
	);
}

const every = endingsOf(caseEndings, possessives, plurals);
/** In the order in which they come off. */
const inOrder = [caseEndings, possessives, plurals].map((table) => endingsOf(table));
const nouns: ReadonlySet<string> = new Set(headNouns.map(fold));
const longest = 5;

/**
 * Every way in which a folded word can lose endings, the word first: «ауданинда» gives «аудани», «аудан», …, each with
 * the letters it may have had («орталиг», «орталик»). Some are no words; as keys of an index that does no harm.
 */
export function stagesOf(word: string): Set<string> {
	const stages = new Set([word]);
	for (const stage of stages) {
		for (let length = endsLikeOne(stage) ? longest : 0; length > 0; length--) {
			const rest = stripped(stage, length, every, 2);
			if (rest !== undefined) stages.add(rest);
		}
		addSpellings(stages, stage);
	}
	return stages;
}

/**
 * The one stage to look for: case, possessive and plural off, each once, the longest ending that fits, but nothing off
 * a noun of the list («аудан» is not «ау»). It is among the stages of the other forms of the same word, or nearly
 * always: the tests count.
 */
export function barest(word: string): string {
	let bare = word;
	for (const endings of inOrder) {
		if (nouns.has(bare)) return bare;
		bare = longestOff(bare, endings) ?? bare;
	}
	const last = bare.at(-1)!;
	return bare === word ? word : bare.slice(0, -1) + (hard[last] ?? last);
}

/** Every ending ends in one of these. */
function endsLikeOne(word: string): boolean {
	return 'иеанрз'.includes(word[word.length - 1]!);
}

/** A stem of two letters («су», «ел») only where no longer one is possible. */
function longestOff(word: string, endings: Endings): string | undefined {
	if (!endsLikeOne(word)) return undefined;
	for (const least of [3, 2]) {
		for (let length = longest; length > 0; length--) {
			const rest = stripped(word, length, endings, least);
			if (rest !== undefined) return rest;
		}
	}
	return undefined;
}

function stripped(
	word: string,
	length: number,
	endings: Endings,
	least: number
): string | undefined {
	const end = word.length - length;
	if (end < least) return undefined;
	const letters = endings.get(word.slice(end));
	if (letters === undefined || !letters.includes(word[end - 1]!)) return undefined;
	return hasVowel(word, end) ? word.slice(0, end) : undefined;
}

function hasVowel(word: string, end: number): boolean {
	for (let i = 0; i < end; i++) if (vowels.includes(word[i]!)) return true;
	return false;
}

const hard: Record<string, string> = { г: 'к', б: 'п' };

/**
 * What a form of the same word can come down to by `barest`: «орталиг» and «орталик», «орн» and «орин», «акти» and
 * «акт», «журналис» and «журналист»; and «ауда», «бати», since «ни» and «си» could be an ending.
 */
function addSpellings(stages: Set<string>, stage: string): void {
	const { length } = stage;
	if (length < 3) return;
	const [before, middle, last] = [stage[length - 3]!, stage[length - 2]!, stage[length - 1]!];
	if (hard[last] !== undefined) stages.add(stage.slice(0, -1) + hard[last]);
	if (vowels.includes(last)) return;
	const afterVowel = vowels.includes(middle);
	if ((last === 'н' || last === 'с') && afterVowel && length > 3) stages.add(stage.slice(0, -1));
	if (last === 'т' && middle === 'с') stages.add(stage.slice(0, -1));
	if (last === 'т' && middle === 'к') stages.add(`${stage}и`);
	if (!'кнпзл'.includes(last) || length > 6) return;
	if (middle === 'и' && length > 3 && (before === 'у' || !vowels.includes(before)))
		stages.add(stage.slice(0, -2) + last);
	else if (middle === 'у' || !afterVowel) stages.add(`${stage.slice(0, -1)}и${last}`);
}
