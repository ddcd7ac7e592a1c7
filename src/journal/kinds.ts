import { happenings as directory } from '#directory/happeningMessages.ts';
import { happenings as duties } from '#duties/happeningMessages.ts';
import { happenings as events } from '#events/happeningMessages.ts';
import { happenings as exports } from '#exports/happeningMessages.ts';
import { happenings as figures } from '#figures/happeningMessages.ts';
import { happenings as funding } from '#funding/happeningMessages.ts';
import type { Words } from '#ground/language.ts';
import { happenings as hall } from '#hall/happeningMessages.ts';
import { happenings as join } from '#join/happeningMessages.ts';
import { happenings as letters } from '#letters/happeningMessages.ts';
import { happenings as mail } from '#ground/mail/happeningMessages.ts';
import { happenings as minutes } from '#minutes/happeningMessages.ts';
import { happenings as news } from '#news/happeningMessages.ts';
import { happenings as people } from '#people/happeningMessages.ts';
import { happenings as photos } from '#photos/happeningMessages.ts';
import { happenings as polls } from '#polls/happeningMessages.ts';
import { happenings as questions } from '#questions/happeningMessages.ts';
import { happenings as journal } from './happeningMessages.ts';

/** Every kind of happening in words; each capability words its own. Safe in the browser. */
export const kinds: Record<string, Words> = {
	...people,
	...duties,
	...directory,
	...funding,
	...events,
	...join,
	...hall,
	...questions,
	...polls,
	...minutes,
	...letters,
	...photos,
	...figures,
	...news,
	...exports,
	...mail,
	...journal
};
