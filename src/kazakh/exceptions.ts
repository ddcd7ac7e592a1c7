import type { Case } from './endings.ts';
import type { Harmony } from './letters.ts';

/** What a rule cannot see in the letters of a word. Every part may be left out. */
export type Exception = {
	/** The harmony of its endings, where the letters say another: «Жетісу» back, «округ» front. */
	harmony?: Harmony;
	/** Endings with а or е are back, those with ы or і front: «куәға», «куәні». */
	mixed?: boolean;
	/** What endings are put on instead of the word: «акт» → «акті» («актіні», «актісі»). */
	stem?: string;
	/** The third person's form: «халық» → «халқы», «тип» → «типі». */
	possessed?: string;
	/** Singular cases that follow no rule: «мен» { gen: 'менің', dat: 'маған' }. */
	forms?: Partial<Record<Case, string>>;
	/** Whether the word as it stands is a third person's form already: «зауыты» true, «Ақсуаты» false. */
	isPossessed?: boolean;
	/** How an abbreviation or a Latin word is read; it gets its endings after a hyphen: «АҚ» «ақы», «Google» «гугл». */
	reading?: string;
};

/** By word; small and capital letters are the same but where `reading` is given: «ЖАҚ» is not «жақ». */
export type Exceptions = Record<string, Exception>;

/** Finds what is known about a word, given as written and in small letters. */
export type Lookup = (word: string, small: string) => Exception | undefined;

/**
 * The exceptions of the language itself. Sources: orthographic dictionary, rules § 34–36
 * (emirsaba.org/orfografiyali-sozdik-v2.html?page=131); notes to the rules of spelling, п and х of loans
 * (emirsaba.org/azastan-respublikasi-medeniet-aparat-jene-ofamdi-kelisim-minis.html?page=19); how to read
 * abbreviations (dereksiz.org/diplomatiyali-jene-memlekettik-jattardi-resimdeu.html?page=10); and what
 * laws and press write, as the tests cite.
 */
const builtIn = new Map<string, Exception>([
	...all({ harmony: 'front' }, 'округ педагог баку сеул хал'),
	...all({ harmony: 'back' }, 'жетісу көксу көмірсу ми мұхит'),
	...all({ mixed: true }, 'куә күнә кінә шүбә күмән'),
	...each(
		'possessed',
		'халық халқы, орын орны, кәсіпорын кәсіпорны, ерін ерні, мойын мойны, мұрын мұрны, қарын қарны, ' +
			'қойын қойны, ерік еркі, көрік көркі, мүлік мүлкі, құлық құлқы, қауіп қаупі, қалып қалпы, кейіп кейпі, ' +
			'әріп әрпі, ғұрып ғұрпы, бөрік бөркі, парық парқы, ауыз аузы, сиық сиқы, тұрық тұрқы, шырық шырқы, ' +
			'хақ хақы, тарап тарапы, сап сапы'
	),
	...each(
		'stem',
		'акт акті, факт факті, объект объекті, субъект субъекті, эффект эффекті, аспект аспекті, ' +
			'артефакт артефакті, контракт контракті, проект проекті, пакт пакті, митинг митингі'
	),
	...['отбасы', 'елбасы', 'дінбасы', 'әскербасы'].map((word): [string, Exception] => [
		word,
		{ isPossessed: true, stem: word }
	]),
	['мен', { forms: { gen: 'менің', dat: 'маған', acc: 'мені', ins: 'менімен' } }],
	['сен', { forms: { gen: 'сенің', dat: 'саған', acc: 'сені', ins: 'сенімен' } }],
	['ол', pronoun('о')],
	['бұл', pronoun('бұ')],
	['сол', pronoun('со')],
	...each(
		'reading',
		'ЮНЕСКО юнеско, ЮНИСЕФ юнисеф, ЮСАИД юсаид, МАГАТЭ магатэ, ЭКСПО экспо, ТҮРКСОЙ түрксой, ИНТЕРПОЛ интерпол, ' +
			'АҚШ ақыш, БАҚ бақ, АҚ ақы, КЕАҚ кеақы, КеАҚ кеақы, ЖАҚ жақы, ААҚ аақы, ҚР қыра, IT айти, Google гугл, Facebook фейсбүк, ' +
			'YouTube ютуб, Instagram инстаграм, WhatsApp вотсап, Telegram телеграм, Zoom зум, TikTok тикток, ' +
			'Microsoft майкрософт, Apple эппл, Twitter твиттер, iPhone айфон, online онлайн, email имейл, ' +
			'км километр, см сантиметр, мм миллиметр, мкм микрометр, кг килограмм, га гектар, млн миллион, млрд миллиард'
	)
]);

function pronoun(stem: string): Exception {
	const endings = { gen: 'ның', dat: 'ған', acc: 'ны', loc: 'нда', abl: 'дан', ins: 'нымен' };
	const forms = Object.entries(endings).map(([name, ending]) => [name, stem + ending]);
	return { forms: Object.fromEntries(forms) as Partial<Record<Case, string>> };
}

function all(exception: Exception, words: string): [string, Exception][] {
	return words.split(' ').map((word) => [word, exception]);
}

function each(part: 'possessed' | 'stem' | 'reading', pairs: string): [string, Exception][] {
	return pairs.split(', ').map((pair) => {
		const [word, form] = pair.split(' ') as [string, string];
		return [word, { [part]: form }];
	});
}

/** What is known: the centre's own exceptions before those of the language. */
export function lookupIn(own: Exceptions = {}): Lookup {
	const entries = Object.entries(own).map(
		([word, exception]) =>
			[exception.reading === undefined ? word.toLowerCase() : word, exception] as const
	);
	const all = new Map([...builtIn, ...entries]);
	return (word, small) => all.get(word) ?? (word === small ? undefined : all.get(small));
}
