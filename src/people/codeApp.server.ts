import { Secret, TOTP } from 'otpauth';
import { qrSvg } from '#ground/documents/qr.ts';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { decryptedText, encryptedText } from '#ground/encrypt.server.ts';
import { halfSignedIn } from './rights.ts';

/** What a page shows so that an app can be set up. The secret is kept nowhere until a code of the app has come back. */
export interface AppSetup {
	sealed: string;
	/** In groups of four, to type by hand. */
	secret: string;
	qr: string;
}

/** A fresh secret for a code app, or the one that the page has shown already. */
export function appSetup(ctx: Context, sealed = ''): AppSetup {
	const secret = shownSecret(ctx, sealed) ?? new Secret({ size: 20 }).base32;
	return {
		sealed: encryptedText(theHouse().secret, shownTo(ctx), secret),
		secret: secret.replaceAll(/(.{4})(?=.)/g, '$1 '),
		qr: qrSvg(appOf(secret, ctx.visitor.email).toString())
	};
}

/** The secret that a page has shown in this session; null when it has shown none or another. */
export function shownSecret(ctx: Context, sealed: string): string | null {
	return decryptedText(theHouse().secret, shownTo(ctx), sealed);
}

const shownTo = (ctx: Context) => `code app shown\n${halfSignedIn(ctx)}\n${ctx.visitor.session_id}`;

/** The half minute that a code belongs to, one early or late allowed; null when it is none of this app's. */
export function stepOf(secret: string, code: string, now: Date): number | null {
	const app = appOf(secret);
	const timestamp = now.getTime();
	const away = app.validate({ token: code, timestamp, window: 1 });
	return away === null ? null : app.counter({ timestamp }) + away;
}

function appOf(secret: string, label = ''): TOTP {
	return new TOTP({ issuer: 'Arna', label, secret });
}

/** As it stands in the table, where it opens for this account alone. */
export function sealSecret(account_id: string, secret: string): string {
	return encryptedText(theHouse().secret, `code app\n${account_id}`, secret);
}

export function unsealSecret(account_id: string, sealed: string): string | null {
	return decryptedText(theHouse().secret, `code app\n${account_id}`, sealed);
}
