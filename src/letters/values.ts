import { kindNames } from '#events/words.ts';
import type { Kind } from '#events/event.ts';
import type { Texts, Words } from '#ground/language.ts';
import { dayKey, officialDate, timeRange } from '#kazakh/dates.ts';
import type { Declensions } from '#kazakh/withExceptions.ts';
import type { LetterLanguage } from './letter.ts';

export interface Body {
	name: Texts;
	head_post: string | null;
	head_name: string | null;
	head_ru: string | null;
	email?: string | null;
}

export interface StopWords {
	starts_at: Date;
	ends_at: Date;
	place: Words;
	venue: Texts;
}

/** What stands in a letter's places. */
export interface Given {
	language: LetterLanguage;
	/** How the centre declines, its own words among it. */
	kazakh: Declensions;
	zone: string;
	centre: string;
	event: { kind: string; title: Texts };
	/** In the order of time, at least one. */
	stops: StopWords[];
	organisation: Body;
	reply_by: string | null;
	count: number;
	site: string;
}

/** The words for each place of a letter; an empty text where there is nothing to say. */
export function valuesOf(given: Given): Record<string, string> {
	const { language, kazakh, zone, event, stops, organisation } = given;
	const places = [...new Set(stops.map(({ place }) => place[language]))];
	const first = stops[0]!;
	const last = stops.at(-1)!;
	const kk = language === 'kk';
	return {
		addressee: toWhom(organisation, language, kazakh),
		head: headOf(organisation, language, kazakh),
		event: event.title[language] ?? '',
		kind: small(kindNames[event.kind as Kind][language]),
		centre: given.centre,
		date: officialDate({
			from: dayKey(first.starts_at, zone),
			to: dayKey(last.starts_at, zone),
			language,
			form: 'official'
		}),
		time: timeRange(first.starts_at, first.ends_at, zone),
		place: places.join(', '),
		place_in: kk ? kazakh.declineList(places, 'loc') : '',
		venue: first.venue[language] ?? '',
		reply_by: notLater(given.reply_by, language, kazakh),
		count: String(given.count),
		site: given.site
	};
}

/** A Kazakh letter goes "to the akimat", a Russian one names the body as it is called. */
function toWhom({ name }: Body, language: LetterLanguage, kazakh: Declensions): string {
	const own = name[language] ?? '';
	return language === 'kk' && own ? kazakh.decline(own, { case: 'dat' }) : own;
}

/** «Шиелі ауданының әкімі Айтбаев Болатқа»; in Russian as staff wrote it, for its endings are not ours. */
function headOf(body: Body, language: LetterLanguage, kazakh: Declensions): string {
	if (language === 'ru') return body.head_ru ?? '';
	if (body.head_name)
		return [body.head_post, kazakh.declineName({ surname: body.head_name, given: '' }, 'dat')]
			.filter(Boolean)
			.join(' ');
	return body.head_post ? kazakh.decline(body.head_post, { case: 'dat' }) : '';
}

/** «2026 жылғы 20 желтоқсаннан кешіктірмей», «не позднее 20 декабря 2026 года». */
function notLater(day: string | null, language: LetterLanguage, kazakh: Declensions): string {
	if (day === null) return '';
	const said = officialDate({ from: day, language, form: 'official' });
	return language === 'kk'
		? `${kazakh.decline(said, { case: 'abl' })} кешіктірмей`
		: `не позднее ${said}`;
}

/** Within a sentence: «дөңгелек үстел». */
function small(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}
