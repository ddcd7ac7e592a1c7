import { betterAuth } from 'better-auth';
import { emailOTP } from 'better-auth/plugins';
import type { House } from '#ground/house.server.ts';
import { log } from '#ground/log.server.ts';

/** How long a session lasts at most, in seconds. */
export const sessionSeconds = 30 * 24 * 60 * 60;
/** After so many seconds in which nobody used it a session is over: a device that was left behind lets nobody in. */
export const idleSeconds = 24 * 60 * 60;
export const codeMinutes = 10;

const auths = new WeakMap<House, ReturnType<typeof newAuth>>();

/** better-auth on the tables of commons: it makes, keeps and checks the codes. One for each house. */
export function authOf(house: House): ReturnType<typeof newAuth> {
	const known = auths.get(house);
	if (known) return known;
	const auth = newAuth(house);
	auths.set(house, auth);
	return auth;
}

function newAuth(house: House) {
	return betterAuth({
		appName: 'Arna',
		baseURL: house.settings.public_url,
		secret: house.secret,
		database: house.commons,
		telemetry: { enabled: false },
		logger: { level: 'error', log: (_level, message) => log('sign_in.trouble', { message }) },
		// Our own limits hold for contacts, not for addresses: a whole district may sit behind one.
		rateLimit: { enabled: false },
		advanced: { ipAddress: { disableIpTracking: true } },
		user: {
			modelName: 'account',
			fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' }
		},
		session: {
			modelName: 'session',
			expiresIn: sessionSeconds,
			fields: {
				userId: 'account_id',
				token: 'token_hash',
				ipAddress: 'ip_address',
				userAgent: 'device',
				createdAt: 'created_at',
				updatedAt: 'seen_at',
				expiresAt: 'expires_at'
			}
		},
		account: {
			modelName: 'sign_in_way',
			fields: {
				userId: 'account_id',
				providerId: 'provider',
				accountId: 'provider_account',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
				createdAt: 'created_at',
				updatedAt: 'updated_at'
			}
		},
		verification: {
			modelName: 'sign_in_code',
			fields: { createdAt: 'created_at', updatedAt: 'updated_at', expiresAt: 'expires_at' }
		},
		plugins: [
			emailOTP({
				otpLength: 6,
				expiresIn: codeMinutes * 60,
				allowedAttempts: 5,
				disableSignUp: true,
				// Not hashed: the letter is made when it is sent and asks for the code then, so the outbox holds none.
				storeOTP: 'encrypted',
				// Never called: the letter goes out by the outbox.
				sendVerificationOTP: async () => undefined
			})
		]
	});
}
