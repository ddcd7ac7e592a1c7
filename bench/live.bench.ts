import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from './arna.ts';
import { withServer } from './arna.ts';
import { calibrate } from './calibrate.ts';
import { rounds, show } from './ground.ts';
import { delivered, missed, openHallWith, passAll, showDelivered } from './floor.ts';
import { guestsIn } from './hall.ts';
import { memoryOf, sum } from './memory.bench.ts';
import type { Phones } from './phones.ts';
import { startPhones } from './phones.ts';
import type { Bench } from './run.ts';

const [phones, changes, processes] = [2000, 100, 2];
/** Five presses a second: quicker than any moderator, and slow enough that none may be swallowed by the next. */
const paceMs = 200;
const [mostMs, mostKilobytes] = [250, 40];

export const bench: Bench = {
	promise:
		'2,000 phones listen on one node, the floor is passed 100 times: all have each, p99 under 250 ms, under 40 KB a listener',
	async run() {
		await calibrate();
		const crowd = startPhones(processes);
		const taken = await withServer(['--empty'], async (server) => {
			await round(server, crowd, 200, 10);
			return rounds(() => round(server, crowd, phones, changes));
		});
		crowd.stop();
		console.log(`\n${phones} phones, ${changes} changes, one every ${paceMs} ms, three times`);
		showDelivered(taken);
		show('memory a listener', taken, ({ kilobytes }) => kilobytes, 'KB', 1);
		show('all connected after', taken, ({ seconds }) => seconds, 's', 1);
		const missing = missed(taken);
		for (const line of missing.slice(0, 10)) console.log(`✖ ${line}`);
		const p99 = Math.min(...taken.map((one) => one.p99));
		const kilobytes = Math.min(...taken.map((one) => one.kilobytes));
		return {
			good: missing.length === 0 && p99 < mostMs && kilobytes < mostKilobytes,
			figure:
				`${missing.length === 0 ? 'every change reached every phone' : `${missing.length} changes MISSED somebody`}; ` +
				`p99 ${p99.toFixed(0)} ms (under ${mostMs} wanted), ${kilobytes.toFixed(1)} KB a listener (under ${mostKilobytes} wanted)`
		};
	}
};

async function round(server: Server, crowd: Phones, count: number, passes: number) {
	const hall = await openHallWith(server.ctx(), passes);
	const secrets = await guestsIn(server.ctx(), hall.stop_id, count);
	const before = sum(memoryOf(server.pid).node);
	const started = performance.now();
	await crowd.listen({ port: server.port, path: `/live/hall/${hall.stop_id}`, secrets });
	const seconds = (performance.now() - started) / 1000;
	await wait(1000);
	const kilobytes = ((sum(memoryOf(server.pid).node) - before) * 1024) / count;
	const pressed = await passAll(server.ctx, hall, paceMs);
	await wait(1000);
	const all = delivered(pressed, await crowd.arrivals(), count);
	await crowd.hangUp();
	await wait(1000);
	return { ...all, kilobytes, seconds };
}
