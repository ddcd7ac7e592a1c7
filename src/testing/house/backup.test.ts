import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import sharp from 'sharp';
import { storeFile } from '#ground/files/store.server.ts';
import { placeOf } from '#ground/files/place.server.ts';
import { removeFile } from '#ground/files/change.server.ts';
import { headOf } from '#ground/backup/bundle.server.ts';
import { openKey } from '#ground/backup/key.server.ts';
import { prove } from '#ground/backup/prove.server.ts';
import { enqueue } from '#ground/happening.server.ts';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { newCode } from '#ground/ids.ts';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import { readSettings } from '#ground/settings.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { staffSecret } from '#testing/signedIn.ts';
import { restore } from '#restore.server.ts';
import { databaseAt, onServer as onServerAt } from '#testing/template.ts';
import { arna, databaseOf, newFolder, serving, sweep, until } from './arna.ts';
import { asked, everyFile, everyRight, everyRow } from './snapshot.ts';

const phrase = 'көктемде су мол болады';
const env = { ARNA_BACKUP_PASSPHRASE: phrase };
const folder = newFolder();
const data = join(folder, 'data');
/** Written while people worked, and when it was quiet. */
const [busy, quiet] = [join(folder, 'busy.arna'), join(folder, 'quiet.arna')];
let session = '';
let lostFile = '';

before(async () => {
	const running = await serving({ data, words: ['start'], env });
	await live(databaseOf(data));
	const work = startMoving(databaseOf(data));
	await until(() => work.moves() > 50);
	const made = await arna({ data, env, words: ['backup', busy] });
	assert.equal(await made.end, 0, made.said.err);
	assert.match(
		made.said.out,
		/^\S+busy\.arna: \d+ rows, 15 files, [\d.]+ MB, read back and whole\.\n$/
	);
	assert.match(
		made.said.err,
		new RegExp(`^1 files that the database names .*kyzylorda/${lostFile}\n$`)
	);
	const then = work.moves();
	await until(() => work.moves() > then + 50);
	await work.stop();
	assert.equal(await running.stop(), 0);
	const alone = await arna({ data, env, words: ['backup', quiet] });
	assert.equal(await alone.end, 0, alone.said.err);
});
after(sweep);

test('a backup written while people work holds one moment: what moves between two rows is neither lost nor doubled', async () => {
	const [copy, later] = [await restored(busy), await restored(quiet)];
	const values = "select value::text from kyzylorda.counter where name like 'move.%' order by name";
	const [one, other] = await asked(copy.url, values);
	assert.equal(Number(one) + Number(other), 1000);
	// Negative control: they did move between the two backups.
	assert.notDeepEqual(await asked(later.url, values), [one, other]);
});

test('a restored installation has every row of every table, every right and every file as they were', async () => {
	const copy = await restored(quiet);
	const [rows, rights] = await onServer(data, (url) =>
		Promise.all([everyRow(url), everyRight(url)])
	);
	assert.ok(Object.keys(rows).length > 40);
	assert.deepEqual(await everyRow(copy.url), rows);
	assert.deepEqual(await everyRight(copy.url), rights);
	const files = everyFile(join(data, 'files'));
	// What no row names, and what is not as it was stored, stays behind.
	delete files['/kyzylorda/aa/nobody-names-this'];
	delete files[`/kyzylorda/${lostFile.slice(-2)}/${lostFile}`];
	// Three of the test's own, and the sample's three pictures in four sizes.
	assert.equal(Object.keys(files).length, 15);
	assert.deepEqual(everyFile(join(copy.data, 'files')), files);
	assert.equal(
		readFileSync(join(copy.data, 'secret'), 'utf8'),
		readFileSync(join(data, 'secret'), 'utf8')
	);
	assert.equal(existsSync(join(copy.data, 'restoring')), false);
});

test('a restored installation starts, whoever was signed in still is, and the jobs that waited are done', async () => {
	const there = join(newFolder(), 'data');
	const done = await arna({ data: there, env, words: ['restore', quiet] });
	assert.equal(await done.end, 0, done.said.err);
	const running = await serving({ data: there, env });
	const desk = await fetch(`${running.url}/kk/desk`, {
		headers: { cookie: `arna_session=${session}` }
	});
	assert.equal(desk.status, 200);
	const strange = await fetch(`${running.url}/kk/desk`, { redirect: 'manual' });
	assert.equal(strange.status, 303);
	const waiting = () =>
		asked(databaseOf(there), 'select task_identifier from graphile_worker.jobs order by 1');
	await until(async () => (await waiting()).join() === 'limit.later');
	assert.equal(await running.stop(), 0);
});

