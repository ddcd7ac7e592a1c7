/** The 42 letters of the Kazakh Cyrillic alphabet, in order. */
export const alphabet = Array.from('АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ');

const places = new Map(
	alphabet.flatMap((letter, index) => [
		[letter, 0x10000 + index],
		[letter.toLowerCase(), 0x10000 + index]
	])
);

/**
 * Order of two names as a Kazakh register has it: negative, zero or positive, for `sort`. Signs and
 * digits come first, then Kazakh letters, then other scripts; a small letter before its capital.
 *
 * Not `Intl.Collator('kk')`: Chromium carries no Kazakh collation and would silently put і after и and
 * ү before ұ. Its order where it is known (Node, PostgreSQL `kk-x-icu`) is the same; a test holds that.
 */
export function compare(a: string, b: string): number {
	const left = plain(a);
	const right = plain(b);
	const shared = Math.min(left.length, right.length);
	for (let i = 0; i < shared; i++) {
		if (left[i] === right[i]) continue;
		const apart = placeOf(left[i]!) - placeOf(right[i]!);
		if (apart !== 0) return apart;
	}
	return left.length - right.length || smallFirst(left, right);
}

function plain(text: string): string {
	return text.normalize('NFC').replace(/\s/g, ' ');
}

function placeOf(sign: string): number {
	const place = places.get(sign);
	if (place !== undefined) return place;
	const code = sign.toLowerCase().charCodeAt(0);
	return /\p{L}/u.test(sign) ? 0x20000 + code : code;
}

/** Capitals have the lower codes in Cyrillic and in Latin. */
function smallFirst(left: string, right: string): number {
	if (left === right) return 0;
	return left > right ? -1 : 1;
}
