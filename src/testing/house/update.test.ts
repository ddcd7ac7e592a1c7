import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { newCode } from '#ground/ids.ts';
import { runAs } from '#ground/postgres/user.server.ts';
import { addCentre, migrate } from '#migrate.ts';
import { databaseAt, onServer, testCentre } from '#testing/template.ts';
import { arna, newFolder, sweep } from './arna.ts';
import { asked, everyRight, everyRow } from './snapshot.ts';

const databases: string[] = [];
after(async () => {
	for (const name of databases)
		await onServer(process.env.ARNA_TEST_URL!, `drop database ${name} with (force)`);
	sweep();
});

async function emptyDatabase(): Promise<string> {
	const name = `updated_${newCode(10).toLowerCase()}`;
	databases.push(name);
	await onServer(process.env.ARNA_TEST_URL!, `create database ${name}`);
	return databaseAt(process.env.ARNA_TEST_URL!, name);
}

/** As an earlier Arna left it. */
async function makeOlder(url: string): Promise<void> {
	await asked(url, 'drop table commons.backup');
	await asked(url, "delete from commons.commons_migration where name = '202611252150_backups'");
}

test('an update backs up what is there before it changes it, once, and only when there is something to lose', async () => {
	const [url, data] = [await emptyDatabase(), join(newFolder(), 'data')];
	const env = { DATABASE_URL: url };
	const update = async () => (await arna({ data, env, words: ['migrate'] })).end;
	const backups = () =>
		readdirSync(data).includes('backups') ? readdirSync(join(data, 'backups')) : [];
	// An empty database has nothing to lose.
	assert.equal(await update(), 0);
	await addCentre(url, testCentre);
	assert.equal(await update(), 0);
	assert.deepEqual(backups(), []);
	await makeOlder(url);
	const before = await everyRow(url);
	assert.equal(await update(), 0);
	const [file, ...more] = backups();
	assert.match(file!, /^before-update-from-\d{12}-\d{4}-\d\d-\d\dT\d{4}Z\.arna$/);
	assert.deepEqual(more, []);
	assert.equal(await update(), 0);
	assert.equal(backups().length, 1);

	// It opens with the secret that stood in the data folder, and holds what was there before the update.
	const there = join(newFolder(), 'data');
	const DATABASE_URL = await emptyDatabase();
	const restore = () =>
		arna({ data: there, env: { DATABASE_URL }, words: ['restore', join(data, 'backups', file!)] });
	const without = await restore();
	assert.equal(await without.end, 1);
	assert.match(
		without.said.err,
		/^This backup was locked with the secret of the installation.*\n$/
	);
	mkdirSync(there);
	copyFileSync(join(data, 'secret'), join(there, 'secret'));
	const done = await restore();
	assert.equal(await done.end, 0, done.said.err);
	const restored = await everyRow(DATABASE_URL);
	delete restored['commons.backup'];
	const own = restored['commons.commons_migration']!;
	restored['commons.commons_migration'] = own.filter((row) => !row.includes('202611252150'));
	assert.deepEqual(restored, before);
});

test('an update whose backup cannot be written changes nothing', async () => {
	const [url, data] = [await emptyDatabase(), join(newFolder(), 'data')];
	await migrate(url);
	await addCentre(url, testCentre);
	await makeOlder(url);
	mkdirSync(data);
	writeFileSync(join(data, 'backups'), 'a file in its place');
	const update = () => arna({ data, env: { DATABASE_URL: url }, words: ['migrate'] });
	const refused = await update();
	assert.equal(await refused.end, 1);
	assert.match(
		refused.said.err,
		/cannot be made \(EEXIST\)\. Before an update Arna backs up first; nothing was updated\.\n$/
	);
	assert.deepEqual(await asked(url, "select to_regclass('commons.backup') is null"), ['true']);
	rmSync(join(data, 'backups'));
	assert.equal(await (await update()).end, 0);
});

// Where an older PostgreSQL's programs stand, when this machine has one.
const older = process.env.ARNA_TEST_OLDER_POSTGRES ?? globSync('/usr/lib/postgresql/1[5-7]/bin')[0];

test(
	'what an older PostgreSQL holds is carried over with a backup and a restore',
	{ skip: !older },
	async () => {
		const [url, stop] = await startOlder(older!);
		try {
			await migrate(url);
			await addCentre(url, testCentre);
			await asked(url, `insert into kyzylorda.counter values ('moved', 7)`);
			const env = { ARNA_BACKUP_PASSPHRASE: 'көктемде су мол болады' };
			const file = join(newFolder(), 'older.arna');
			const backup = await arna({ env: { ...env, DATABASE_URL: url }, words: ['backup', file] });
			assert.equal(await backup.end, 0, backup.said.err);
			const DATABASE_URL = await emptyDatabase();
			const done = await arna({ env: { ...env, DATABASE_URL }, words: ['restore', file] });
			assert.equal(await done.end, 0, done.said.err);
			const version = 'select current_setting($$server_version_num$$)::int / 10000';
			assert.notDeepEqual(await asked(DATABASE_URL, version), await asked(url, version));
			assert.deepEqual(await everyRow(DATABASE_URL), await everyRow(url));
			// PostgreSQL 17 gave a table's owner one more right, to maintain it: m.
			const rights = async (at: string) =>
				(await everyRight(at)).map((line) => line.replace('=arwdDxtm/', '=arwdDxt/'));
			assert.deepEqual(await rights(DATABASE_URL), await rights(url));
		} finally {
			await stop();
		}
	}
);

async function startOlder(programs: string): Promise<[url: string, stop: () => Promise<unknown>]> {
	const folder = newFolder();
	const cluster = join(folder, 'cluster');
	mkdirSync(cluster, { mode: 0o700 });
	const as = runAs(cluster, [folder]);
	for (const place of [folder, cluster]) as.own(place);
	const words = ['-D', cluster, '-U', 'arna', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
	const [first, ...rest] = [...as.wrapper, join(programs, 'initdb'), ...words];
	const made = spawnSync(first!, rest, { ...as.ids, encoding: 'utf8' });
	assert.equal(made.status, 0, made.stderr);
	const [program, ...more] = [...as.wrapper, join(programs, 'postgres'), '-D', cluster];
	const settings = [
		'-c',
		'listen_addresses=',
		'-c',
		`unix_socket_directories=${folder}`,
		'-c',
		'fsync=off'
	];
	const server = spawn(program!, [...more, ...settings], { ...as.ids, stdio: 'ignore' });
	const end = new Promise((resolve) => server.once('exit', resolve));
	const url = `postgres://arna@localhost:5432/postgres?host=${encodeURIComponent(folder)}`;
	for (let turn = 0; turn < 100; turn++) {
		if (
			await asked(url, 'select 1').then(
				() => true,
				() => false
			)
		)
			break;
		await wait(100);
	}
	return [url, () => (server.kill('SIGINT'), end)];
}
