import type { Harmony, Sound } from './letters.ts';

/** Nominative, genitive, dative, accusative, locative, ablative, instrumental: the seven cases of a Kazakh noun. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'loc' | 'abl' | 'ins';

/** In the order of grammars: атау, ілік, барыс, табыс, жатыс, шығыс, көмектес. */
export const cases: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'];

type BySound = Record<Sound, string>;

// Written with the back vowel; ending the front word turns а into е, ы into і, ғ into г, қ into к.
// Orthographic dictionary (Орфографиялық сөздік), rules, § 36: hard after hard, voiced after voiced.
const plural: BySound = {
	vowel: 'лар', nasal: 'дар', lateral: 'дар', glide: 'лар', voiced: 'дар', voiceless: 'тар'
}; // prettier-ignore

const caseEndings: Record<Case, BySound> = {
	nom: { vowel: '', nasal: '', lateral: '', glide: '', voiced: '', voiceless: '' },
	gen: { vowel: 'ның', nasal: 'ның', lateral: 'дың', glide: 'дың', voiced: 'дың', voiceless: 'тың' },
	dat: { vowel: 'ға', nasal: 'ға', lateral: 'ға', glide: 'ға', voiced: 'ға', voiceless: 'қа' },
	acc: { vowel: 'ны', nasal: 'ды', lateral: 'ды', glide: 'ды', voiced: 'ды', voiceless: 'ты' },
	loc: { vowel: 'да', nasal: 'да', lateral: 'да', glide: 'да', voiced: 'да', voiceless: 'та' },
	abl: { vowel: 'дан', nasal: 'нан', lateral: 'дан', glide: 'дан', voiced: 'дан', voiceless: 'тан' },
	ins: { vowel: 'мен', nasal: 'мен', lateral: 'мен', glide: 'мен', voiced: 'бен', voiceless: 'пен' }
}; // prettier-ignore

/** After the possessive of the third person an н comes in, and the accusative and dative are short. */
const possessedEndings: Record<Case, string> = {
	nom: '', gen: 'ның', dat: 'на', acc: 'н', loc: 'нда', abl: 'нан', ins: 'мен'
}; // prettier-ignore

const fronted: Record<string, string> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' };

function front(ending: string): string {
	return ending.replace(/[аығқ]/g, (letter) => fronted[letter]!);
}

/** Both harmonies made once: a form asks for nothing but a look-up. */
function both<Key extends string>(
	table: Record<Key, string>
): Record<Harmony, Record<Key, string>> {
	const entries = Object.entries(table) as [Key, string][];
	const fronts = entries.map(([key, ending]) => [key, front(ending)]);
	return { back: table, front: Object.fromEntries(fronts) as Record<Key, string> };
}

const plurals = both(plural);
const afterPossessive = both(possessedEndings);
const afterStem = Object.fromEntries(
	cases.map((name) => [name, both(caseEndings[name])])
) as Record<Case, Record<Harmony, BySound>>;

/** «лар», «дер», «тар» … */
export function pluralEnding(harmony: Harmony, last: Sound): string {
	return plurals[harmony][last];
}

/** «ның», «ге», «ты» … after a stem that ends in that sound. The instrumental knows no harmony. */
export function caseEnding(name: Case, harmony: Harmony, last: Sound): string {
	return afterStem[name][harmony][last];
}

/** «ның», «на», «нда» … after the third person's «-ы», «-і», «-сы», «-сі». */
export function possessedEnding(name: Case, harmony: Harmony): string {
	return afterPossessive[harmony][name];
}
