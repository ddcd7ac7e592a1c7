import type { Visitor } from '#ground/context.ts';

/**
 * Where a session stands: `passed` with a second factor; `spared` it, because the person sits at the machine
 * itself; or one is still `wanted`, and nothing of the desk is open.
 */
export type Standing = 'passed' | 'spared' | 'wanted';

/** How a session was opened; `machine`: by a link made at the command line. */
export type OpenedBy = 'code' | 'link' | 'machine';

declare module '#ground/context.ts' {
	interface Visitor {
		second_factor?: Standing;
		opened_by?: OpenedBy;
		/** When this session last proved a second factor. */
		second_factor_at?: Date | null;
	}
}

/** `local`: whether the installation serves this machine alone, and this request comes from it. A code from a letter never spares. */
export function standingOf(
	session: { second_factor_at: Date | null; opened_by: OpenedBy },
	local: boolean
): Standing {
	if (session.second_factor_at) return 'passed';
	return local && session.opened_by !== 'code' ? 'spared' : 'wanted';
}

/** Whether all the addresses lead to the machine itself and nowhere else. */
export function isLocal(...addresses: string[]): boolean {
	return addresses.every((address) => {
		const { hostname } = new URL(address);
		return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
	});
}

/**
 * Whether a request was made on the machine itself: a server that listens for others too may still say of itself that
 * its address is localhost, and whoever asks writes the host name that they like.
 */
export function isFromHere(origin: string, client: string): boolean {
	return isLocal(origin) && /^(127(\.\d+){3}|::1)$/.test(client);
}

/** How long a proof is enough for changing how somebody signs in. */
const fresh = 15 * 60_000;

/**
 * `factors`: passkeys and code app that the account has. Who has one proves it, and lately, before adding or removing one or
 * asking for new recovery codes: a session left open or stolen is not enough.
 */
export function whyNotChangeFactors(
	{ second_factor, opened_by, second_factor_at }: Visitor,
	factors: number,
	now: Date
): string | null {
	if (factors === 0) return null;
	if (second_factor === 'passed')
		return isProvedLately(second_factor_at, now) ? null : 'people.prove_again';
	// Who can run commands on the machine holds the keys of the house: the way back when everything is lost.
	return opened_by === 'machine' ? null : 'people.second_factor';
}

export function isProvedLately(second_factor_at: Date | null | undefined, now: Date): boolean {
	return !!second_factor_at && now.getTime() - second_factor_at.getTime() < fresh;
}

/** The last one stays where one is demanded: its owner could not come in again. */
export function whyNotRemoveFactor(factors: number, demanded: boolean): string | null {
	return demanded && factors <= 1 ? 'people.last_factor' : null;
}

/** The host name that passkeys are made for; null where browsers make none: without TLS, and for bare addresses. */
export function passkeyHost(address: string): string | null {
	const { protocol, hostname } = new URL(address);
	if (/^[\d.]+$|^\[/.test(hostname)) return null;
	return protocol === 'https:' || isLocal(address) ? hostname : null;
}
