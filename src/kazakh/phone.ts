/**
 * Why a text is no phone number of Kazakhstan. `needed` and `given` count digits without +7 or 8.
 * `letters`: signs that no phone number has; `abroad`: another country, or a code no number here has.
 */
export type PhoneProblem = {
	code: 'digits_missing' | 'digits_extra' | 'letters' | 'abroad';
	needed: 10;
	given: number;
};

/** «8 700 123 45 67», «+7 (700) 123-45-67» or «700 123 45 67» as '+77001234567', or the problem. */
export function normalisePhone(text: string): string | PhoneProblem {
	const bare = text.replace(/[\s().\-–‑\p{Cf}]/gu, '');
	const own = withoutPrefix(bare.replace('+', ''), bare.startsWith('+'));
	const problem = (code: PhoneProblem['code']) => ({
		code,
		needed: 10 as const,
		given: own.length
	});
	if (!/^\+?\d*$/.test(bare))
		return { ...problem('letters'), given: bare.match(/\d/g)?.length ?? 0 };
	if (/^\+[^7]/.test(bare)) return problem('abroad');
	if (own.length < 10) return problem('digits_missing');
	if (own.length > 10) return problem('digits_extra');
	return /^(7|800)/.test(own) ? `+7${own}` : problem('abroad');
}

/** '+77001234567' as '+7 700 123 45 67'; a number of another shape stays as it is. */
export function showPhone(phone: string): string {
	return phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2 $3 $4');
}

/**
 * A leading 8 is the trunk prefix, but not in a ten-digit 800 number; a leading 7 is the country only
 * after a plus or where eleven digits stand, since the codes of Kazakhstan begin with 7 themselves.
 */
function withoutPrefix(digits: string, plus: boolean): string {
	const trunk = digits.startsWith('8') && !/^800\d{7}$/.test(digits) && !plus;
	const country = digits.startsWith('7') && (plus || digits.length > 10);
	return trunk || country ? digits.slice(1) : digits;
}
