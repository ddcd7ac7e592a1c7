import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { inBatches } from './batches.server.ts';
import type { Outcome } from './event.ts';
import { whyNotAlone, whyNotRegister, whyNotSignUpByStaff } from './rules.ts';
import type { Row, SignUp } from './signUp.server.ts';
import { inOneBatch, prepared, withNewCodes } from './signUp.server.ts';

export interface SignedUp {
	/** In the order of the form's people. A code works at the door and tells nothing about whose it is. */
	codes: { code: string; outcome: Outcome }[];
}

/** One caller's form on its way into a batch. */
interface Call {
	ctx: Context;
	form: SignUp;
	rows: Row[];
}

/**
 * Signs one to ten people up for a stop: a place while there are places and nobody waits, else the line in
 * order of arrival. The same form again gets the first answer. Throws Refusal (`events.…`).
 */
export async function signUp(ctx: Context, form: SignUp): Promise<SignedUp> {
	if (form.source === 'staff') require(ctx, 'registrations.write');
	const call = { ctx, form, rows: prepared(ctx, form) };
	// Inside somebody's transaction there is nobody to wait for.
	if (ctx.db.isTransaction) return answerOf(await registerBatch(form.stop_id, [call]));
	return batches.add(
		`${ctx.centre.slug} ${form.stop_id} ${form.source ?? 'web'} ${form.event_slug ?? ''}`,
		call
	);
}

/** The same without waiting for others: one transaction for one form. For measuring what batches are worth. */
export async function signUpAlone(ctx: Context, form: SignUp): Promise<SignedUp> {
	return answerOf(await registerBatch(form.stop_id, [{ ctx, form, rows: prepared(ctx, form) }]));
}

// Larger batches win nothing and make their first caller wait.
const batches = inBatches<Call, SignedUp>(
	500,
	({ rows }) => rows.length,
	(_key, calls) => registerBatch(calls[0]!.form.stop_id, calls)
);

/** Refuses what can be refused without the lock, and registers the rest together. */
async function registerBatch(stop_id: string, calls: Call[]): Promise<(SignedUp | Error)[]> {
	const answers = new Map<Call, SignedUp | Error>();
	// The lock asks all of this again but one thing, whether children may come alone: without them nothing is asked twice.
	const stop = calls.some(mayBeAlone) ? await stopOf(calls[0]!.ctx, stop_id) : null;
	for (const call of stop ? calls : []) {
		const error = refusalOf(stop!, call);
		if (error) answers.set(call, error);
	}
	const good = calls.filter((call) => !answers.has(call));
	for (const [index, answer] of (await registered(stop_id, good)).entries())
		answers.set(good[index]!, answer);
	return calls.map((call) => answers.get(call)!);
}

type Stop = Awaited<ReturnType<typeof stopOf>>;

async function stopOf(ctx: Context, stop_id: string) {
	const { rows } = await sql<{
		opens_at: Date;
		closes_at: Date;
		starts_at: Date;
		ends_at: Date;
		cancelled_at: Date | null;
		closed_at: Date | null;
		published_at: Date | null;
		event_cancelled_at: Date | null;
		event_closed_at: Date | null;
		open_from_14: boolean;
	}>`select opens_at, closes_at, starts_at, ends_at, stop.cancelled_at, stop.closed_at, published_at,
		event.cancelled_at as event_cancelled_at, event.closed_at as event_closed_at, open_from_14
		from stop join event on event.id = event_id where stop.id = ${stop_id}`.execute(ctx.db);
	const row = found(rows[0]);
	return {
		stop: row,
		event: {
			published_at: row.published_at,
			cancelled_at: row.event_cancelled_at,
			closed_at: row.event_closed_at,
			open_from_14: row.open_from_14
		}
	};
}

function refusalOf({ stop, event }: Stop, { ctx, form }: Call): Refusal | null {
	const why = form.source === 'staff' ? whyNotSignUpByStaff : whyNotRegister;
	const reason = why(stop, event, ctx.now) ?? whyNotAllAlone(form, event.open_from_14);
	return reason ? new Refusal(reason) : null;
}

function mayBeAlone({ form }: Call): boolean {
	return whyNotAllAlone(form, false) !== null;
}

function whyNotAllAlone(form: SignUp, open_from_14: boolean): string | null {
	const reasons = form.people.map(({ age_band, guardian_name: name, guardian_contact: contact }) =>
		whyNotAlone(age_band, { name, contact }, { open_from_14 })
	);
	return reasons.find((reason) => reason !== null) ?? null;
}

async function registered(stop_id: string, calls: Call[]): Promise<(SignedUp | Error)[]> {
	if (calls.length === 0) return [];
	try {
		return await inOneTransaction(stop_id, calls);
	} catch (error) {
		const refusal = refusalFrom(error);
		if (refusal?.status === 409 || calls[0]!.ctx.db.isTransaction)
			return calls.map(() => refusal ?? (error as Error));
		if (calls.length === 1) return [refusal ?? (await onceMore(stop_id, calls[0]!, error))];
	}
	// One bad form must not harm those it came with.
	const answers: (SignedUp | Error)[] = [];
	for (const call of calls) answers.push(...(await registered(stop_id, [call])));
	return answers;
}

/** A code that is somebody's by chance (23505), a deadlock with another process (40P01): a second try mends these. */
async function onceMore(stop_id: string, call: Call, error: unknown): Promise<SignedUp | Error> {
	if (!['23505', '40P01', '40001'].includes(codeOf(error))) return error as Error;
	const again = { ...call, rows: withNewCodes(call.rows) };
	return inOneTransaction(stop_id, [again]).then(
		([answer]) => answer!,
		(second: unknown) => refusalFrom(second) ?? (second as Error)
	);
}

async function inOneTransaction(stop_id: string, calls: Call[]): Promise<SignedUp[]> {
	const rows = inOneBatch(calls.map((call) => call.rows));
	const people = JSON.stringify(rows.map(({ who }) => who));
	const places = JSON.stringify(rows.map(({ place }) => place));
	const now = new Date(Math.max(...calls.map(({ ctx }) => ctx.now.getTime())));
	const answered = await sql<{ position: number; code: string; outcome: Outcome }>`
		select * from register_batch(${stop_id}, ${people}::json, ${places}::json, ${now})`.execute(
		calls[0]!.ctx.db
	);
	const answers: SignedUp['codes'] = [];
	for (const { position, code, outcome } of answered.rows) answers[position] = { code, outcome };
	return calls.map((call) => ({ codes: answers.splice(0, call.rows.length) }));
}

function refusalFrom(error: unknown): Refusal | null {
	const code = codeOf(error);
	const detail = (error as { detail?: string }).detail ?? '';
	if (code === 'AR409') return new Refusal(detail, detail === 'ground.not_found' ? 404 : 409);
	if (code === 'AR422') return new Refusal(detail, 422);
	// The only foreign keys a visitor's text reaches: the list of categories and the versions of a consent's text.
	if (code === '23503' && detail.includes('"category"'))
		return new Refusal('events.category_unknown', 422);
	if (code === '23503' && detail.includes('"consent_text"'))
		return new Refusal('events.consent_unknown', 422);
	return null;
}

function codeOf(error: unknown): string {
	return (error as { code?: string }).code ?? '';
}

function answerOf([answer]: (SignedUp | Error)[]): SignedUp {
	if (answer instanceof Error) throw answer;
	return answer!;
}
