import { fold } from './fold.ts';
import { barest, stagesOf } from './stages.ts';

/** Endings written after a hyphen: «ҮЕҰ-ларға», «5-ке», «Google-дың». */
const afterHyphen =
	/(?<=[\p{Lu}\p{N}a-z%»"])-(?:л[ае]р|[дт][ае]р)?(?:[сң]?[ыі])?(?:н?[ыі]ң|[нд]?[ыі]ң|[дт][ыі]ң|[ғгқк][ае]|[ндт][ыі]|н?[дт][ае]|[ндт][ае]н|[мбп]ен|н[ае]?)?(?!\p{L})/gu;

/** «процесс» and «процесі» are one word. */
const doubled = /([сл])\1/g;

/** Words that join others and find nothing. */
const joining = new Set('мен пен бен жане да де та те не и в на по с the of and'.split(' '));

/**
 * Keys to store beside a text and to look up with `queryKeys`: each word folded and without its endings, in every way
 * they can come off. The order is that of the words, nothing comes twice.
 *
 *     indexKeys('Шиелі ауданында') → ['шиели', 'шиел', 'ауданинда', 'аудани', 'аудан', …]
 */
export function indexKeys(text: string): string[] {
	const keys = new Set<string>();
	for (const word of wordsOf(text)) for (const stage of stagesOf(word)) keys.add(stage);
	return [...keys];
}

/**
 * What a text must have for a query to find it: one key a word, all of them. Typed with or without Kazakh letters, in
 * Latin, with a Latin i among Cyrillic letters, with any ending: «Шиелі ауданы», «шиели ауданында», «Shieli audany»
 * ask for the same two keys. A name in another script has a key of its own.
 */
export function queryKeys(text: string): string[] {
	const words = wordsOf(text);
	const telling = words.filter((word) => !joining.has(word));
	return [...new Set((telling.length > 0 ? telling : words).map(barest))];
}

function wordsOf(text: string): string[] {
	const plain = text.includes('-') ? text.replace(afterHyphen, '') : text;
	const folded = fold(plain).replace(doubled, '$1');
	return folded === '' ? [] : folded.split(' ');
}
