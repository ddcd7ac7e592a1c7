import type { Context } from '#ground/context.ts';
import type { Detail } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type {} from '#events/tables.ts';
import type {} from '#ground/tables.ts';
import type {} from '#hall/tables.ts';
import type {} from '#join/tables.ts';
import type {} from '#photos/tables.ts';
import type {} from '#news/tables.ts';
import type {} from '#polls/tables.ts';
import type {} from '#questions/tables.ts';

interface Past {
	at: Date;
	kind: string;
	subject: string;
	detail?: Detail;
}

/**
 * Writes into the journal what the commands would have written had these events been lived: oldest first, ids
 * only, under nobody's account. No job follows: nobody is told today what was over in July. A journal that is sealed
 * already takes in nothing older than its newest block; there the invented past begins with it.
 */
export async function tellPast(tx: Context, event_id: string): Promise<void> {
	const told = [
		...(await ofEvent(tx, event_id)),
		...(await ofPeople(tx, event_id)),
		...(await ofWords(tx, event_id)),
		...(await ofHalls(tx, event_id)),
		...(await ofAsked(tx, event_id)),
		...(await ofPhotos(tx, event_id)),
		...(await ofNews(tx, event_id))
	].toSorted((one, other) => one.at.getTime() - other.at.getTime());
	const { sealed_at } = await tx.db
		.selectFrom('seal_block')
		.select(({ fn }) => fn.max('sealed_at').as('sealed_at'))
		.executeTakeFirstOrThrow();
	const rows = told.map(({ detail = {}, at, ...row }) => ({
		id: newId(),
		...row,
		at: sealed_at && at < sealed_at ? sealed_at : at,
		detail: JSON.stringify(detail),
		by_account: null,
		request_id: null
	}));
	await tx.db.insertInto('happening').values(rows).execute();
}

/** Pictures that were added, and against which list they were published. */
async function ofPhotos(tx: Context, event_id: string): Promise<Past[]> {
	const photos = await tx.db
		.selectFrom('photo')
		.innerJoin('stop', 'stop.id', 'photo.stop_id')
		.select(['photo.id', 'stop_id', 'added_at', 'photo.published_at', 'check_id'])
		.where('stop.event_id', '=', event_id)
		.execute();
	return photos.flatMap(({ id, stop_id, added_at, published_at, check_id }) => [
		{ at: added_at, kind: 'photos.added', subject: id, detail: { stop_id } },
		...once(published_at, 'photos.published', id, { stop_id, check_id })
	]);
}

/** The event, its stops and their closing. */
async function ofEvent(tx: Context, event_id: string): Promise<Past[]> {
	const event = await tx.db
		.selectFrom('event')
		.select(['created_at', 'published_at'])
		.where('id', '=', event_id)
		.executeTakeFirstOrThrow();
	const stops = await tx.db
		.selectFrom('stop')
		.select(['id', 'closed_at'])
		.where('event_id', '=', event_id)
		.orderBy('position')
		.execute();
	return [
		{ at: event.created_at, kind: 'events.made', subject: event_id },
		...stops.map(({ id }) => ({
			at: event.created_at,
			kind: 'events.stop_added',
			subject: id,
			detail: { event_id }
		})),
		...once(event.published_at, 'events.published', event_id),
		...stops.flatMap(({ id, closed_at }) => once(closed_at, 'events.stop_closed', id, { event_id }))
	];
}

/** Who signed up, who came. */
async function ofPeople(tx: Context, event_id: string): Promise<Past[]> {
	const signed = await tx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.select(['registration.id', 'stop_id', 'registered_at', 'first_outcome'])
		.where('stop.event_id', '=', event_id)
		.execute();
	const came = await tx.db
		.selectFrom('attendance')
		.innerJoin('stop', 'stop.id', 'attendance.stop_id')
		.select(['attendance.id', 'stop_id', 'person_id', 'registration_id', 'category', 'how', 'at'])
		.where('stop.event_id', '=', event_id)
		.execute();
	return [
		...signed.map(({ id, stop_id, registered_at, first_outcome: outcome }) => ({
			at: registered_at,
			kind: 'events.registered',
			subject: id,
			detail: { stop_id, outcome }
		})),
		...came.map(({ id, at, ...detail }) => ({
			at,
			kind: 'events.attended',
			subject: id,
			detail: { event_id, ...detail }
		}))
	];
}

