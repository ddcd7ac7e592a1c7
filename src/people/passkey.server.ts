import {
	generateAuthenticationOptions,
	verifyAuthenticationResponse
} from '@simplewebauthn/server';
import type { PoolClient } from 'pg';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { challengeOf, passkeyTicket } from './passkeyTicket.server.ts';
import { halfSignedIn } from './rights.ts';
import { passkeyHost } from './secondFactor.ts';

interface Passkey {
	credential: string;
	public_key: Buffer;
	counter: number;
	transports: string[];
}

/** What the browser is asked to sign, and the ticket for its answer; null when no passkey of this host is there. */
export async function passkeyToUse(ctx: Context) {
	const [account_id, host] = [halfSignedIn(ctx), passkeyHost(ctx.centre.public_url)];
	if (!host) return null;
	const { rows } = await theHouse().commons.query<{ id: string; transports: string[] }>(
		'select credential as id, transports from passkey where account_id = $1 and host = $2',
		[account_id, host]
	);
	if (rows.length === 0) return null;
	const { challenge, ticket } = passkeyTicket(ctx, 'pass');
	const allowCredentials = rows;
	const options = await generateAuthenticationOptions({ rpID: host, challenge, allowCredentials });
	return { options, ticket };
}

/** Whether one of the account's own passkeys has signed what the page asked for; its last use is noted. */
export async function usePasskey(
	ctx: Context,
	commons: PoolClient,
	given: { ticket: string; response: string }
): Promise<boolean> {
	const host = passkeyHost(ctx.centre.public_url);
	const challenge = challengeOf(ctx, 'pass', given.ticket ?? '');
	const response = read(given.response);
	if (!host || !challenge || !response) return false;
	const { rows } = await commons.query<Passkey>(
		`select credential, public_key, counter::float8 as counter, transports from passkey
		where account_id = $1 and host = $2 and credential = $3`,
		[halfSignedIn(ctx), host, String(response.id)]
	);
	const counter = rows[0] && (await newCounter(ctx, { host, challenge, response }, rows[0]));
	if (counter === undefined || counter === null) return false;
	await commons.query('update passkey set counter = $2, used_at = $3 where credential = $1', [
		rows[0]!.credential,
		counter,
		ctx.now
	]);
	return true;
}

type Response = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

function read(text: string): Response | null {
	try {
		const response: unknown = JSON.parse(text);
		return typeof response === 'object' ? (response as Response) : null;
	} catch {
		// What is no JSON is no answer of a browser.
		return null;
	}
}

/** How often the passkey says to have signed by now; null when the signature does not hold. */
async function newCounter(
	ctx: Context,
	asked: { host: string; challenge: string; response: Response },
	passkey: Passkey
): Promise<number | null> {
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response: asked.response,
			expectedChallenge: asked.challenge,
			expectedOrigin: new URL(ctx.centre.public_url).origin,
			expectedRPID: asked.host,
			// A code from a letter came first: to have the device is enough.
			requireUserVerification: false,
			credential: {
				id: passkey.credential,
				publicKey: new Uint8Array(passkey.public_key),
				counter: passkey.counter,
				transports: passkey.transports
			}
		});
		return verified ? authenticationInfo.newCounter : null;
	} catch {
		// The library tells whatever is wrong with an answer by throwing.
		return null;
	}
}
