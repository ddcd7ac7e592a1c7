import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { isId } from '#ground/isId.ts';
import { post } from '#ground/mail/post.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { isSigned, sign } from '#ground/secret.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Contact } from './contact.ts';
import { atMost, notFaster } from './evenly.server.ts';

const minuteMs = 60_000;
/** A letter is read at once; a call is made by staff in their working hours. */
const codeMinutes = { email: 10, phone: 3 * 24 * 60 };
/** How long one's own data stay open after the code was typed. */
const openMinutes = 30;
const mostTries = 5;

/**
 * Sends a code to a contact that the centre knows: by mail, or told by staff in a call. A ticket's code is no
 * proof: whoever types another's name and phone into a form gets one. The answer, and the time it takes, are
 * the same for every contact.
 */
export async function sendProof(ctx: Context, contact: Contact): Promise<void> {
	const of = contact.value;
	await atMost(ctx, { what: 'people.proof', of, most: 5, per_minutes: 15 });
	// A call costs somebody's time.
	const most = contact.kind === 'phone' ? 3 : 15;
	await atMost(ctx, { what: 'people.proof_day', of, most, per_minutes: 24 * 60 });
	await notFaster(() => sendIfKnown(ctx, contact));
}

async function sendIfKnown(ctx: Context, { kind, value }: Contact): Promise<void> {
	const known = ctx.db.selectFrom('contact').select('value').where('value', '=', value).limit(1);
	if (!(await known.executeTakeFirst())) return;
	await transaction(ctx, async (tx) => {
		const id = newId();
		const until = new Date(tx.now.getTime() + codeMinutes[kind] * minuteMs);
		await tx.db.insertInto('contact_proof').values({ id, value, made_at: tx.now, until }).execute();
		const channel = kind === 'email' ? 'mail' : 'call';
		const about = { proof_id: id };
		await post(tx, [
			{ channel, recipient: value, language: tx.language, kind: 'people.proof', about }
		]);
	});
}

/** Six digits of our signature of the proof: made again whenever they are needed, kept nowhere. */
export function proofCode(ctx: Context, id: string): string {
	const signature = Buffer.from(signed(ctx, 'contact-code', id), 'base64url');
	return String(signature.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

function signed(ctx: Context, purpose: string, id: string): string {
	return sign(theHouse().secret, purpose, `${ctx.centre.slug} ${id}`);
}

/**
 * Checks the code and opens the data of whoever has this contact: gives the secret for the cookie. Wrong,
 * used and late codes answer alike, known contacts as unknown ones; five wrong tries end a code.
 */
export async function enterProof(
	ctx: Context,
	given: { contact: Contact; code: string }
): Promise<string> {
	const { value } = given.contact;
	await atMost(ctx, { what: 'people.proof_enter', of: value, most: 10, per_minutes: 15 });
	return notFaster(() => enterIfRight(ctx, value, given.code));
}

async function enterIfRight(ctx: Context, value: string, code: string): Promise<string> {
	const open = await openProofs(ctx, value);
	const right = open.find(({ id }) => isCode(proofCode(ctx, id), code));
	if (!right) throw new Refusal('people.code_wrong', 422);
	await transaction(ctx, async (tx) => {
		const used = await tx.db
			.updateTable('contact_proof')
			.set({ proved_at: tx.now })
			.where('id', '=', right.id)
			.where('proved_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!used) throw new Refusal('people.code_wrong', 422);
		await tx.db
			.updateTable('contact')
			.set({ proved_at: tx.now })
			.where('value', '=', value)
			.where('proved_at', 'is', null)
			.execute();
		await happened(tx, 'people.contact_proved', right.id);
	});
	return `${right.id}.${signed(ctx, 'own-data', right.id)}`;
}

/** Codes that may still be typed; each try counts before it is compared, so that tries at once cannot outrun the count. */
async function openProofs(ctx: Context, value: string): Promise<{ id: string }[]> {
	return ctx.db
		.updateTable('contact_proof')
		.set({ tries: sql<number>`tries + 1` })
		.where('value', '=', value)
		.where('until', '>', ctx.now)
		.where('proved_at', 'is', null)
		.where('tries', '<', mostTries)
		.returning('id')
		.execute();
}

function isCode(right: string, given: string): boolean {
	return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

/** The contact that a cookie's secret proves, for half an hour; null when it proves none. */
export async function provedContact(
	ctx: Context,
	secret: string | undefined
): Promise<{ proof_id: string; value: string } | null> {
	const [id = '', signature = ''] = (secret ?? '').split('.');
	const text = `${ctx.centre.slug} ${id}`;
	if (!isId(id) || !isSigned(theHouse().secret, 'own-data', text, signature)) return null;
	const row = await ctx.db
		.selectFrom('contact_proof')
		.select('value')
		.where('id', '=', id)
		.where('proved_at', '>', new Date(ctx.now.getTime() - openMinutes * minuteMs))
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return row ? { proof_id: id, value: row.value } : null;
}

/** Closes one's own data before the half hour is over. */
export async function endProof(ctx: Context, secret: string | undefined): Promise<void> {
	const proof = await provedContact(ctx, secret);
	if (!proof) return;
	const { proof_id } = proof;
	const ended = ctx.db.updateTable('contact_proof').set({ ended_at: ctx.now });
	await ended.where('id', '=', proof_id).execute();
}

/** Proofs whose time is over say only who wanted to see their data. */
export async function forgetProofs(ctx: Context): Promise<void> {
	const day = new Date(ctx.now.getTime() - 24 * 60 * minuteMs);
	await ctx.db.deleteFrom('contact_proof').where('until', '<', day).execute();
}
