import { Refused } from './ask.ts';
import type { Entry } from './entries.ts';
import { answerEntry, entriesOf, settleEntries } from './entries.ts';

/** As many as the server reads at once, with room. */
const most = 200;

interface Sending<Value, Answer> {
	subject: string;
	kind: string;
	/** Sends a list and gives an answer for each in its order; throws Away or Refused. */
	send: (values: Value[]) => Promise<Answer[]>;
	/** Whether this answer is the end of it, or somebody must look at the entry. */
	isSettled: (answer: Answer) => boolean;
	/** What the entry is answered when the server cannot take it as it is. */
	refused: (value: Value, code: string) => Answer;
}

/**
 * Sends what waits, in order, and gives every entry with its answer. One tab at a time; whatever was sent twice carries its
 * own id. Throws Away when the network goes, Refused when nothing more is taken from this device.
 */
export async function mergeEntries<Value, Answer>(
	sending: Sending<Value, Answer>
): Promise<{ value: Value; answer: Answer }[]> {
	return alone(`arna ${sending.subject}`, async () => {
		const { entries } = await entriesOf<Value, Answer>(sending.subject, sending.kind);
		const waiting = entries.filter(({ answer }) => answer === null);
		const merged: { value: Value; answer: Answer }[] = [];
		for (let at = 0; at < waiting.length; at += most)
			merged.push(...(await sendAll(sending, waiting.slice(at, at + most))));
		return merged;
	});
}

/** One row that the server cannot read must not hold up the others: then they go one by one. */
async function sendAll<Value, Answer>(
	sending: Sending<Value, Answer>,
	entries: Entry<Value, Answer>[]
): Promise<{ value: Value; answer: Answer }[]> {
	const values = entries.map(({ value }) => value);
	let answers: Answer[];
	try {
		answers = await sending.send(values);
	} catch (trouble) {
		if (!(trouble instanceof Refused) || trouble.status !== 422) throw trouble;
		if (entries.length > 1) {
			const merged = [];
			for (const entry of entries) merged.push(...(await sendAll(sending, [entry])));
			return merged;
		}
		answers = [sending.refused(values[0]!, trouble.code)];
	}
	const done = entries.map(({ id, value }, at) => ({ id, value, answer: answers[at]! }));
	const open = done.filter(({ answer }) => !sending.isSettled(answer));
	for (const { id, answer } of open) await answerEntry(sending.subject, id, answer);
	await settleEntries(done.filter((one) => !open.includes(one)).map(({ id }) => id));
	return done.map(({ value, answer }) => ({ value, answer }));
}

/** Two tabs of one browser take turns; where there are no locks the ids alone keep things single. */
function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	return locks ? locks.request(name, work) : work();
}
