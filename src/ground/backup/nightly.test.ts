import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { health } from '#ground/health.server.ts';
import { parseCronItems } from 'graphile-worker';
import { houseTimers } from '#ground/jobs.server.ts';
import { testHouse } from '#testing/database.ts';
import { headOf } from './bundle.server.ts';
import { keyOfSecret, stampOf } from './folder.server.ts';
import { openKey } from './key.server.ts';
import { lastBackup } from './last.server.ts';
import { backUpNightly, whyNotBackUp } from './nightly.server.ts';
import { prove } from './prove.server.ts';

const { house } = testHouse();
const folder = () => join(house().settings.data, 'backups');
after(() => rmSync(house().settings.data, { recursive: true, force: true }));
const hour = 3_600_000;
const there = () => readdirSync(folder()).toSorted();
/** Somewhen in the coming days: what is older than the newest backup of this test does not count. */
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

test('a backup waits for the night, unless the machine was off then', () => {
	// 22:00 UTC is 3 o'clock in Kyzylorda, 09:00 UTC is 14 o'clock.
	const [night, day] = [new Date('2026-11-25T22:00:00Z'), new Date('2026-11-25T09:00:00Z')];
	const ago = (from: Date, hours: number) => new Date(from.getTime() - hours * hour);
	assert.equal(whyNotBackUp(night, ago(night, 23)), null);
	assert.equal(whyNotBackUp(night, ago(night, 11)), 'fresh');
	assert.equal(whyNotBackUp(day, ago(day, 20)), 'wait_for_night');
	assert.equal(whyNotBackUp(day, ago(day, 26)), null);
	assert.equal(whyNotBackUp(day, null), null);
});

test('the timer looks every hour, once for the whole installation', () => {
	const { cron } = houseTimers.get('backup.nightly')!;
	assert.equal(parseCronItems([{ task: 'timer:backup.nightly', match: cron }]).length, 1);
	assert.match(cron, /^\d+ \* \* \* \*$/);
});

test('without a passphrase a nightly backup opens with the secret of the installation, and with nothing else', async () => {
	mkdirSync(folder(), { recursive: true });
	await backUpNightly(house());
	const [file] = there();
	const place = join(folder(), file!);
	assert.equal(statSync(place).mode & 0o777, 0o600);
	const head = await headOf(place);
	assert.equal(head.way, 'secret');
	const key = await openKey(head, { way: 'secret', text: keyOfSecret(house().secret) });
	assert.equal((await prove(place, key)).secret, house().secret);
	await assert.rejects(openKey(head, { way: 'secret', text: house().secret }), { name: 'Stop' });
	// Fresh: the next hour makes no second one.
	await backUpNightly(house());
	assert.deepEqual(there(), [file]);
});

test('fourteen stay, and the oldest goes only after a new one was read back', async () => {
	const [first] = there();
	const names = Array.from(
		{ length: 14 },
		(_, day) => `nightly-${stampOf(inHours(-24 * (day + 1)))}.arna`
	);
	for (const name of names) writeFileSync(join(folder(), name), '');
	writeFileSync(join(folder(), 'nightly-2026-01-01T0000Z.arna.part'), 'left by a kill');
	writeFileSync(join(folder(), 'mine.arna'), 'somebody’s own');
	// Negative control: one that fails takes nothing away.
	const next = inHours(30);
	const taken = `nightly-${stampOf(next)}.arna`;
	writeFileSync(join(folder(), taken), 'in the way');
	await backUpNightly(house(), next);
	assert.equal(there().filter((name) => name.startsWith('nightly')).length, 16);
	assert.deepEqual((await lastBackup(house(), inHours(0))).failed, true);
	rmSync(join(folder(), taken));
	await backUpNightly(house(), next);
	assert.deepEqual(there(), ['mine.arna', ...names.slice(0, 12), first!, taken].toSorted());
	assert.equal((await lastBackup(house(), inHours(0))).failed, false);
});

test('/health and the desk hear when the last one is older than a day and a half', async () => {
	const { done_at, late } = await lastBackup(house(), inHours(35));
	assert.ok(done_at);
	assert.equal(late, false);
	assert.equal((await lastBackup(house(), inHours(37))).late, true);
	const found = await health(house());
	assert.deepEqual(found.backup, {
		ok: true,
		last_at: done_at.toISOString(),
		failed: false,
		lost_files: 0
	});
	await house().commons.query("update backup set done_at = done_at - interval '40 hours'");
	const old = await health(house());
	assert.equal(old.backup.ok, false);
	// A late backup must not take the pages away: they are as well as before.
	assert.equal(old.ok, found.ok);
	await house().commons.query('delete from backup');
	await house().commons.query("update centre set created_at = now() - interval '40 hours'");
	assert.partialDeepStrictEqual(await lastBackup(house(), new Date()), {
		done_at: null,
		late: true
	});
});
