/** What a merge must know of a person. */
export interface Mergeable {
	id: string;
	merged_into: string | null;
	erased_at: Date | null;
}

/** Why two rows cannot be made one person: a refusal's code, or null. */
export function whyNotMerge(one: Mergeable, other: Mergeable): string | null {
	if (one.id === other.id) return 'people.same_row';
	if (one.merged_into !== null || other.merged_into !== null) return 'people.already_merged';
	return one.erased_at !== null || other.erased_at !== null ? 'people.erased' : null;
}

/**
 * Why a merge cannot be taken apart now. The last is taken apart first: a later one may have changed the
 * same rows.
 */
export function whyNotTakeApart(
	merge: { apart_at: Date | null },
	stays: Mergeable,
	later: boolean
): string | null {
	if (merge.apart_at !== null) return 'people.already_apart';
	if (stays.erased_at !== null) return 'people.erased';
	return later || stays.merged_into !== null ? 'people.later_first' : null;
}

interface Reached {
	contacts: { value: string }[];
}

/**
 * Whether both are reached, and by nothing in common: somebody who signed up under another's name with a contact of
 * their own would see that person's data after a merge, so staff are told to ask first.
 */
export function hasOtherContacts(one: Reached, other: Reached): boolean {
	const values = new Set(one.contacts.map(({ value }) => value));
	const isShared = other.contacts.some(({ value }) => values.has(value));
	return values.size > 0 && other.contacts.length > 0 && !isShared;
}
