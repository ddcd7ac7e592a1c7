import type { Language, Words } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { minutes, people, phoneMessages } from './phoneMessages.ts';
import type { ReaderFacts } from './reader.ts';

/** Texts that the page's script writes by itself. */
const live = [
	'now',
	'now_speaks',
	'you_speak',
	'nobody',
	'nobody_note',
	'guest',
	'given',
	'left',
	'over',
	'paused',
	'as_of',
	'was_speaking',
	'link_on',
	'link_lost',
	'lost',
	'not_sent',
	'not_taken',
	'waiting',
	'nobody_waits',
	'place',
	'place_note',
	'you_next',
	'asked',
	'your_floor',
	'you'
] as const satisfies (keyof typeof phoneMessages)[];

/** Whatever a phone's script has to know of its reader, and nothing more: it travels with every page. */
export function phoneReader(
	language: Language,
	zone: string,
	categories: { code: string; name: Words }[]
): ReaderFacts & { zone: string } {
	const t = say(phoneMessages, language);
	return {
		language,
		zone,
		words: Object.fromEntries(live.map((key) => [key, t(key)])),
		categories: Object.fromEntries(categories.map(({ code, name }) => [code, name[language]])),
		people: people[language],
		minutes: minutes[language]
	};
}