/** Feedback and proposals, each step that a proposal has taken. */
async function ofWords(tx: Context, event_id: string): Promise<Past[]> {
	const feedback = await tx.db
		.selectFrom('feedback')
		.innerJoin('stop', 'stop.id', 'feedback.stop_id')
		.select(['feedback.id', 'stop_id', 'at', 'released_at'])
		.where('stop.event_id', '=', event_id)
		.execute();
	const proposals = await tx.db
		.selectFrom('proposal')
		.selectAll()
		.where('event_id', '=', event_id)
		.orderBy('code')
		.execute();
	return [
		...feedback.flatMap(({ id, stop_id, at, released_at }) => [
			{ at, kind: 'events.feedback_given', subject: id, detail: { stop_id } },
			...once(released_at, 'events.feedback_released', id, { stop_id })
		]),
		...proposals.flatMap(({ id, code, stop_id, ...steps }) => [
			...once(steps.voiced_at, 'events.proposal_written', id, { code, stop_id }),
			...once(steps.released_at, 'events.proposal_released', id, { code }),
			...once(steps.sent_at, 'events.proposal_sent', id, { code }),
			...once(steps.accepted_at, 'events.proposal_accepted', id, { code }),
			...once(steps.refused_at, 'events.proposal_refused', id, { code }),
			...once(steps.done_at, 'events.proposal_done', id, { code })
		])
	];
}

/** Halls that were opened, and who was passed the floor. */
async function ofHalls(tx: Context, event_id: string): Promise<Past[]> {
	const halls = await tx.db
		.selectFrom('hall')
		.innerJoin('stop', 'stop.id', 'hall.stop_id')
		.select(['stop.id', 'hall.opened_at', 'hall.closed_at'])
		.where('stop.event_id', '=', event_id)
		.execute();
	const turns = await tx.db
		.selectFrom('floor_turn')
		.innerJoin('stop', 'stop.id', 'floor_turn.stop_id')
		.select(['floor_turn.id', 'stop_id', 'passed_from as from', 'started_at'])
		.where('stop.event_id', '=', event_id)
		.execute();
	return [
		...halls.flatMap(({ id, opened_at, closed_at }) => [
			...once(opened_at, 'join.hall_opened', id, { event_id }),
			...once(closed_at, 'join.hall_closed', id)
		]),
		...turns.flatMap(({ id, started_at, ...detail }) =>
			once(started_at, 'hall.floor_passed', id, detail)
		)
	];
}

/** What the hall asked and the polls it had; of votes nothing is told. */
async function ofAsked(tx: Context, event_id: string): Promise<Past[]> {
	const questions = await tx.db
		.selectFrom('question')
		.innerJoin('stop', 'stop.id', 'question.stop_id')
		.select(['question.id', 'stop_id', 'asked_at', 'approved_at', 'refused_at', 'answered_at'])
		.select('answer')
		.where('stop.event_id', '=', event_id)
		.execute();
	const polls = await tx.db
		.selectFrom('poll')
		.innerJoin('stop', 'stop.id', 'poll.stop_id')
		.select(['poll.id', 'stop_id', 'made_at', 'opened_at', 'poll.closed_at', 'shown_at'])
		.select(['hidden_at', 'voters'])
		.where('stop.event_id', '=', event_id)
		.execute();
	return [
		...questions.flatMap(({ id, stop_id, answer, ...steps }) => [
			...once(steps.asked_at, 'questions.asked', id, { stop_id }),
			...once(steps.approved_at, 'questions.approved', id, { stop_id }),
			...once(steps.refused_at, 'questions.refused', id, { stop_id }),
			...once(steps.answered_at, 'questions.answered', id, { stop_id, in_writing: answer !== null })
		]),
		...polls.flatMap(({ id, stop_id, voters, ...steps }) => [
			...once(steps.made_at, 'polls.made', id, { stop_id }),
			...once(steps.opened_at, 'polls.opened', id, { stop_id }),
			...once(steps.closed_at, 'polls.closed', id, { stop_id, people: voters, marks: voters }),
			...once(steps.shown_at, 'polls.result_shown', id, { stop_id }),
			...once(steps.hidden_at, 'polls.result_hidden', id, { stop_id })
		])
	];
}

/** The release, and its speakers' yes. */
async function ofNews(tx: Context, event_id: string): Promise<Past[]> {
	const news = await tx.db
		.selectFrom('news')
		.select(['id', 'made_at', 'published_at'])
		.where('event_id', '=', event_id)
		.execute();
	const answers = await tx.db
		.selectFrom('news_answer')
		.innerJoin('news_quote', 'news_quote.id', 'quote_id')
		.innerJoin('news', 'news.id', 'news_quote.news_id')
		.select(['news.id', 'news_answer.at', 'news_quote.asked_at'])
		.where('event_id', '=', event_id)
		.execute();
	return [
		...news.flatMap(({ id, made_at, published_at }) => [
			{ at: made_at, kind: 'news.begun', subject: id, detail: { event_id } },
			...once(published_at, 'news.published', id)
		]),
		...answers.flatMap(({ id, at, asked_at }) => [
			...once(asked_at, 'news.quote_asked', id),
			...once(at, 'news.quote_approved', id)
		])
	];
}

function once(at: Date | null, kind: string, subject: string, detail: Detail = {}): Past[] {
	return at ? [{ at, kind, subject, detail }] : [];
}
