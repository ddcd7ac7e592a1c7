import { withServer } from './arna.ts';
import type { Server } from './arna.ts';
import { openEvent } from './event.ts';
import { wrongIn, wrongOrder } from './exact.ts';
import { ratio, rounds, show } from './ground.ts';
import { startLoad } from './load.ts';
import type { Asked, Loaded } from './load.ts';
import { openForm } from './signup-form.ts';

const connections = 64;
const [places, people] = [500, 5000];
type Run = (asked: Asked) => Promise<Loaded>;

/** The whole way of a form, from the socket to the answer, beside the same server's action that reads the form and returns. */
export async function httpPart(problems: string[]) {
	const { run, stop } = startLoad();
	try {
		return await withServer(['--empty'], async (server) => {
			await round(server, run, 1500, []);
			const taken = await rounds(() => round(server, run, people, problems));
			show('action reads and returns', taken, ({ lone }) => lone, '/s');
			show('sign-up over HTTP', taken, ({ signed }) => signed, '/s');
			return ratio(
				taken,
				({ signed }) => signed,
				({ lone }) => lone
			);
		});
	} finally {
		stop();
	}
}

/** The same forms twice: to the action that reads and returns, then to the one that signs up. */
async function round(server: Server, run: Run, count: number, problems: string[]) {
	const { slug, stop_id } = await openEvent(server.ctx(), places);
	const form = await openForm(server.origin, slug);
	const requests = (action: 'people' | 'sign_up') =>
		Array.from({ length: count }, (_, index) => form.request(index, action));
	const asked = { port: server.port, connections, count };
	const lone = await run({ ...asked, requests: requests('people') });
	const signed = await run({ ...asked, requests: requests('sign_up') });
	problems.push(
		...wrongStatus(lone, '200'),
		...wrongStatus(signed, '303'),
		...(await wrongIn(server.ctx(), stop_id, places, count)),
		...(await wrongOrder(server.ctx(), stop_id, signed))
	);
	return { lone: lone.per_second, signed: signed.per_second };
}

function wrongStatus({ statuses }: Loaded, wanted: string): string[] {
	return Object.entries(statuses)
		.filter(([status]) => status !== wanted)
		.map(([status, count]) => `${count} answers ${status} instead of ${wanted}`);
}
