// The reference for pages: node:http and nothing else, in a process of its own, sending one answer to everybody.
import type { OutgoingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Copy {
	headers: OutgoingHttpHeaders;
	body: Buffer;
}

process.on('disconnect', () => process.exit());
process.on('message', ({ headers, body }: Copy) => {
	const server = createServer((_req, res) => res.writeHead(200, headers).end(body));
	server.listen(0, 'localhost', () => process.send!((server.address() as AddressInfo).port));
});
