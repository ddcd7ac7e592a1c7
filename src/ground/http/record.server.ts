import type { ServerResponse } from 'node:http';
import { isText } from './keptPage.server.ts';

/** A page larger than this is sent on as it comes. */
const mostBytes = 1024 * 1024;

type Outcome = Buffer | 'private' | 'aborted';
type Chunk = string | Uint8Array;
type Done = () => void;

/**
 * Watches one answer being made. When its head says that it may be kept, its body is caught and handed to
 * `done` instead of being sent; any other answer (a person's page, a file, a stream) goes through untouched
 * from its head on.
 */
export function record(res: ServerResponse, done: (outcome: Outcome) => void): void {
	const own = {
		write: res.write.bind(res),
		end: res.end.bind(res),
		writeHead: res.writeHead.bind(res),
		flushHeaders: res.flushHeaders.bind(res)
	};
	const chunks: Buffer[] = [];
	let size = 0;
	let decided = false;
	let settled = false;

	const settle = (outcome: Outcome) => {
		if (settled) return;
		settled = true;
		Object.assign(res, own);
		done(outcome);
	};
	const letThrough = () => {
		settle('private');
		if (decided) for (const chunk of chunks.splice(0)) res.write(chunk);
	};
	const decide = () => {
		if (!decided && mayKeep(res)) decided = true;
		else if (!decided) letThrough();
	};

	res.writeHead = ((status: number, ...words: unknown[]) => {
		takeHead(res, status, words);
		decide();
		return settled ? res.writeHead(status) : res;
	}) as typeof res.writeHead;
	res.write = ((chunk: Chunk, encoding?: BufferEncoding | Done, then?: Done) => {
		decide();
		if (settled) return res.write(chunk, encoding as BufferEncoding, then);
		size += chunks[chunks.push(bufferOf(chunk, encoding)) - 1]!.length;
		if (size > mostBytes) letThrough();
		const called = typeof encoding === 'function' ? encoding : then;
		if (called) process.nextTick(called);
		return true;
	}) as typeof res.write;
	res.end = ((chunk?: Chunk | Done, encoding?: BufferEncoding | Done, then?: Done) => {
		decide();
		if (settled) return res.end(chunk, encoding as BufferEncoding, then);
		if (chunk && typeof chunk !== 'function') chunks.push(bufferOf(chunk, encoding));
		const called = [chunk, encoding, then].find((word) => typeof word === 'function');
		if (called) res.once('finish', called as Done);
		settle(Buffer.concat(chunks));
		return res;
	}) as typeof res.end;
	// Who sends the head at once means to stream.
	res.flushHeaders = () => {
		letThrough();
		res.flushHeaders();
	};
	res.once('close', () => settle('aborted'));
}

function bufferOf(chunk: Chunk, encoding: BufferEncoding | Done | undefined): Buffer {
	if (typeof chunk !== 'string') return Buffer.from(chunk);
	return Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8');
}

/** writeHead(status, reason?, headers?), the headers as an object or a flat list. */
function takeHead(res: ServerResponse, status: number, words: unknown[]): void {
	res.statusCode = status;
	if (typeof words[0] === 'string') res.statusMessage = words[0];
	const headers = words.find((word) => typeof word === 'object' && word !== null);
	const pairs = Array.isArray(headers)
		? headers.flatMap((word, index) => (index % 2 === 0 ? [[word, headers[index + 1]]] : []))
		: Object.entries(headers ?? {});
	for (const [name, value] of pairs) if (value !== undefined) res.setHeader(name, value);
}

function mayKeep(res: ServerResponse): boolean {
	const said = (name: string) => String(res.getHeader(name) ?? '').toLowerCase();
	const control = said('cache-control');
	const vary = said('vary').split(',');
	return (
		res.statusCode === 200 &&
		/\bpublic\b/.test(control) &&
		!/\b(private|no-store)\b/.test(control) &&
		!res.hasHeader('set-cookie') &&
		!res.hasHeader('content-encoding') &&
		isText(said('content-type')) &&
		vary.every((name) => ['', 'cookie', 'accept-encoding'].includes(name.trim()))
	);
}