test('a wrong passphrase, a flipped byte and a cut-off file are each one line, and nothing is made', async () => {
	const right = readFileSync(quiet);
	const flipped = Buffer.from(right);
	flipped[right.length >> 1]! ^= 1;
	const wrong = { ARNA_BACKUP_PASSPHRASE: 'күзде су аз болады' };
	const tries: [Buffer, Record<string, string>, RegExp][] = [
		[right, wrong, /^This passphrase does not open the backup\. Nothing was changed\.\n$/],
		[flipped, env, /^The backup is damaged: .* Nothing was changed\.\n$/],
		[right.subarray(0, -5000), env, /^The backup is damaged or cut off at its end\. Nothing .*\n$/],
		[Buffer.from('PK'), env, /^This file is no backup of Arna.*\n$/]
	];
	for (const [bytes, settings, line] of tries) {
		const file = join(newFolder(), 'wrong.arna');
		writeFileSync(file, bytes);
		const there = join(newFolder(), 'data');
		const tried = await arna({ data: there, env: settings, words: ['restore', file] });
		assert.equal(await tried.end, 1);
		assert.match(tried.said.err, line);
		assert.equal(existsSync(there), false);
	}
});

test('a database or folder that holds something is never overwritten', async () => {
	const again = await arna({ data, env, words: ['restore', quiet] });
	assert.equal(await again.end, 1);
	assert.match(
		again.said.err,
		/^The database is not empty, and a restore never overwrites\. .*\n$/
	);
	const there = join(newFolder(), 'data');
	mkdirSync(join(there, 'files', 'kyzylorda'), { recursive: true });
	const filled = await arna({ data: there, env, words: ['restore', quiet] });
	assert.equal(await filled.end, 1);
	assert.match(filled.said.err, /files holds files already\. .*\n$/);
});

test('a restore that was cut off is told at the next start, and done again from the beginning', async () => {
	const there = join(newFolder(), 'data');
	// As a kill leaves it: files moved to their place, rows rolled back.
	mkdirSync(join(there, 'files', 'kyzylorda', 'aa'), { recursive: true });
	writeFileSync(join(there, 'files', 'kyzylorda', 'aa', 'half'), 'half');
	writeFileSync(join(there, 'restoring'), '');
	const early = await arna({ data: there, env });
	assert.equal(await early.end, 1);
	assert.match(
		early.said.err,
		/was cut off and nothing of it counts\. Run "\.\/arna restore FILE" again\.\n$/
	);
	const again = await arna({ data: there, env, words: ['restore', quiet] });
	assert.equal(await again.end, 0, again.said.err);
	assert.equal(existsSync(join(there, 'files', 'kyzylorda', 'aa', 'half')), false);
	// Killed between the commit and the last step: all is there, and the start goes on.
	writeFileSync(join(there, 'restoring'), '');
	const running = await serving({ data: there, env });
	assert.equal(existsSync(join(there, 'restoring')), false);
	assert.equal(await running.stop(), 0);
});

test('a restore killed in the middle leaves an empty database, and is done again from the beginning', async () => {
	// The mark stands before the first row; the folder beside is made among the rows.
	for (const sign of ['restoring', 'files.part']) {
		const { data: there, url, env: how } = await emptyPlace();
		const killed = await arna({ data: there, env: how, words: ['restore', quiet] });
		while (!existsSync(join(there, sign))) await wait(1);
		killed.signal('SIGKILL');
		assert.equal(await killed.end, 'SIGKILL');
		assert.deepEqual(await asked(url, ours), []);
		const again = await arna({ data: there, env: how, words: ['restore', quiet] });
		assert.equal(await again.end, 0, again.said.err);
		assert.notDeepEqual(await asked(url, ours), []);
	}
});

const ours = "select tablename from pg_tables where schemaname in ('commons', 'kyzylorda')";

test('rows that do not add up after loading are taken back, and the folder is as it was', async () => {
	const { url, data: folderThere } = await emptyPlace();
	mkdirSync(folderThere);
	const key = await openKey(await headOf(quiet), { way: 'passphrase', text: phrase });
	const proved = await prove(quiet, key);
	proved.counts.rows['kyzylorda.event']! += 1;
	await assert.rejects(restore({ url, data: folderThere }, quiet, key, proved), {
		name: 'Stop',
		message:
			/^kyzylorda\.event has (\d+) rows after loading, and the backup says \d+\. Nothing was changed\.$/
	});
	assert.deepEqual(await asked(url, ours), []);
	assert.deepEqual(readdirSync(folderThere), []);
});

test('a backup of an older Arna is loaded as it was written and then brought to this version; of a newer one refused', async () => {
	const [older, newer] = [join(newFolder(), 'older.arna'), join(newFolder(), 'newer.arna')];
	const there = await restored(quiet);
	await asked(there.url, 'drop table commons.backup');
	await asked(
		there.url,
		"delete from commons.commons_migration where name = '202611252150_backups'"
	);
	const backup = async (file: string) => (await arna({ ...there, words: ['backup', file] })).end;
	assert.equal(await backup(older), 0);
	await asked(
		there.url,
		"insert into commons.commons_migration (name, hash) values ('209901010000_later', '')"
	);
	assert.equal(await backup(newer), 0);
	const now = await restored(older);
	assert.deepEqual(await asked(now.url, "select to_regclass('commons.backup')::text"), [
		'commons.backup'
	]);
	const refused = await arna({ data: join(newFolder(), 'data'), env, words: ['restore', newer] });
	assert.equal(await refused.end, 1);
	assert.match(
		refused.said.err,
		/^The backup was written by a newer Arna \(migration 209901010000_later\)/
	);
});

