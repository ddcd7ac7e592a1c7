import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#ground/ids.ts';
import { testHouse } from '#testing/database.ts';
import { photographed, publish } from '#testing/photographed.ts';
import { deskPhoto, deskPhotos } from './deskPhotos.server.ts';
import { pageOf } from './photo.ts';
import { publicPhotos } from './publicPhotos.server.ts';

const { ctx } = testHouse();
const staff = () => ctx({ visitor: { account_id: 'a1', roles: ['coordinator'] } });

test('the pictures of a stop come in pages, each once and in their order, at the desk and for everybody', async () => {
	const one = await photographed(staff(), '#b01');
	const first = await staff()
		.db.selectFrom('photo')
		.selectAll()
		.where('id', '=', one.photo_id)
		.executeTakeFirstOrThrow();
	// Two share a place, as after a restored backup: the id decides.
	const rows = Array.from({ length: 69 }, (_, n) => ({
		...first,
		id: newId(),
		sha256: `${n}`,
		caption: JSON.stringify({ kk: `${n}` }) as never,
		alt: JSON.stringify({}) as never,
		position: Math.floor(n / 2) + 1
	}));
	await staff().db.insertInto('photo').values(rows).execute();
	const all = [one.photo_id, ...rows.map(({ id }) => id)];
	const head = await deskPhotos(staff(), one.stop_id);
	assert.equal(head.photos.length, 60);
	const tail = await deskPhotos(staff(), one.stop_id, head.next);
	assert.equal(tail.next, null);
	assert.deepEqual(
		[...head.photos, ...tail.photos].map(({ id }) => id),
		all
	);
	assert.equal((await deskPhoto(staff(), one.stop_id, all[65]!)).photo.id, all[65]);
	await publish(staff(), one.stop_id, all);
	const seen: string[] = [];
	for (let after: string | null = null; ;) {
		const asked = await publicPhotos(ctx(), one.slug, 26, after);
		const { rows: shots, next } = pageOf(asked, 25);
		seen.push(...shots.map(({ id }) => id));
		if (next === null) break;
		after = next;
	}
	assert.deepEqual(seen, all);
});
