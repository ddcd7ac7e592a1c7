import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
	url: string;
	/** How many requests each node answered. */
	answered: number[];
	close: () => Promise<unknown>;
}

/**
 * A small proxy in front of several nodes: each request goes to the next of them, or to the one after when
 * that is away. Every request comes from an address of its own, as a crowd's do.
 */
export async function balance(nodes: string[]): Promise<Balancer> {
	const answered = nodes.map(() => 0);
	let turn = 0;
	const server = createServer((req, res) => {
		const parts: Buffer[] = [];
		req.on('data', (part: Buffer) => parts.push(part));
		req.on('end', () => {
			turn += 1;
			send(turn % nodes.length, nodes.length);
		});
		const send = (at: number, tries: number) => {
			const from = `10.2.${(turn >> 8) & 255}.${turn & 255}`;
			const headers = { ...req.headers, 'x-forwarded-for': from, 'x-forwarded-proto': 'http' };
			const asked = request(new URL(req.url!, nodes[at]), {
				method: req.method,
				headers,
				agent: false
			});
			asked.on('response', (answer) => {
				answered[at]! += 1;
				res.writeHead(answer.statusCode!, answer.headers);
				answer.pipe(res);
			});
			asked.on('error', () => {
				if (tries > 1 && !res.headersSent) send((at + 1) % nodes.length, tries - 1);
				else res.destroy();
			});
			asked.end(Buffer.concat(parts));
		};
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://localhost:${(server.address() as AddressInfo).port}`;
	return {
		url,
		answered,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(resolve));
		}
	};
}
