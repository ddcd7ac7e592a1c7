import { randomBytes } from 'node:crypto';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { decryptedText, encryptedText } from '#ground/encrypt.server.ts';
import { halfSignedIn } from './rights.ts';

const minutes = 15;

/** What a passkey is asked to sign, and the same sealed for the form that brings the signature back. */
export interface PasskeyTicket {
	challenge: Uint8Array<ArrayBuffer>;
	ticket: string;
}

/** For one session and one use of the page; the table need not know of pages that were only looked at. */
export function passkeyTicket(ctx: Context, use: 'add' | 'pass'): PasskeyTicket {
	const challenge = new Uint8Array(randomBytes(32));
	const until = ctx.now.getTime() + minutes * 60_000;
	const text = `${until} ${Buffer.from(challenge).toString('base64url')}`;
	return { challenge, ticket: encryptedText(theHouse().secret, purpose(ctx, use), text) };
}

/** The challenge of a ticket in base64url; null when it is of another session or use, or too old. */
export function challengeOf(ctx: Context, use: 'add' | 'pass', ticket: string): string | null {
	const [until, challenge] =
		decryptedText(theHouse().secret, purpose(ctx, use), ticket)?.split(' ') ?? [];
	return challenge && Number(until) > ctx.now.getTime() ? challenge : null;
}

function purpose(ctx: Context, use: string): string {
	return `passkey ${use}\n${halfSignedIn(ctx)}\n${ctx.visitor.session_id}`;
}
