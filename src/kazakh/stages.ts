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

/** Endings read from behind, letter by letter; where one is whole stands what it may follow. */
type Node = { next: Map<string, Node>; after: string | undefined };

function endingsOf(...tables: Record<string, string>[]): Node {
	const root: Node = { next: new Map(), after: undefined };
	for (const [endings, letters] of tables.flatMap((table) => Object.entries(table)))
		for (const ending of endings.split(' ')) addEnding(root, ending, letters);
	return root;
}

function addEnding(root: Node, ending: string, letters: string): void {
	let node = root;
	for (const letter of Array.from(ending).toReversed()) {
		const next = node.next.get(letter) ?? { next: new Map<string, Node>(), after: undefined };
		node.next.set(letter, next);
		node = next;
	}
	node.after = letters;
}

const every = endingsOf(caseEndings, possessives, plurals);
/** In the order in which they come off. */
const inOrder = [caseEndings, possessives, plurals].map((table) => endingsOf(table));
const nouns: ReadonlySet<string> = new Set(headNouns.map(fold));

/**
 * Every way in which a folded word can lose endings, the word first: «ауданинда» gives «аудани», «аудан», …, each with
 * the letters it may have had («орталиг», «орталик»). Some are no words; as keys of an index that does no harm.
 */
export function stagesOf(word: string): string[] {
	const stages = [word];
	for (const stage of stages) {
		for (const end of endsOf(stage, every)) add(stages, stage.slice(0, end));
		addSpellings(stages, stage);
	}
	return stages;
}

/** A word has ten stages at most, nearly always: looking through them is quicker than a set. */
function add(stages: string[], stage: string): void {
	if (!stages.includes(stage)) stages.push(stage);
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
		const ends = endsOf(bare, endings);
		// A stem of two letters («су», «ел») only where no longer one is possible.
		const end = ends.findLast((place) => place > 2) ?? ends.at(-1);
		if (end !== undefined) bare = bare.slice(0, end);
	}
	const last = bare.at(-1)!;
	return bare === word ? word : bare.slice(0, -1) + (hard[last] ?? last);
}

const none: readonly number[] = [];

/** Where the word could end without an ending, the shortest ending first; a stem has two letters and a vowel. */
function endsOf(word: string, endings: Node): readonly number[] {
	let found: number[] | undefined;
	let node: Node | undefined = endings;
	for (let end = word.length - 1; end >= 2; end--) {
		node = node.next.get(word[end]!);
		if (node === undefined) break;
		if (node.after?.includes(word[end - 1]!) === true && hasVowel(word, end))
			(found ??= []).push(end);
	}
	return found ?? none;
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
function addSpellings(stages: string[], stage: string): void {
	const { length } = stage;
	const last = stage[length - 1]!;
	if (hard[last] !== undefined) add(stages, stage.slice(0, -1) + hard[last]);
	if (length < 3) return;
	const [before, middle] = [stage[length - 3]!, stage[length - 2]!];
	if (vowels.includes(last)) return;
	const afterVowel = vowels.includes(middle);
	if ((last === 'н' || last === 'с') && afterVowel && length > 3) add(stages, stage.slice(0, -1));
	if (last === 'т' && middle === 'с') add(stages, stage.slice(0, -1));
	if (last === 'т' && middle === 'к') add(stages, `${stage}и`);
	if (!'кнпзл'.includes(last) || length > 6) return;
	if (middle === 'и' && length > 3 && (before === 'у' || !vowels.includes(before)))
		add(stages, stage.slice(0, -2) + last);
	else if (middle === 'у' || !afterVowel) add(stages, `${stage.slice(0, -1)}и${last}`);
}
