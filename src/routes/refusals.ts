import { refusals as events } from '#events/refusals.ts';
import { staffRefusals } from '#events/staffRefusals.ts';
import { refusals as day } from '#events/day-refusals.ts';
import { refusals as duties } from '#duties/refusals.ts';
import { refusals as directory } from '#directory/refusals.ts';
import { refusals as exports } from '#exports/refusals.ts';
import { refusals as figures } from '#figures/record-refusals.ts';
import { refusals as funding } from '#funding/refusals.ts';
import { refusals as hall } from '#hall/refusals.ts';
import { refusals as join } from '#join/refusals.ts';
import type { Language, Words } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { refusals as letters } from '#letters/refusals.ts';
import { refusals as files } from '#ground/files/refusals.ts';
import { refusals as mail } from '#ground/mail/refusals.ts';
import { refusals as journal } from '#journal/refusals.ts';
import { refusals as minutes } from '#minutes/refusals.ts';
import { messages as ground } from '#ground/messages.ts';
import { refusals as news } from '#news/refusals.ts';
import { refusals as people } from '#people/refusals.ts';
import { refusals as photos } from '#photos/refusals.ts';
import { refusals as polls } from '#polls/refusals.ts';
import { refusals as questions } from '#questions/refusals.ts';

/** What every refusal says to people: each capability's `refusals`, joined. A test holds the list complete. */
export const refusals: Record<string, Words> = {
	...ground,
	...files,
	...mail,
	...people,
	...duties,
	...events,
	...staffRefusals,
	...day,
	...join,
	...hall,
	...questions,
	...polls,
	...minutes,
	...letters,
	...photos,
	...directory,
	...funding,
	...figures,
	...news,
	...journal,
	...exports
};

/** The text of a refusal in the visitor's language; an unknown code reads as our own fault. */
export function refusalText(
	code: string | undefined,
	language: Language,
	detail: Record<string, string | number> = {}
): string {
	return say(refusals, language)(
		code !== undefined && code in refusals ? code : 'ground.our_fault',
		detail
	);
}
