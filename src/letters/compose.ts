import type { Centre } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { showPhone } from '#kazakh/phone.ts';
import type { LetterLanguage, LetterPart, LetterText, Wording } from './letter.ts';
import { filledLines } from './places.ts';
import type { Given } from './values.ts';
import { valuesOf } from './values.ts';

export interface ProposalWords {
	id: string;
	code: string;
	text: Texts;
}

/** All that a letter is made of besides its number. */
export interface Matter extends Omit<Given, 'language' | 'zone' | 'centre' | 'count' | 'site'> {
	/** Below the centre's address and language, as «events/su». */
	path: string;
	proposals: ProposalWords[];
}

export type Lack = 'event' | 'addressee' | 'proposal' | 'venue' | 'post' | 'signer';

/** What a letter in this language lacks: a missing translation is named, never replaced in silence. */
export function lacksOf(centre: Centre, matter: Matter, language: LetterLanguage): Lack[] {
	const lacks: [Lack, boolean][] = [
		['event', !matter.event.title[language]],
		['addressee', !matter.organisation.name[language]],
		['proposal', matter.proposals.some(({ text }) => !text[language])],
		['venue', matter.proposals.length === 0 && !matter.stops[0]?.venue[language]],
		['post', !centre.responsible_post[language]],
		['signer', !centre.responsible]
	];
	return lacks.filter(([, lacking]) => lacking).map(([lack]) => lack);
}

/** One language of a letter in its final words. */
export function compose(
	centre: Centre,
	wording: Wording,
	matter: Matter,
	language: LetterLanguage
): LetterText {
	const values = valuesOf({
		...matter,
		language,
		zone: centre.zone,
		centre: centre.name[language],
		count: matter.proposals.length,
		site: `${centre.public_url}/${language}/${matter.path}`
	});
	const items = matter.proposals.map(({ code, text }) => ({ code, text: text[language] ?? '' }));
	return {
		sender: centre.name[language],
		contacts: contactsOf(centre, language),
		to: filledLines(wording.to, values),
		subject: filledLines(wording.subject, values).join(' '),
		parts: partsOf(wording.body, values, items),
		post: capital(centre.responsible_post[language] ?? ''),
		name: centre.responsible ?? ''
	};
}

/** A post as a line of its own begins. */
export function capital(post: string): string {
	return post.slice(0, 1).toUpperCase() + post.slice(1);
}

const mark = '{proposals}';

function partsOf(
	body: string,
	values: Record<string, string>,
	items: { code: string; text: string }[]
): LetterPart[] {
	const paragraphs = (text: string) =>
		filledLines(text, values).map((paragraph) => ({ paragraph }));
	const [before, after] = body.split(mark, 2);
	if (after === undefined) return paragraphs(body);
	return [...paragraphs(before!), { items }, ...paragraphs(after)];
}

function contactsOf(centre: Centre, language: LetterLanguage): string[] {
	return [
		centre.bin && `${language === 'kk' ? 'БСН' : 'БИН'} ${centre.bin}`,
		centre.address[language],
		[centre.contact_phone && showPhone(centre.contact_phone), centre.contact_email]
			.filter(Boolean)
			.join(', ')
	].filter((line): line is string => !!line);
}
