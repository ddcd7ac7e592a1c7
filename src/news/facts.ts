import type { Kind } from '#events/event.ts';
import type { Texts } from '#ground/language.ts';

/** Somebody of the programme, who is named. */
export interface Voice {
	surname: string;
	given: string;
	post: Texts;
	organisation: Texts | null;
}

/** What a press release is made of. Numbers of people are those that anybody may see. */
export interface ReleaseFacts {
	kind: Kind;
	topic: Texts;
	project: { name: Texts; channel: string; customer: Texts; operator: Texts } | null;
	/** Stops that took place, in their order; `people` is null where the number is not shown. */
	stops: { day: string; place: Texts; people: number | null }[];
	moderators: Voice[];
	/** Turns of the programme that were held; those of the floor speak for their group, see `spoke`. */
	turns: {
		id: string;
		speaker: Voice;
		topic: Texts;
		thesis: Texts;
		/** Told something to those who came, rather than opening the floor to them or summing up. */
		informs: boolean;
	}[];
	/** Groups that may be shown, by code, with how many came of each. */
	groups: { code: string; name: Texts; count: number }[];
	/** Whether others came whose group is too small to be shown. */
	hasOthers: boolean;
	/** Codes of the groups whose members spoke or proposed, of those that may be shown. */
	spoke: { code: string; name: Texts }[];
	/** Each person once over all stops; null where even that would tell too much. */
	people: number | null;
	/** How many came to all stops together: more than `people` when somebody came twice. */
	attendances: number | null;
	feedback: { answers: number; usefulness: number | null };
	/** `sent`: how many of `count` went to the bodies of `sent_to`. */
	proposals: {
		count: number;
		sent: number;
		texts: { code: string; text: Texts }[];
		sent_to: Texts[];
	};
	/** Where the record of the event is shown, without a language; null when there is none yet. */
	record: string | null;
}

/**
 * A paragraph of a news text. `key` is the same in each language and in each draft of the same facts, so that what
 * staff wrote finds its place again. A quote has `said`, whose words they are: «деді Гүлнар Сейітова».
 */
export interface Paragraph {
	key: string;
	kind: 'text' | 'item' | 'quote';
	text: string;
	said?: string;
}

export interface Draft {
	title: string;
	paragraphs: Paragraph[];
}
