import { isIPv6 } from 'node:net';

interface Bucket {
	left: number;
	at: number;
}

const mostAddresses = 20_000;

/**
 * A bucket for each address: what is given takes one request from it; 0 lets it through, else the seconds to wait. The
 * machine's own address is not limited: behind a proxy that is not named in TRUSTED_PROXY everybody has it.
 */
export function newBuckets({ most, per_second }: { most: number; per_second: number }) {
	const perMs = per_second / 1000;
	const buckets = new Map<string, Bucket>();
	return (address: string, now = performance.now()): number => {
		if (isLoopback(address)) return 0;
		const key = network(address);
		const before = buckets.get(key) ?? { left: most, at: now };
		const left = Math.min(most, before.left + Math.max(0, now - before.at) * perMs);
		// Taken out and put back: a Map keeps order, so the first is the one not seen for longest.
		buckets.delete(key);
		buckets.set(key, { left: left < 1 ? left : left - 1, at: now });
		if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value!);
		return left < 1 ? Math.ceil((1 - left) / perMs / 1000) : 0;
	};
}

/** A village hall shares one address, so this only stops machines: 600 at once, then ten a second. */
export const secondsToWait = newBuckets({ most: 600, per_second: 10 });

/** Pages and forms that a whole hall asks for in the same moment: a poll opens, everybody votes. */
const secondsToWaitTogether = newBuckets({ most: 6000, per_second: 200 });
const askedTogether = /^\/\w\w\/live\//;

/** The seconds that this address has to wait before it may ask for this path; 0 lets it through. */
export function secondsToWaitFor(path: string, address: string): number {
	return askedTogether.test(path) ? secondsToWaitTogether(address) : secondsToWait(address);
}

/** The machine itself, or a proxy on it. */
export function isLoopback(address: string): boolean {
	return address === '::1' || address.startsWith('127.');
}

/** One IPv6 household has a whole /64; each of its addresses must not count anew. */
export function network(address: string): string {
	if (!isIPv6(address)) return address;
	const [head = '', tail] = address.split('::');
	const front = head.split(':').filter(Boolean);
	const back = tail === undefined ? [] : tail.split(':').filter(Boolean);
	const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
	return [...front, ...zeros, ...back]
		.slice(0, 4)
		.map((part) => Number.parseInt(part, 16).toString(16))
		.join(':');
}
