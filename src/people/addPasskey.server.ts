import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Added } from './addFactor.server.ts';
import { addFactor } from './addFactor.server.ts';
import { requireMayAdd } from './factors.server.ts';
import { challengeOf, passkeyTicket } from './passkeyTicket.server.ts';
import { halfSignedIn } from './rights.ts';
import { passkeyHost } from './secondFactor.ts';

// EdDSA, ES256, RS256. Said by us: asking which others Node knows prints a warning.
const algorithms = [-8, -7, -257];

/** What the browser is asked when a passkey is to be made, and the ticket for its answer; null where none can be. */
export async function passkeyToAdd(ctx: Context) {
	await requireMayAdd(ctx);
	const [account_id, host] = [halfSignedIn(ctx), passkeyHost(ctx.centre.public_url)];
	if (!host) return null;
	const { challenge, ticket } = passkeyTicket(ctx, 'add');
	const { rows } = await theHouse().commons.query<{ id: string }>(
		'select credential as id from passkey where account_id = $1',
		[account_id]
	);
	const options = await generateRegistrationOptions({
		rpName: 'Arna',
		rpID: host,
		userName: ctx.visitor.email ?? '',
		userID: new TextEncoder().encode(account_id),
		challenge,
		excludeCredentials: rows,
		supportedAlgorithmIDs: algorithms
	});
	return { options, ticket };
}

/** Keeps a passkey that has signed what the page asked for. */
export async function addPasskey(
	ctx: Context,
	given: { ticket: string; response: string; name: string }
): Promise<Added> {
	await requireMayAdd(ctx);
	const [account_id, host] = [halfSignedIn(ctx), passkeyHost(ctx.centre.public_url)];
	const credential = host && (await proved(ctx, host, given));
	if (!credential) throw new Refusal('people.passkey_failed', 422);
	return addFactor(ctx, 'passkey', async (commons) => {
		const { rowCount } = await commons.query(
			`insert into passkey (id, account_id, name, host, credential, public_key, counter, transports, made_at)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (credential) do nothing`,
			[
				newId(),
				account_id,
				given.name,
				host,
				credential.id,
				Buffer.from(credential.publicKey),
				credential.counter,
				credential.transports ?? [],
				ctx.now
			]
		);
		if (rowCount === 0) throw new Refusal('people.passkey_failed', 422);
	});
}

async function proved(ctx: Context, host: string, given: { ticket: string; response: string }) {
	const challenge = challengeOf(ctx, 'add', given.ticket ?? '');
	if (!challenge) return null;
	try {
		const { registrationInfo } = await verifyRegistrationResponse({
			response: JSON.parse(given.response),
			expectedChallenge: challenge,
			expectedOrigin: new URL(ctx.centre.public_url).origin,
			expectedRPID: host,
			requireUserVerification: false,
			supportedAlgorithmIDs: algorithms
		});
		return registrationInfo?.credential ?? null;
	} catch {
		// The library tells whatever is wrong with an answer by throwing.
		return null;
	}
}
