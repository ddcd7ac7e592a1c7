// The child process of process.server.ts: it makes one export and ends. Here the work can neither hold up the pages nor
// take them down, and its memory goes back to the machine. It ends itself when the parent is gone.
import { constants, setPriority } from 'node:os';
import pg from 'pg';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { bugFields, log } from '#ground/log.server.ts';
import type { Settings } from '#ground/settings.ts';
import { makeExport } from './makeExport.server.ts';

export interface Order {
	settings: Settings;
	url: string;
	centre: string;
	export_id: string;
}

setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // pages come before exports
process.on('disconnect', () => process.exit(1));
process.on('message', (order: Order) => {
	make(order).then(
		() => process.exit(0),
		(error: unknown) => {
			log('exports.trouble', bugFields(error));
			process.exit(1);
		}
	);
});

async function make({ settings, url, centre, export_id }: Order): Promise<void> {
	// The lock goes with its connection: whoever was killed holds nothing, and two never make the same.
	const lock = new pg.Client({ connectionString: url, application_name: 'arna export' });
	lock.on('error', () => process.exit(1));
	await lock.connect();
	const { rows } = await lock.query<{ own: boolean }>(
		'select pg_try_advisory_lock(hashtext($1)) as own',
		[`arna export ${export_id}`]
	);
	if (!rows[0]!.own) return;
	// Nothing is signed here: the secret stays where it is.
	const house = await openHouse(settings, url, '');
	await makeExport(contextFor(house, centre), export_id);
	await closeHouse(house);
}
