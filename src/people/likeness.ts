import { isNear } from './near.ts';

/** What is compared of two people. */
export interface Comparable {
	folded_name: string;
	folded_patronymic: string | null;
	age_band: string | null;
	territory: string | null;
}

/** From this score on a pair is offered; below it is shown on a person's own page at most. */
export const likely = 40;

/**
 * How much speaks for two rows being one person, 0 to 100: the folded name, a shared contact, and whether
 * patronymic, age and place agree. A family has one phone and one surname, so a contact alone says little.
 */
export function likeness(one: Comparable, other: Comparable, shares: boolean): number {
	const name = nameScore(one.folded_name, other.folded_name);
	const score =
		name +
		(shares ? (name > 0 ? 35 : 20) : 0) +
		patronymicScore(one.folded_patronymic, other.folded_patronymic) +
		agree(one.age_band, other.age_band, 5, -10) +
		agree(one.territory, other.territory, 5, 0);
	return Math.max(0, Math.min(100, score));
}

function nameScore(one: string, other: string): number {
	if (one === other) return 50;
	if (isNear(one, other, 1)) return 40;
	return isNear(one, other, 2) ? 25 : 0;
}

/** The patronymic is often left out; two different ones are two people, brothers or namesakes. */
function patronymicScore(one: string | null, other: string | null): number {
	if (!one || !other) return 0;
	if (one === other) return 10;
	return isNear(one, other, 1) ? 5 : -30;
}

function agree(one: string | null, other: string | null, same: number, different: number): number {
	if (!one || !other) return 0;
	return one === other ? same : different;
}
