import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Who really asks, and how: X-Forwarded-* count only when the connection comes from a trusted proxy.
 * Rewrites the headers so that everything behind sees one truth: `x-forwarded-proto` and `x-arna-address`.
 */
export function settleAddress(req: IncomingMessage, trusted: string[]): string {
	const peer = plain(req.socket.remoteAddress ?? '');
	const proxied = trusted.includes(peer);
	const forwarded = String(req.headers['x-forwarded-for'] ?? '')
		.split(',')
		.map((part) => plain(part.trim()));
	// The proxy appends the address it saw: from the right, the first one that is not itself a trusted proxy.
	const seen = forwarded.reverse().find((part) => part && !trusted.includes(part)) ?? '';
	const address = proxied && isIP(seen) !== 0 ? seen : peer;
	const proto = proxied ? String(req.headers['x-forwarded-proto'] ?? '') : '';
	const host = proxied ? req.headers['x-forwarded-host'] : undefined;
	if (typeof host === 'string' && host) req.headers.host = host;
	req.headers['x-forwarded-proto'] = proto === 'https' ? 'https' : 'http';
	req.headers['x-arna-address'] = address;
	return address;
}

/** `::ffff:127.0.0.1` and `127.0.0.1` are the same peer. */
function plain(address: string): string {
	return address.replace(/^::ffff:/, '');
}
