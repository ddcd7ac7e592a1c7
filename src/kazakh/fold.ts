import { cyrillicFromLatin, cyrillicFromLookAlikes } from './latin.ts';

const plainLetters: Record<string, string> = {
	ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и',
	э: 'е', щ: 'ш', ц: 'тс', ю: 'иу', я: 'иа', ъ: '', ь: ''
}; // prettier-ignore

/** The parts of a person's name; many people have no patronymic. */
type Name = { surname: string; given: string; patronymic?: string | null };

/**
 * What stays the same of a text however it was typed: words of small plain letters and digits, one
 * space between them. With or without Kazakh letters, with a Latin i among them, or all in Latin
 * («Серікұлы», «Серикулы», «Сериқұлы», «Serikuly») it is one key. For finding, never for showing.
 * Folding twice changes nothing, and the beginning of a Cyrillic word folds to the beginning of its key.
 */
export function fold(text: string): string {
	const joined = text.normalize('NFC').replace(/[\p{Cf}'’‘ʼʻ`´′]/gu, '');
	const words = joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words.map(foldWord).filter(Boolean).join(' ');
}

/**
 * Keys for knowing a person again: surname and given name in one, the patronymic apart because it is
 * often left out (null). «Әл-Фараби», «Әл Фараби» and «Әлфараби» are one.
 */
export function foldedName(name: Name): { key: string; patronymic: string | null } {
	const patronymic = foldJoined(name.patronymic ?? '');
	return {
		key: `${foldJoined(name.surname)} ${foldJoined(name.given)}`.trim(),
		patronymic: patronymic || null
	};
}

function foldJoined(text: string): string {
	return fold(text).replaceAll(' ', '');
}

/** What nearly all words are: nothing Latin, and no mark but that of й and ё. */
const plainCyrillic = /^[а-яёәғқңөұүһі]+$/i;

function foldWord(word: string): string {
	if (plainCyrillic.test(word))
		return folded(word.toLowerCase().replaceAll('й', 'и').replaceAll('ё', 'е'));
	const seen = /\p{Script=Cyrillic}/u.test(word) ? cyrillicFromLookAlikes(word) : word;
	const small = seen.toLowerCase();
	if (isRomanNumber(small)) return small;
	return folded(cyrillicFromLatin(small)).normalize('NFC');
}

function folded(small: string): string {
	let plain = '';
	for (const letter of small) plain += plainLetters[letter] ?? letter;
	// «ый», «ий», «ия» are typed with one и or two.
	return plain.replace(/ии+/g, 'и');
}

/** Else II and III would be one и. */
function isRomanNumber(word: string): boolean {
	return /^[ivx]{2,}$/.test(word);
}
