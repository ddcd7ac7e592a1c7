import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { attested, attestedTables } from '#kazakh/attested.ts';
import { decline } from '#kazakh/cases.ts';
import { randomFrom } from '#kazakh/random.ts';
import { indexKeys } from '#kazakh/search.ts';
import { calibrate } from './calibrate.ts';
import { rounds, show } from './ground.ts';
import type { Bench } from './run.ts';

const [formsWanted, textsWanted] = [200_000, 4000];
const textsMade = 4000;

export const bench: Bench = {
	promise: 'Kazakh on one core: 200,000 forms/s, search keys of 4,000 texts of 25 words/s',
	async run() {
		await calibrate();
		const kazakh = textsOf(rows.map(({ form }) => form));
		const russian = textsOf(russianWords());
		const taken = await rounds(() =>
			Promise.resolve({
				forms: perSecond(rows, ({ base, options }) => decline(base, options)),
				texts: perSecond(kazakh, indexKeys),
				stemmed: perSecond(russian, stemmedText)
			})
		);
		console.log(`\n${rows.length} attested forms; ${textsMade} texts of 25 words`);
		show('forms made', taken, (one) => one.forms, '/s');
		show('texts to keys', taken, (one) => one.texts, '/s');
		show('snowball (ru)', taken, (one) => one.stemmed, '/s');
		const best = (pick: (one: (typeof taken)[number]) => number) => Math.max(...taken.map(pick));
		const [forms, texts] = [best((one) => one.forms), best((one) => one.texts)];
		return {
			good: forms >= formsWanted && texts >= textsWanted,
			figure: `${Math.round(forms)} forms/s (${formsWanted} wanted), ${Math.round(texts)} texts/s (${textsWanted} wanted)`
		};
	}
};

const rows = attestedTables().flatMap(attested);

type Stemmer = { stem: (word: string) => string };
const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as {
	newStemmer: (language: string) => Stemmer;
};
const stemmer = newStemmer('russian');

/** What a search without Kazakh would do with as long a Russian text: words, one stem each. */
function stemmedText(text: string): Set<string> {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return new Set(words.map((word) => stemmer.stem(word)));
}

/** Words of our own Russian texts. */
function russianWords(): string[] {
	const files = globSync('src/*/messages.ts', { cwd: `${import.meta.dirname}/..` });
	const texts = files.map((file) => readFileSync(`${import.meta.dirname}/../${file}`, 'utf8'));
	return texts.flatMap((text) => text.match(/(?<=ru: '.*)[а-яё]{2,}/giu) ?? []);
}

/** The same texts in every run. */
function textsOf(words: string[]): string[] {
	const random = randomFrom(25);
	const word = () => words[Math.floor(random() * words.length)]!;
	return Array.from({ length: textsMade }, () => Array.from({ length: 25 }, word).join(' '));
}

/** How often in a second of one core's time, whoever else uses the machine; over one second, warmed by one pass. */
function perSecond<Item>(items: Item[], work: (item: Item) => unknown): number {
	for (const item of items) work(item);
	const started = process.cpuUsage();
	let done = 0;
	let used = 0;
	while (used < 1_000_000) {
		for (const item of items) work(item);
		done += items.length;
		const { user, system } = process.cpuUsage(started);
		used = user + system;
	}
	return (done * 1_000_000) / used;
}
