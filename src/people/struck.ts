/**
 * A text without these words, however they are written large or small: names and contacts of somebody who is
 * forgotten, in a text that has to stay. The longest go first, so that nothing of one is left by another.
 */
export function struck(text: string, words: string[]): string {
	return words
		.filter((word) => word.length > 1)
		.toSorted((one, other) => other.length - one.length)
		.reduce((rest, word) => rest.replaceAll(pattern(word), '…'), text);
}

/** A phone is found with any spaces, dashes and brackets in it, and with 8 for +7. */
function pattern(word: string): RegExp {
	const phone = /^\+7(\d{10})$/.exec(word);
	if (phone) return new RegExp(`(?:\\+?7|8)?[\\s()-]*${[...phone[1]!].join('[\\s()-]*')}`, 'g');
	const plain = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${plain}`, 'giu');
}