test('a backup without a passphrase, over another file or into no folder is one line', async () => {
	const tries: [string, Record<string, string>, RegExp][] = [
		[join(folder, 'new.arna'), {}, /^A backup needs a passphrase: set ARNA_BACKUP_PASSPHRASE/],
		[quiet, env, /quiet\.arna is there already\. Choose another name\.\n$/],
		[
			join(folder, 'nowhere', 'b.arna'),
			env,
			/there is no such folder\. Nothing of it is left there\.\n$/
		]
	];
	for (const [file, settings, line] of tries) {
		const tried = await arna({ data, env: settings, words: ['backup', file] });
		assert.equal(await tried.end, 1);
		assert.match(tried.said.err, line);
	}
	assert.deepEqual(readdirSync(folder).toSorted(), ['busy.arna', 'data', 'quiet.arna']);
});

interface Place {
	data: string;
	url: string;
	env: Record<string, string>;
}

const databases: string[] = [];
after(async () => {
	for (const name of databases) await onTestServer(`drop database ${name} with (force)`);
});

/** A new folder and a new database on the tests' own server, where a role of the centre's name is known already. */
async function emptyPlace(): Promise<Place> {
	const name = `restored_${newCode(10).toLowerCase()}`;
	databases.push(name);
	await onTestServer(`create database ${name}`);
	const url = databaseAt(process.env.ARNA_TEST_URL!, name);
	return { data: join(newFolder(), 'data'), url, env: { ...env, DATABASE_URL: url } };
}

const onTestServer = (statement: string) => onServerAt(process.env.ARNA_TEST_URL!, statement);

async function restored(file: string): Promise<Place> {
	const there = await emptyPlace();
	const done = await arna({ data: there.data, env: there.env, words: ['restore', file] });
	assert.equal(await done.end, 0, done.said.err);
	assert.match(done.said.out, /^Restored into /);
	return there;
}

/** Looks into a stopped installation's database. */
async function onServer<Result>(
	there: string,
	look: (url: string) => Promise<Result>
): Promise<Result> {
	const server = await startEmbedded(there);
	try {
		return await look(server.url);
	} finally {
		await server.stop();
	}
}

/** Somebody signed in, files kept, removed and lost, and jobs: one that is due, one for later. */
async function live(url: string): Promise<void> {
	const house = await openHouse(
		readSettings({ ARNA_DATA: data }),
		url,
		readFileSync(join(data, 'secret'), 'utf8')
	);
	try {
		const ctx = contextFor(house, 'kyzylorda');
		const account = await accountFor('gulnar@example.kz', ctx.now);
		await letIn(ctx, account, 'administrator');
		session = await staffSecret(house, account, { device: 'a phone', now: ctx.now });
		const picture = await sharp({
			create: { width: 60, height: 40, channels: 3, background: '#0a7' }
		})
			.png()
			.toBuffer();
		const store = (bytes: Buffer<ArrayBuffer>, name: string) =>
			storeFile(ctx, new File([bytes], name), ['png', 'pdf']);
		await store(Buffer.from(picture), 'сурет.png');
		await store(pdf('kept'), 'kept.pdf');
		// Its row says that it was removed, and its bytes are gone already: nothing is missing.
		const removed = await store(pdf('removed'), 'removed.pdf');
		await removeFile(ctx, removed);
		rmSync(placeOf(ctx, removed));
		lostFile = await store(pdf('lost'), 'lost.pdf');
		writeFileSync(placeOf(ctx, lostFile), pdf('changed on the disk'));
		mkdirSync(join(data, 'files', 'kyzylorda', 'aa'), { recursive: true });
		writeFileSync(join(data, 'files', 'kyzylorda', 'aa', 'nobody-names-this'), 'orphan');
		await enqueue(
			ctx,
			'limit.later',
			{ n: 1 },
			{ at: new Date(Date.now() + 3_600_000), key: 'later' }
		);
		const soon = new Date(Date.now() + 20_000);
		await enqueue(ctx, 'happened', { kind: 'test.nothing', happenings: [] }, { at: soon });
	} finally {
		await closeHouse(house);
	}
}

const pdf = (word: string) =>
	Buffer.from(`%PDF-1.4\n% ${word}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`);

/** Moves one from counter to counter, each time in one transaction: their sum is always the same. */
function startMoving(url: string) {
	let [moves, stopping] = [0, false];
	const work = (async () => {
		const client = new pg.Client({ connectionString: url });
		await client.connect();
		await client.query(
			"insert into kyzylorda.counter (name, value) values ('move.one', 1000), ('move.other', 0)"
		);
		for (; !stopping; moves++) {
			await client.query('begin');
			await client.query("update kyzylorda.counter set value = value - 1 where name = 'move.one'");
			await client.query(
				"update kyzylorda.counter set value = value + 1 where name = 'move.other'"
			);
			await client.query('commit');
		}
		await client.end();
	})();
	return {
		moves: () => moves,
		async stop() {
			stopping = true;
			await work;
		}
	};
}
