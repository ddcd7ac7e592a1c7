import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readSettings } from '#ground/settings.ts';
import { refuseOldVersion } from '#installation.server.ts';
import type { How } from './arna.ts';
import { arna, newFolder, processesWith, serving, sweep } from './arna.ts';

// Somebody else's program on a port of this machine.
const other = createServer((socket) => socket.destroy());
let taken = '';
before(async () => {
	await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
	taken = String((other.address() as AddressInfo).port);
});
after(() => other.close());
after(sweep);

/** Starts and expects one line that matches, exit code 1, no stack, and no PostgreSQL left. */
async function assertOneLine(line: RegExp, how: How): Promise<void> {
	const running = await arna(how);
	assert.equal(await running.end, 1, running.said.err);
	const lines = running.said.err.trim().split('\n');
	const words = lines.filter((one) => !one.startsWith('{'));
	assert.equal(words.length, 1, running.said.err);
	assert.match(words[0]!, line);
	assert.deepEqual(processesWith(join(running.data, 'postgres')), []);
}

const wrongSettings: Record<string, string> = {
	PORT: '70000',
	HOST: 'my machine',
	DATABASE_URL: 'mysql://localhost/arna',
	ARNA_SECRET: 'short',
	ARNA_BACKUP_PASSPHRASE: 'short',
	PUBLIC_URL: 'https://arna.example.kz/path',
	SMTP_URL: 'mail.example.kz',
	MAIL_FROM: 'nobody',
	TRUSTED_PROXY: '10.0.0.1, proxy',
	METRICS_PORT: '0x50'
};

test('all wrong settings stand in one line, each with what it must be', async () => {
	const names = Object.keys(wrongSettings);
	const line = new RegExp(`^Settings: ${names.map((name) => `${name} must .+`).join('; ')}`);
	// In the order in which they are read; the port comes first.
	await assertOneLine(line, { env: wrongSettings });
});

test('each wrong setting alone is refused, so none hides behind another', () => {
	for (const [name, value] of Object.entries(wrongSettings)) {
		const message = new RegExp(`^Settings: ${name} must [^;]+\\. See README.md, "Settings"\\.$`);
		assert.throws(() => readSettings({ [name]: value }), { name: 'Stop', message });
	}
	// Negative control: without a wrong one nothing is refused.
	assert.equal(readSettings({ PORT: '4000' }).public_url, 'http://localhost:4000');
});

test('a taken port is named before anything is made', async () => {
	const data = join(newFolder(), 'data');
	await assertOneLine(/^Port \d+ is taken\. .*with PORT\.$/, { data, env: { PORT: taken } });
	assert.equal(existsSync(data), false);
});

test('a taken METRICS_PORT is told apart from PORT', async () => {
	await assertOneLine(/^Port \d+ is taken\. .*with METRICS_PORT\.$/, {
		env: { METRICS_PORT: taken }
	});
});

test('an address that is not this machine is told with HOST', async () => {
	for (const HOST of ['203.0.113.7', 'nowhere.invalid'])
		await assertOneLine(/cannot be reached as .*Correct HOST/, { env: { HOST } });
});

test('a data folder that another Arna holds is refused, and the other one goes on', async () => {
	const first = await serving();
	const second = await arna({ data: first.data });
	assert.equal(await second.end, 1);
	assert.match(second.said.err, /^Another Arna runs on .*ARNA_DATA and its own PORT\.\n$/);
	assert.equal((await fetch(`${first.url}/health`)).status, 200);
	assert.equal(await first.stop(), 0);
});

test('a data folder that cannot be written is refused', async () => {
	const data = join(newFolder(), 'data');
	writeFileSync(data, 'a file in its place');
	await assertOneLine(/^The data folder .* cannot be written\. .*ARNA_DATA/, { data });
});

test('a cluster of another PostgreSQL is refused and stays as it is', async () => {
	const data = join(newFolder(), 'data');
	mkdirSync(join(data, 'postgres'), { recursive: true });
	writeFileSync(join(data, 'postgres', 'PG_VERSION'), '17\n');
	await assertOneLine(
		/was written by PostgreSQL 17, this Arna brings 18\. .*arna backup FILE.*arna restore FILE/,
		{ data }
	);
});

test("somebody's own folder called postgres is refused and never emptied", async () => {
	const data = join(newFolder(), 'data');
	mkdirSync(join(data, 'postgres'), { recursive: true });
	writeFileSync(join(data, 'postgres', 'letters.txt'), 'dear');
	await assertOneLine(/holds something that is no database\. Point ARNA_DATA elsewhere\.$/, {
		data
	});
	assert.equal(existsSync(join(data, 'postgres', 'letters.txt')), true);
});

test('a database that does not answer is told with DATABASE_URL, and its password is not repeated', async () => {
	const DATABASE_URL = `postgres://arna:very-secret@localhost:${taken}/arna`;
	const running = await arna({ env: { DATABASE_URL } });
	assert.equal(await running.end, 1);
	assert.match(running.said.err, /^The database does not let us in \(.+\)\..*DATABASE_URL\.\n$/);
	assert.doesNotMatch(running.said.err, /very-secret/);
});

test('a PostgreSQL older than 15 is refused, 15 is not', () => {
	assert.throws(() => refuseOldVersion(140_013, '14.13'), {
		name: 'Stop',
		message: 'PostgreSQL 14.13 is too old: Arna needs 15 or newer.'
	});
	refuseOldVersion(150_000, '15.0');
});

test('words that a command does not know are refused', async () => {
	await assertOneLine(/^There is no command begin\./, { words: ['begin'] });
	await assertOneLine(/^"start" does not know --emtpy/, { words: ['start', '--emtpy'] });
	await assertOneLine(/^A worker of its own needs DATABASE_URL/, { words: ['worker'] });
});

test('without a command the command line tells what it can do', async () => {
	for (const words of [[], ['--help']]) {
		const running = await arna({ words });
		assert.equal(await running.end, 0);
		assert.match(running.said.out, /\.\/arna start \[--empty\]/);
	}
});
