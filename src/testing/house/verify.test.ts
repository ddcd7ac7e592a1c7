import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { happened } from '#ground/happening.server.ts';
import { seal } from '#ground/seal/seal.server.ts';
import { newestBlock } from '#ground/seal/newest.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { arna, sweep } from './arna.ts';

after(sweep);

const { ctx, house } = testHouse();

async function command(words: string, secret = house().secret) {
	const env = { DATABASE_URL: house().url, ARNA_SECRET: secret };
	const { end, said } = await arna({ words: words.split(' '), env });
	return { end: await end, out: said.out, err: said.err };
}

async function block(): Promise<string> {
	await transaction(ctx(), (tx) => happened(tx, 'test.done', null));
	await seal(ctx());
	return (await newestBlock(ctx()))!.hash;
}

test('verify says what it saw and ends with 0, and with 1 and the names of what is wrong', async () => {
	await block();
	const paper = await block();
	const newest = await block();
	assert.deepEqual(await command('verify'), {
		end: 0,
		out: `kyzylorda: blocks 3, happenings 3, the last is 3: ${newest}; not sealed yet: 0\nNothing is wrong.\n`,
		err: ''
	});
	const { rows } = await house().commons.query<{ id: string }>(
		`update kyzylorda.happening set at = now() where id =
			(select happening_id from kyzylorda.happening_seal where block = 3) returning id`
	);
	const found = await command('verify');
	assert.equal(found.end, 1);
	assert.ok(found.out.includes(`kyzylorda: block 3, happening ${rows[0]!.id}: was changed`));
	// The paper is older than what was changed: nothing before its block was.
	const from = await command(`verify --from ${paper.toUpperCase()}`);
	assert.deepEqual(from, {
		end: 0,
		out: `kyzylorda: up to block 2: blocks 2, happenings 2, the last is 2: ${paper}\nNothing is wrong.\n`,
		err: ''
	});
	assert.equal((await command(`verify --from ${newest}`)).end, 1);
});

test('a hash that no block has, and one that was not typed whole, are told in one line', async () => {
	const strange = await command('verify --from 0000-1111-2222-3333-4444');
	assert.equal(strange.end, 1);
	assert.match(strange.out, /^No block has this hash/);
	const short = await command('verify --from 0000-1111');
	assert.equal(short.end, 1);
	assert.match(short.err, /^"0000-1111" is no block’s hash[^\n]+\n$/);
});

test('a new key is made by one command, and not with a wrong secret', async () => {
	const wrong = await command('key rotate', 'w'.repeat(40));
	assert.equal(wrong.end, 1);
	assert.match(wrong.err, /^The signing key of kyzylorda does not open[^\n]+\n$/);
	assert.deepEqual(await command('key rotate'), {
		end: 0,
		out: 'kyzylorda: key 2 signs from now on.\n',
		err: ''
	});
});
