import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { health } from '#ground/health.server.ts';
import { closeHouse, openHouse } from '#ground/house.server.ts';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import { readSettings } from '#ground/settings.ts';
import { migrate } from '#migrate.ts';
import { newFolder, sweep } from './arna.ts';

after(sweep);

test('a server that may lose what it acknowledged is not healthy, whichever setting is off', async () => {
	const data = newFolder();
	for (const setting of ['none', 'fsync', 'full_page_writes', 'synchronous_commit']) {
		const found = await healthWith(data, setting === 'none' ? {} : { [setting]: 'off' });
		const right = setting === 'none';
		assert.equal(found.database.ok, right, setting);
		assert.equal(found.ok, right, setting);
		if (!right) assert.equal({ ...found.database }[setting as 'fsync'], 'off');
	}
});

test('an old job that nobody does, a folder that is gone and a database that is away are told apart', async () => {
	const data = newFolder();
	mkdirSync(join(data, 'files'));
	const server = await startEmbedded(data);
	await migrate(server.url);
	const settings = readSettings({ ARNA_DATA: join(data, 'files') });
	const house = await openHouse(settings, server.url, 'a secret for tests that is long enough');
	await house.commons.query(
		"select graphile_worker.add_job('old', run_at := now() - interval '5 minutes')"
	);
	const late = await health(house);
	assert.equal(late.ok, false);
	assert.partialDeepStrictEqual(late, {
		database: { ok: true },
		worker: { ok: false, waiting: 1 }
	});
	const gone = await health({ ...house, settings: { ...settings, data: join(data, 'gone') } });
	assert.deepEqual(gone.disk, { ok: false, free_mb: 0 });
	await server.stop();
	const away = await health(house);
	assert.partialDeepStrictEqual(away, {
		ok: false,
		database: { ok: false },
		worker: { ok: false }
	});
	await closeHouse(house);
});

async function healthWith(data: string, config: Record<string, string>) {
	const server = await startEmbedded(data, { config });
	await migrate(server.url);
	const house = await openHouse(
		readSettings({ ARNA_DATA: data }),
		server.url,
		'a secret for tests that is long enough'
	);
	const found = await health(house);
	await closeHouse(house);
	await server.stop();
	return found;
}
