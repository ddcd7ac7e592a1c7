import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Somebody who listens to a live address, as raw as a socket is. */
export interface Ear {
	status: number;
	headers: IncomingHttpHeaders;
	/** What came, oldest first. */
	states: { version: number; at: number; value: number }[];
	beats: number[];
	last: () => number | undefined;
	/** Whether the server or the way ended it. */
	isOver: () => boolean;
	hangUp: () => void;
}

/** Listens at an address until it is over; resolves when the answer's head is there. */
export function hear(port: number, path: string, headers: OutgoingHttpHeaders = {}): Promise<Ear> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers, agent: false });
		asked.on('error', reject);
		asked.on('response', (res) => {
			let over = false;
			let text = '';
			const ear: Ear = {
				status: res.statusCode ?? 0,
				headers: res.headers,
				states: [],
				beats: [],
				last: () => ear.states.at(-1)?.value,
				isOver: () => over,
				hangUp: () => asked.destroy()
			};
			asked.off('error', reject).on('error', () => undefined);
			res.on('error', () => undefined).on('close', () => (over = true));
			res.setEncoding('utf8').on('data', (part: string) => {
				const events = (text + part).split('\n\n');
				text = events.pop()!;
				for (const event of events) {
					const data = /^data: (.*)$/m.exec(event)?.[1] ?? '';
					if (event.startsWith('event: beat')) ear.beats.push(Number(data));
					else if (data) ear.states.push(JSON.parse(data) as Ear['states'][number]);
				}
			});
			resolve(ear);
		});
		asked.end();
	});
}

/** Waits until something is so; fails after ten seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
	for (const started = performance.now(); performance.now() - started < ms; await wait(10))
		if (await isSo()) return;
	throw new Error(`it did not come to pass: ${isSo.toString()}`);
}
