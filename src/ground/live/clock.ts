/** The server's clock, as a page knows it. */
export interface Clock {
	/** The server said what time it was, in milliseconds. */
	heard: (at: number) => void;
	now: () => number;
}

/**
 * How far the server's clock is from ours. What is heard was on its way for a while, never the other way round: of the
 * last few the one that came quickest is nearest to the truth.
 */
export function newClock(): Clock {
	const ahead: number[] = [];
	return {
		heard(at) {
			ahead.push(at - Date.now());
			if (ahead.length > 8) ahead.shift();
		},
		now: () => Date.now() + (ahead.length > 0 ? Math.max(...ahead) : 0)
	};
}
