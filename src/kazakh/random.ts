/** For the property tests beside this file: random numbers from 0 to 1; a seed gives the same run again (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** From none to `most` of the signs. */
export function randomText(random: () => number, signs: string[], most: number): string {
	const length = Math.floor(random() * (most + 1));
	return Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
}
