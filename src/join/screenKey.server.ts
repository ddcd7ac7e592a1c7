import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { isSigned, sign } from '#ground/secret.server.ts';
import { require } from '#people/rights.ts';

export const screenCookie = 'arna_screen';

/** A screen is set up before its stop and taken down after it. */
const spareMs = 12 * 60 * 60 * 1000;

/** What lets a screen show the hall of this stop until half a day after its end: `<seconds>.<signature>`. */
export function screenKey(ctx: Context, stop_id: string, ends_at: Date): string {
	require(ctx, 'hall.run', stop_id);
	const until = Math.floor((Math.max(Number(ctx.now), Number(ends_at)) + spareMs) / 1000);
	return `${until}.${sign(theHouse().secret, 'screen', signed(ctx, stop_id, until))}`;
}

export function isScreenKey(ctx: Context, stop_id: string, key: string | undefined): boolean {
	const [, until, signature] = /^(\d{1,12})\.([\w-]+)$/.exec(key ?? '') ?? [];
	if (!until || !signature || Number(until) * 1000 < Number(ctx.now)) return false;
	return isSigned(theHouse().secret, 'screen', signed(ctx, stop_id, Number(until)), signature);
}

const signed = ({ centre }: Context, stop_id: string, until: number) =>
	`${centre.slug} ${stop_id} ${until}`;

interface Writing {
	set: (
		name: string,
		value: string,
		options: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean; expires: Date }
	) => void;
}

/** Keeps a key that holds for as long as it does. */
export function keepScreen(cookies: Writing, url: URL, key: string): void {
	cookies.set(screenCookie, key, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		expires: new Date(Number.parseInt(key, 10) * 1000)
	});
}
