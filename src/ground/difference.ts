// What differs between two texts, line by line and within lines word by word. Safe in the browser.
import { diffComm } from 'node-diff3';

export interface Piece {
	kind: 'same' | 'gone' | 'new';
	text: string;
}

/** What became of a text: pieces in their order, those that went and those that came. */
export function difference(before: string, after: string): Piece[] {
	return compared(lines(before), lines(after)).flatMap(({ same, gone, came }) => {
		if (same) return piece('same', `${same.join('\n')}\n`);
		const [old, fresh] = [gone!.join('\n'), came!.join('\n')];
		return [...words(old, fresh), ...piece('same', '\n')];
	});
}

/** Longer pieces are shown whole, before and after: comparing costs the product of both. */
const mostWords = 500;

function words(before: string, after: string): Piece[] {
	const [old, fresh] = [before, after].map((text) => text.match(/\S+\s*|\s+/g) ?? []);
	if (old!.length > mostWords || fresh!.length > mostWords)
		return [...piece('gone', before), ...piece('new', after)];
	return compared(old!, fresh!).flatMap(({ same, gone, came }) =>
		same
			? piece('same', same.join(''))
			: [...piece('gone', gone!.join('')), ...piece('new', came!.join(''))]
	);
}

interface Compared {
	same?: string[];
	gone?: string[];
	came?: string[];
}

function compared(before: string[], after: string[]): Compared[] {
	return diffComm<string>(before, after).map((part) =>
		'common' in part ? { same: part.common } : { gone: part.buffer1, came: part.buffer2 }
	);
}

const piece = (kind: Piece['kind'], text: string): Piece[] => (text === '' ? [] : [{ kind, text }]);

export const lines = (text: string) => (text === '' ? [] : text.split('\n'));
