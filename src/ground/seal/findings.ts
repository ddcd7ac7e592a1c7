/** What verification can find; `block` and `happening` where they are known. */
export type What =
	| 'changed'
	| 'gone'
	| 'added'
	| 'late'
	| 'no_place'
	| 'root'
	| 'hash'
	| 'chain'
	| 'signature'
	| 'missing_block'
	| 'cut_off'
	| 'set_back'
	| 'key_endorsement'
	| 'key_lost';

export interface Finding {
	what: What;
	block?: number;
	happening?: string;
	/** A key's number. */
	key?: number;
	/** Places of a block, first and last. */
	places?: [number, number];
}

const words: Record<What, string> = {
	changed: 'was changed after it was sealed',
	gone: 'was removed after it was sealed',
	added: 'was added to the block after it was sealed',
	late: 'was written in with the look of an earlier time',
	no_place: 'stands empty, what was sealed there was removed together with its seal',
	root: 'what was sealed in it was changed together with its seal',
	hash: 'its own words were changed',
	chain: 'it does not follow the block before it',
	signature: 'it is not signed by the key of its time',
	missing_block: 'it was removed',
	cut_off: 'blocks after it were removed',
	set_back: 'the count of blocks was set back to it, so no more are made',
	key_endorsement: 'is not signed by the key before it',
	key_lost: 'is not ours: it does not open with ARNA_SECRET (or this is another secret)'
};

/** One line, in English: it is for the person at the machine. */
export function findingLine({ what, block, happening, key, places }: Finding): string {
	const parts = [
		block === undefined ? '' : `block ${block}`,
		happening === undefined ? '' : `happening ${happening}`,
		key === undefined ? '' : `key ${key}`,
		places === undefined ? '' : `place ${[...new Set(places)].join('–')}`
	];
	return `${parts.filter(Boolean).join(', ')}: ${words[what]}`;
}
