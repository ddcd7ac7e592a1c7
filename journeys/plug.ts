// The plug between a browser and the house: pulled out, or with somebody else at the other end of the line.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * `on`: straight through. `out`: nothing answers. `busy`: 503. `portal`: a page of the hall's Wi-Fi for everything. `deaf`:
 * pages and files come, what the door sends and asks does not.
 */
export type Line = 'on' | 'out' | 'busy' | 'portal' | 'deaf';

const asksOfDoor = /\/door\/(counts|find|list|marks)/;

export interface Plug {
	/** http://localhost:<port>, in place of the house's own. */
	url: string;
	set: (line: Line) => void;
	/** The house brings out a newer worker. */
	renew: () => void;
	close: () => Promise<void>;
}

/** A line to the house at this address. */
export async function plug(house: string): Promise<Plug> {
	let line: Line = 'on';
	let renewed = 0;
	const sockets = new Set<Socket>();
	const server = createServer((req, res) => {
		if (line === 'out' || (line === 'deaf' && asksOfDoor.test(req.url!)))
			return void req.socket.destroy();
		if (line === 'busy') return void res.writeHead(503).end();
		if (line === 'portal')
			return void res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Wi-Fi</h1>');
		const tail = req.url === '/service-worker.js' ? `\n// ${renewed}` : '';
		pass(house, req, res, tail);
	});
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		set(to) {
			line = to;
			if (to === 'out') for (const socket of sockets) socket.destroy();
		},
		renew: () => void renewed++,
		close: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

function pass(house: string, req: IncomingMessage, res: ServerResponse, tail: string): void {
	const { port } = new URL(house);
	const headers = { ...req.headers, ...(tail && { 'accept-encoding': 'identity' }) };
	const { url, method } = req;
	const asked = request({ host: 'localhost', port, path: url, method, headers }, (answer) => {
		const given = { ...answer.headers };
		if (tail) {
			delete given['content-length'];
			delete given.etag;
		}
		res.writeHead(answer.statusCode ?? 502, given);
		answer.on('data', (part) => res.write(part));
		answer.on('end', () => res.end(tail));
		answer.on('error', () => res.destroy());
	});
	asked.on('error', () => res.destroy());
	req.pipe(asked);
}
