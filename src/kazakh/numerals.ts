const units = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];
/** By thousands. */
const greats = ['', 'мың', 'миллион', 'миллиард', 'триллион'];

/**
 * The last word of a number as it is read, which its endings agree with: '30' «отыз», '2026' «алты», '1500' «жүз»,
 * '00' «нөл».
 */
export function lastNumeral(digits: string): string {
	const zeros = digits.length - digits.replace(/0+$/, '').length;
	const last = Number(digits.at(-1 - zeros) ?? 0);
	if (zeros === digits.length) return 'нөл';
	if (zeros === 0) return units[last]!;
	if (zeros === 1) return tens[last]!;
	if (zeros === 2) return 'жүз';
	return greats[Math.floor(zeros / 3)] ?? greats.at(-1)!;
}

/**
 * A whole number in words, below a quadrillion: 1 250 000 «бір миллион екі жүз елу мың», 0 «нөл», −3 «минус үш».
 * Official sums write it after the digits: «1 250 000 (бір миллион екі жүз елу мың) теңге».
 */
export function inWords(n: number): string {
	if (!Number.isSafeInteger(n) || Math.abs(n) >= 1e15)
		throw new RangeError(`not to be spelt: ${n}`);
	if (n < 0) return `минус ${inWords(-n)}`;
	if (n === 0) return units[0]!;
	const words: string[] = [];
	for (let power = greats.length - 1; power >= 0; power--) {
		const group = Math.floor(n / 1000 ** power) % 1000;
		if (group > 0) words.push(...belowThousand(group), greats[power]!);
	}
	return words.filter(Boolean).join(' ');
}

/** «жүз», «екі жүз», but «бір мың». */
function belowThousand(n: number): string[] {
	const hundreds = Math.floor(n / 100);
	const many = hundreds > 1 ? [units[hundreds]!] : [];
	const ten = tens[Math.floor((n % 100) / 10)]!;
	return [...many, hundreds > 0 ? 'жүз' : '', ten, n % 10 > 0 ? units[n % 10]! : ''];
}
