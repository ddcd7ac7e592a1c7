import { APIError } from 'better-auth/api';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { post } from '#ground/mail/post.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { authOf } from './auth.server.ts';
import { atMost, notFaster } from './evenly.server.ts';
import { keepMailLanguage } from './mailLanguage.server.ts';
import { hideToken } from './session.server.ts';

/**
 * Sends a code to an address that has a role in this centre. The answer, and the time it takes, are the
 * same for every address. At most 5 in a quarter of an hour and 15 a day for one address.
 */
export async function sendCode(ctx: Context, email: string): Promise<void> {
	const contact = email.toLowerCase();
	await atMost(ctx, { what: 'people.code', of: contact, most: 5, per_minutes: 15 });
	await atMost(ctx, { what: 'people.code_day', of: contact, most: 15, per_minutes: 24 * 60 });
	await notFaster(() => sendIfKnown(ctx, contact));
}

async function sendIfKnown(ctx: Context, email: string): Promise<void> {
	if (!(await staffAccount(ctx, email))) return;
	await authOf(theHouse()).api.createVerificationOTP({ body: { email, type: 'sign-in' } });
	await transaction(ctx, (tx) =>
		post(tx, [
			{
				channel: 'mail',
				recipient: email,
				language: ctx.language,
				kind: 'people.code',
				about: { email }
			}
		])
	);
}

/** Checks the code and opens a session: gives the secret for the cookie. Wrong, used and late codes answer alike, known addresses as unknown ones. */
export async function enterCode(
	ctx: Context,
	given: { email: string; code: string },
	device: string
): Promise<string> {
	const email = given.email.toLowerCase();
	await atMost(ctx, { what: 'people.enter', of: email, most: 10, per_minutes: 15 });
	return notFaster(() => enterIfKnown(ctx, email, given.code, device));
}

async function enterIfKnown(
	ctx: Context,
	email: string,
	code: string,
	device: string
): Promise<string> {
	const account_id = await staffAccount(ctx, email);
	if (!account_id) throw new Refusal('people.code_wrong', 422);
	const token = await tokenFor(email, code.replace(/\D/g, ''), device);
	const secret = await hideToken(theHouse(), token);
	await cameIn(ctx, account_id, 'code');
	return secret;
}

/** The journal keeps who came in and how; the account, in which language it was. */
export async function cameIn(ctx: Context, account_id: string, how: string): Promise<void> {
	const visitor = { ...ctx.visitor, account_id };
	await keepMailLanguage(ctx, account_id);
	await transaction({ ...ctx, visitor }, (tx) =>
		happened(tx, 'people.signed_in', account_id, { how })
	);
}

async function tokenFor(email: string, otp: string, device: string): Promise<string> {
	const headers = new Headers({ 'user-agent': device });
	try {
		const { token } = await authOf(theHouse()).api.signInEmailOTP({
			body: { email, otp },
			headers
		});
		return token;
	} catch (error) {
		// better-auth throws for a wrong code; anything else is a bug.
		if (error instanceof APIError && Number(error.statusCode) < 500)
			throw new Refusal('people.code_wrong', 422);
		throw error;
	}
}

/** The account behind an address, when it has a role in this centre that has not ended. */
async function staffAccount(ctx: Context, email: string): Promise<string | null> {
	const { rows } = await theHouse().commons.query<{ id: string }>(
		'select id from account where email = $1',
		[email]
	);
	if (!rows[0]) return null;
	const member = await ctx.db
		.selectFrom('membership')
		.select('role')
		.where('account_id', '=', rows[0].id)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return member ? rows[0].id : null;
}
