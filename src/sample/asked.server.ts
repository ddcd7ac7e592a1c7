import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newCode, newId } from '#ground/ids.ts';
import type { Participant } from '#join/participant.server.ts';
import type {} from '#join/tables.ts';
import { makePoll } from '#polls/makePoll.server.ts';
import { openPoll } from '#polls/openPoll.server.ts';
import type {} from '#polls/tables.ts';
import { emptyTally, kept } from '#polls/tally.ts';
import { approveQuestion } from '#questions/decide.server.ts';
import type {} from '#questions/tables.ts';
import { askedToday, poll, questions, refusal, scaleToday } from './asked.ts';

const minute = 60_000;

interface Came {
	id: string;
	person_id: string;
	category: string;
}

/** What a hall that was held asked and voted, by the phones of those who came. */
export async function fillAsked(
	tx: Context,
	stop: { id: string; ends_at: Date },
	came: Came[]
): Promise<void> {
	const at = (before_end: number) => new Date(stop.ends_at.getTime() - before_end * minute);
	const phones = came.slice(0, 50).map(({ id, person_id, category }) => ({
		id: newId(),
		stop_id: stop.id,
		secret_hash: newCode(20),
		attendance_id: id,
		person_id,
		category,
		name: null,
		language: 'kk',
		joined_at: at(110),
		left_at: null
	}));
	await tx.db.insertInto('participant').values(phones).execute();
	await fillQuestions(tx, stop.id, phones, at);
	await fillPoll(tx, stop.id, phones, at);
}

async function fillQuestions(
	tx: Context,
	stop_id: string,
	phones: { id: string; category: string }[],
	at: (before_end: number) => Date
): Promise<void> {
	for (const [n, { text, language, anonymous, support, state, answer }] of questions.entries()) {
		const [id, { id: participant_id, category }] = [newId(), phones[n]!];
		const answered = state === 'aloud' || state === 'written';
		await tx.db
			.insertInto('question')
			.values({
				id,
				stop_id,
				participant_id,
				category,
				text,
				language,
				anonymous,
				asked_at: at(70 - n * 5),
				put_off_at: null,
				approved_at: state === 'refused' ? null : at(68 - n * 5),
				refused_at: state === 'refused' ? at(68 - n * 5) : null,
				refused_reason: state === 'refused' ? refusal : null,
				answered_at: answered ? at(30 - n * 2) : null,
				answer: answer ?? null,
				answer_language: answer ? 'kk' : null,
				answered_by: null,
				proposal_id: null
			})
			.execute();
		const supporters = phones.slice(10, 10 + support);
		if (supporters.length > 0)
			await tx.db
				.insertInto('question_support')
				.values(supporters.map((one) => ({ question_id: id, participant_id: one.id })))
				.execute();
	}
}

/** A secret poll as it stands after its closing: of groups only what gives nobody away. */
async function fillPoll(
	tx: Context,
	stop_id: string,
	phones: { category: string }[],
	at: (before_end: number) => Date
): Promise<void> {
	const id = newId();
	await tx.db
		.insertInto('poll')
		.values({
			id,
			stop_id,
			question: poll.question,
			kind: 'single',
			anonymous: true,
			guests: false,
			made_at: at(300),
			opened_at: at(50),
			closed_at: at(40),
			shown_at: at(39),
			hidden_at: at(30),
			voters: phones.length,
			guest_voters: 0
		})
		.execute();
	const options = poll.options.map((text, n) => ({
		id: newId(),
		poll_id: id,
		position: n + 1,
		text
	}));
	await tx.db.insertInto('poll_option').values(options).execute();
	const categories = [...new Set(phones.map(({ category }) => category))];
	const tally = emptyTally(categories.length, options.length);
	for (const [n, { category }] of phones.entries()) {
		const row = tally[categories.indexOf(category)]!;
		row.voters += 1;
		row.options[poll.votes[n % poll.votes.length]!]! += 1;
	}
	const groups = kept(categories.map((category, n) => ({ category, row: tally[n]! })));
	const counts = [...groups].flatMap(([category, row]) =>
		options.flatMap((option, n) =>
			row.options[n] ? [{ poll_id: id, option_id: option.id, category, n: row.options[n] }] : []
		)
	);
	await tx.db
		.insertInto('poll_count')
		.values(counts.map((count) => ({ ...count, guests: false })))
		.execute();
}

/** Today's hall: two questions shown, two with the moderator, a poll open to all and one to come. */
export async function openAskedToday(tx: Context, stop_id: string): Promise<void> {
	const moderator: Context = { ...tx, visitor: { account_id: null, roles: ['manager'] } };
	const guest = guestToday(tx, stop_id);
	const ask = async (text: string) => asked(tx, await guest(), text);
	for (const text of askedToday.shown) await approveQuestion(moderator, stop_id, await ask(text));
	for (const text of askedToday.waiting) await ask(text);
	const both = { anonymous: true, guests: true };
	const { question, options } = poll;
	const id = await makePoll(moderator, stop_id, { question, kind: 'single', options, ...both });
	await openPoll(moderator, stop_id, id);
	const marks = Array.from({ length: 5 }, () => ({}));
	await makePoll(moderator, stop_id, {
		question: scaleToday,
		kind: 'scale',
		options: marks,
		...both
	});
}

/** As the phone's own command writes it, which counts tries and so stands outside of any transaction. */
async function asked(tx: Context, { id, stop_id, category }: Participant, text: string) {
	const question = newId();
	const row = { stop_id, category, text, participant_id: id, language: 'kk', anonymous: false };
	await tx.db
		.insertInto('question')
		.values({ id: question, ...row, asked_at: tx.now } as never)
		.execute();
	await happened(tx, 'questions.asked', question, { stop_id });
	return question;
}

/** Phones that came in by the code, one after the other. */
function guestToday(tx: Context, stop_id: string) {
	return async () => {
		const row = { id: newId(), stop_id, category: 'P02', name: null, attendance_id: null };
		await tx.db
			.insertInto('participant')
			.values({
				...row,
				secret_hash: newCode(20),
				person_id: null,
				language: 'kk',
				joined_at: tx.now,
				left_at: null
			})
			.execute();
		return { ...row, is_guest: true };
	};
}
