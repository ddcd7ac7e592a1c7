/** Kazakh and Russian letters as passports and road signs write them: «Шиелі» is "shieli", «Қызылорда» "kyzylorda". */
const latin: Record<string, string> = {
	а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i',
	й: 'y', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's',
	т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
	ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya'
}; // prettier-ignore

const longest = 60;

/** An address made from a title: small Latin letters, digits and single hyphens, at most 60 signs; '' when nothing is left. */
export function slugOf(title: string): string {
	const letters = Array.from(
		title.normalize('NFC').toLowerCase(),
		(letter) => latin[letter] ?? letter
	);
	const plain = letters
		.join('')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	if (plain.length <= longest) return plain;
	const cut = plain.slice(0, longest + 1);
	return cut.slice(0, Math.max(cut.lastIndexOf('-'), longest / 2)).replace(/-$/, '');
}

export function isSlug(text: string): boolean {
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= longest + 20;
}
