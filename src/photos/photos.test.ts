import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { answerPhotos, refusePhotos } from '#events/photoAnswers.server.ts';
import { confirmGuardian } from '#events/confirmGuardian.server.ts';
import type { Context } from '#ground/context.ts';
import { openReleasedFile } from '#ground/files/open.server.ts';
import { filesFolder, placeOf } from '#ground/files/place.server.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { openStop } from '#testing/stop.ts';
import { testHouse } from '#testing/database.ts';
import '#people/ownHoldings.server.ts';
import '#events/holdings.server.ts';
import './holdings.server.ts';
import { addPhoto } from './addPhoto.server.ts';
import { deskPhotos } from './deskPhotos.server.ts';
import { describePhoto, movePhoto } from './describePhoto.server.ts';
import { lockPhotoStop } from './lockPhotoStop.server.ts';
import { markPerson, unmarkPerson } from './marks.server.ts';
import { lackOf, whyNotShow } from './photo.ts';
import { cameTo, marked, photographed, picture, publish } from '#testing/photographed.ts';
import { publicPhoto, publicPhotos } from './publicPhotos.server.ts';
import { publishPhotos } from './publishPhotos.server.ts';
import { sweepPhotos } from './sweep.server.ts';
import { removePhoto, takeDownPhoto } from './takeDown.server.ts';

const { ctx } = testHouse();
const staff = (more: Partial<Context> = {}) =>
	ctx({ visitor: { account_id: 'a1', roles: ['coordinator'] }, ...more });
const visitor = () => ctx({ visitor: { account_id: null } });

const code = (work: Promise<unknown>) =>
	work.then(
		() => null,
		(error: unknown) => (error instanceof Refusal ? error.code : error)
	);

const filesOf = async (photo_id: string) =>
	staff()
		.db.selectFrom('photo_file')
		.selectAll()
		.where('photo_id', '=', photo_id)
		.orderBy('type')
		.orderBy('width')
		.execute();

const shownOf = async ({ slug }: { slug: string }) =>
	(await publicPhotos(visitor(), slug, 50)).map(({ id }) => id);

const downOf = async (id: string) => {
	const query = staff().db.selectFrom('photo').select(['published_at', 'taken_down_why']);
	return query.where('id', '=', id).executeTakeFirstOrThrow();
};

/** A telephone's picture: sideways, with the place, the camera and a comment. */
const fromPhone = (width = 2400, height = 1600) =>
	sharp({ create: { width, height, channels: 3, background: '#36a' } })
		.withExif({
			IFD0: { Make: 'TelephoneMaker', Artist: 'Серік Қалиев' },
			IFD3: {
				GPSLatitudeRef: 'N',
				GPSLatitude: '44/1 51/1 0/1',
				GPSLongitudeRef: 'E',
				GPSLongitude: '65/1 30/1 0/1'
			}
		})
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();

/** What a file says besides its picture. */
async function said(bytes: Buffer): Promise<string[]> {
	const { exif, xmp, iptc, icc, orientation, comments } = await sharp(bytes).metadata();
	const parts = { exif, xmp, iptc, icc, orientation, comments };
	const found = Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : name));
	const words = ['TelephoneMaker', 'Exif', 'GPS', 'http://ns.adobe.com'];
	return [...found, ...words.filter((word) => bytes.includes(word))];
}

test('nothing of place or camera is in any stored or served file; the picture is upright', async () => {
	const { stop_id } = await openStop(staff());
	const sent = await fromPhone();
	const file = new File([new Uint8Array(sent)], 'IMG_20260729.jpg', { type: 'image/jpeg' });
	const about = { caption: { kk: 'Кездесу' }, taken_by: null };
	const { photo_id } = await addPhoto(staff(), stop_id, { file, ...about });
	const kept = await filesOf(photo_id);
	assert.deepEqual(
		kept.map(({ type, width, height }) => [type, width, height]),
		[
			['image/jpeg', 1600, 2400],
			['image/webp', 320, 480],
			['image/webp', 800, 1200],
			['image/webp', 1600, 2400]
		]
	);
	await publish(staff(), stop_id, [photo_id]);
	for (const { file_id } of kept) {
		assert.deepEqual(await said(readFileSync(placeOf(staff(), file_id))), []);
		const { stream, name } = await openReleasedFile(visitor(), file_id);
		assert.deepEqual(await said(Buffer.from(await new Response(stream).arrayBuffer())), []);
		assert.ok(!name.includes('IMG_2026'));
	}
	const hash = createHash('sha256').update(sent).digest('hex');
	const all = globSync('**/*', { cwd: filesFolder(staff()), withFileTypes: true });
	const whole = all
		.filter((one) => one.isFile())
		.map((one) => readFileSync(`${one.parentPath}/${one.name}`));
	assert.ok(whole.length >= 4);
	assert.ok(whole.every((bytes) => createHash('sha256').update(bytes).digest('hex') !== hash));
	assert.ok(whole.every((bytes) => !bytes.includes('TelephoneMaker')));
});

test('negative control: what was sent does say place, camera and how it was held', async () => {
	const found = await said(await fromPhone());
	for (const part of ['exif', 'orientation', 'TelephoneMaker']) assert.ok(found.includes(part));
	const { exif } = await sharp(await fromPhone()).metadata();
	// The tag that leads to the place (EXIF 2.3, 4.6.3), as the file's byte order writes it.
	assert.ok(exif!.includes(Buffer.from([0x88, 0x25])) || exif!.includes(Buffer.from([0x25, 0x88])));
});

test('a small picture is not made larger, and a broken one is refused', async () => {
	const { stop_id } = await openStop(staff());
	const about = { caption: {}, taken_by: null };
	const small = await addPhoto(staff(), stop_id, {
		file: await picture('#123', 200, 100),
		...about
	});
	assert.deepEqual(
		(await filesOf(small.photo_id)).map(({ width }) => width),
		[200, 200]
	);
	const whole = Buffer.from(await (await picture('#456')).arrayBuffer());
	const broken = new File([new Uint8Array(whole.subarray(0, 400))], 'broken.jpg');
	assert.equal(
		await code(addPhoto(staff(), stop_id, { file: broken, ...about })),
		'files.unreadable'
	);
	const page = new File(['<!doctype html>'], 'page.jpg', { type: 'image/jpeg' });
	assert.equal(
		await code(addPhoto(staff(), stop_id, { file: page, ...about })),
		'files.wrong_type'
	);
});

test('the same file twice at once is one picture; at another stop it is another', async () => {
	const [one, other] = [await openStop(staff()), await openStop(staff())];
	const given = { file: await picture('#789'), caption: {}, taken_by: null };
	const answers = await Promise.all([1, 2].map(() => addPhoto(staff(), one.stop_id, given)));
	assert.equal(new Set(answers.map(({ photo_id }) => photo_id)).size, 1);
	assert.deepEqual(answers.map(({ known }) => String(known)).toSorted(), ['false', 'true']);
	assert.equal((await addPhoto(staff(), other.stop_id, given)).known, false);
	assert.equal((await deskPhotos(staff(), one.stop_id)).photos.length, 1);
});

test('nobody but staff adds or publishes, and nothing is public before it is published', async () => {
	const one = await photographed(staff());
	const { file_id } = (await filesOf(one.photo_id))[0]!;
	assert.deepEqual(await shownOf(one), []);
	assert.equal(await code(openReleasedFile(visitor(), file_id)), 'ground.not_found');
	assert.equal(await code(publicPhoto(visitor(), one.slug, one.photo_id)), 'ground.not_found');
	await publish(staff(), one.stop_id, [one.photo_id]);
	assert.deepEqual(await shownOf(one), [one.photo_id]);
	assert.ok(await openReleasedFile(visitor(), file_id));
});

test('publishing asks for the confirmation against the list of now, and keeps who, when and which list', async () => {
	const one = await photographed(staff());
	const photo_ids = [one.photo_id];
	const { seen, lacking } = await deskPhotos(staff(), one.stop_id);
	assert.deepEqual(
		lacking.map(({ person_id, lack }) => [person_id, lack]),
		[[one.refused.person_id, 'refused']]
	);
	const wishes = { photo_ids, seen, confirmed: false };
	assert.equal(await code(publishPhotos(staff(), one.stop_id, wishes)), 'photos.not_confirmed');
	const late = await cameTo(staff(), one.stop_id, { photos: false });
	const confirmed = { ...wishes, confirmed: true };
	assert.equal(await code(publishPhotos(staff(), one.stop_id, confirmed)), 'photos.list_changed');
	assert.deepEqual(await shownOf(one), []);
	await publish(staff(), one.stop_id, photo_ids);
	await publish(staff(), one.stop_id, photo_ids);
	const checks = await staff()
		.db.selectFrom('photo_check')
		.innerJoin('photo_check_person', 'check_id', 'photo_check.id')
		.select(['confirmed_by', 'person_id'])
		.where('stop_id', '=', one.stop_id)
		.execute();
	assert.deepEqual(
		checks.map(({ person_id }) => person_id).toSorted(),
		[one.refused.person_id, late.person_id].toSorted()
	);
	assert.ok(checks.every(({ confirmed_by }) => confirmed_by === 'a1'));
});

test('without a caption, and with somebody marked who did not agree, a picture is not published', async () => {
	const one = await photographed(staff());
	const bare = await addPhoto(staff(), one.stop_id, {
		file: await picture('#abc'),
		caption: { en: 'Only English' },
		taken_by: null
	});
	assert.equal(await code(publish(staff(), one.stop_id, [bare.photo_id])), 'photos.no_caption');
	const mark = { photo_id: one.photo_id, person_id: one.refused.person_id };
	await markPerson(staff(), one.stop_id, mark);
	await markPerson(staff(), one.stop_id, mark);
	assert.equal(await code(publish(staff(), one.stop_id, [one.photo_id])), 'photos.without_consent');
	await unmarkPerson(staff(), one.stop_id, mark);
	await markPerson(staff(), one.stop_id, { ...mark, person_id: one.agreed.person_id });
	await publish(staff(), one.stop_id, [one.photo_id]);
	assert.deepEqual(await shownOf(one), [one.photo_id]);
	assert.equal(
		await code(markPerson(staff(), one.stop_id, { ...mark, person_id: newId() })),
		'photos.not_of_stop'
	);
});

test('marking somebody without consent takes a published picture down at once', async () => {
	const one = await photographed(staff());
	await publish(staff(), one.stop_id, [one.photo_id]);
	const mark = { photo_id: one.photo_id, person_id: one.refused.person_id };
	await markPerson(staff(), one.stop_id, mark);
	assert.deepEqual(await shownOf(one), []);
	assert.equal((await downOf(one.photo_id)).taken_down_why, 'list');
});

test('a minor is shown only when the guardian agreed to pictures too, and no longer when they take it back', async () => {
	const stop = await openStop(staff());
	const child = await cameTo(staff(), stop.stop_id, {
		photos: true,
		more: { age_band: '14_17', guardian_name: 'Сейітова Дана', guardian_contact: '+77001234567' }
	});
	const given = { file: await picture('#147'), caption: { kk: 'Оқушы' }, taken_by: null };
	const { photo_id } = await addPhoto(staff(), stop.stop_id, given);
	await markPerson(staff(), stop.stop_id, { photo_id, person_id: child.person_id });
	const { secret } = await staff()
		.db.selectFrom('guardian')
		.select('secret')
		.where('registration_id', '=', child.id)
		.executeTakeFirstOrThrow();
	const lack = async () => (await deskPhotos(staff(), stop.stop_id)).people[0]!.lack;
	assert.equal(await lack(), 'guardian');
	// Agreeing to come is not agreeing to pictures.
	await confirmGuardian(visitor(), secret);
	assert.equal(await lack(), 'guardian');
	assert.equal(await code(publish(staff(), stop.stop_id, [photo_id])), 'photos.without_consent');
	await answerPhotos(visitor(), secret, true);
	await publish(staff(), stop.stop_id, [photo_id]);
	assert.deepEqual(await shownOf(stop), [photo_id]);
	await answerPhotos(visitor(), secret, false);
	assert.deepEqual(await shownOf(stop), []);
	assert.equal((await downOf(photo_id)).taken_down_why, 'withdrawn');
});

test('a consent taken back takes down, in the same moment, pictures that show or may show the person', async () => {
	const one = await photographed(staff());
	const given = { file: await picture('#258'), caption: { kk: 'Зал' }, taken_by: null };
	const crowd = await addPhoto(staff(), one.stop_id, given);
	const other = await photographed(staff(), '#369');
	const mark = { photo_id: one.photo_id, person_id: one.agreed.person_id };
	await markPerson(staff(), one.stop_id, mark);
	await publish(staff(), one.stop_id, [one.photo_id, crowd.photo_id]);
	await publish(staff(), other.stop_id, [other.photo_id]);
	await refusePhotos(visitor(), one.agreed.secret);
	assert.deepEqual(await shownOf(one), []);
	assert.deepEqual(await shownOf(other), [other.photo_id]);
	for (const { file_id } of await filesOf(one.photo_id))
		assert.equal(await code(openReleasedFile(visitor(), file_id)), 'ground.not_found');
	const request = await staff()
		.db.selectFrom('data_request')
		.select(['kind', 'how'])
		.where('person_id', '=', one.agreed.person_id)
		.execute();
	assert.deepEqual(request, [{ kind: 'photo', how: 'withdrawn' }]);
	// Looked through again the crowd may be shown; the one who is marked may not.
	assert.equal(await code(publish(staff(), one.stop_id, [one.photo_id])), 'photos.without_consent');
	await publish(staff(), one.stop_id, [crowd.photo_id]);
	assert.deepEqual(await shownOf(one), [crowd.photo_id]);
	await refusePhotos(visitor(), one.agreed.secret);
	assert.deepEqual(await shownOf(one), [crowd.photo_id]);
});

test('the sweep takes down what another way made unfit: a mark that was brought later, a changed row', async () => {
	const [late, changed, fit] = [
		await photographed(staff(), '#111'),
		await photographed(staff(), '#222'),
		await photographed(staff(), '#333')
	];
	for (const one of [late, changed, fit]) await publish(staff(), one.stop_id, [one.photo_id]);
	await sweepPhotos(staff());
	for (const one of [late, changed, fit]) assert.deepEqual(await shownOf(one), [one.photo_id]);
	await marked(staff(), late.stop_id, fit.agreed.person_id);
	await staff()
		.db.updateTable('registration')
		.set({ photo_allowed: false })
		.where('id', '=', changed.agreed.id)
		.execute();
	await sweepPhotos(staff());
	await sweepPhotos(staff());
	assert.deepEqual(await shownOf(late), []);
	assert.deepEqual(await shownOf(changed), []);
	assert.deepEqual(await shownOf(fit), [fit.photo_id]);
});

test('a withdrawal that waits for a publishing, and the other way round, leaves nothing shown', async () => {
	for (let round = 0; round < 6; round++) {
		const one = await photographed(staff(), `#0${round}${round}`);
		const mark = { photo_id: one.photo_id, person_id: one.agreed.person_id };
		await markPerson(staff(), one.stop_id, mark);
		const { seen } = await deskPhotos(staff(), one.stop_id);
		const wishes = { photo_ids: [one.photo_id], seen, confirmed: true };
		await Promise.all([
			code(publishPhotos(staff(), one.stop_id, wishes)),
			refusePhotos(visitor(), one.agreed.secret)
		]);
		assert.deepEqual(await shownOf(one), []);
	}
});

test('a publishing waits for who holds the stop, and is judged by what they have changed', async () => {
	const one = await photographed(staff(), '#765');
	const publishing = await transaction(staff(), async (tx) => {
		await lockPhotoStop(tx, one.stop_id);
		await tx.db
			.updateTable('registration')
			.set({ photo_allowed: false })
			.where('person_id', '=', one.agreed.person_id)
			.execute();
		const begun = { done: code(publish(staff(), one.stop_id, [one.photo_id])) };
		await wait(500);
		return begun;
	});
	assert.equal(await publishing.done, 'photos.list_changed');
	assert.deepEqual(await shownOf(one), []);
});

test('pictures are put in order, described, taken down and removed with all their files', async () => {
	const one = await photographed(staff());
	const second = await addPhoto(staff(), one.stop_id, {
		file: await picture('#951'),
		caption: { kk: 'Екінші' },
		taken_by: 'Айгүл'
	});
	const order = async () => (await deskPhotos(staff(), one.stop_id)).photos.map(({ id }) => id);
	await movePhoto(staff(), one.stop_id, { photo_id: second.photo_id, to: 'before' });
	assert.deepEqual(await order(), [second.photo_id, one.photo_id]);
	await movePhoto(staff(), one.stop_id, { photo_id: second.photo_id, to: 'before' });
	assert.deepEqual(await order(), [second.photo_id, one.photo_id]);
	await describePhoto(staff(), one.stop_id, {
		photo_id: one.photo_id,
		caption: { kk: 'Зал', ru: 'Зал' },
		alt: { ru: 'Люди за столом' },
		taken_by: 'Серік'
	});
	await publish(staff(), one.stop_id, [one.photo_id]);
	const shot = await publicPhoto(visitor(), one.slug, one.photo_id);
	assert.deepEqual([shot.alt, shot.taken_by], [{ ru: 'Люди за столом' }, 'Серік']);
	await takeDownPhoto(staff(), one.stop_id, one.photo_id);
	await takeDownPhoto(staff(), one.stop_id, one.photo_id);
	assert.equal((await downOf(one.photo_id)).taken_down_why, 'staff');
	const files = await filesOf(one.photo_id);
	await removePhoto(staff(), one.stop_id, one.photo_id);
	assert.deepEqual(await order(), [second.photo_id]);
	const left = await staff()
		.db.selectFrom('file')
		.select('id')
		.where('removed_at', 'is', null)
		.where(
			'id',
			'in',
			files.map(({ file_id }) => file_id)
		)
		.execute();
	assert.deepEqual(left, []);
	const other = await photographed(staff(), '#753');
	assert.equal(
		await code(removePhoto(staff(), other.stop_id, second.photo_id)),
		'ground.not_found'
	);
});

test('the rules: who may be shown', () => {
	const yes = { allowed: true, took_back: false, needs_guardian: false, guardian_agreed: false };
	assert.equal(lackOf(yes), null);
	assert.equal(lackOf({ ...yes, allowed: null }), 'not_asked');
	assert.equal(lackOf({ ...yes, allowed: false }), 'refused');
	assert.equal(lackOf({ ...yes, allowed: false, took_back: true }), 'withdrawn');
	assert.equal(lackOf({ ...yes, needs_guardian: true }), 'guardian');
	assert.equal(lackOf({ ...yes, needs_guardian: true, guardian_agreed: true }), null);
	assert.equal(whyNotShow(['a'], ['a'], new Set(['a'])), 'photos.without_consent');
	assert.equal(whyNotShow(['b'], ['a'], new Set(['a', 'c'])), null);
	assert.equal(whyNotShow([], ['a', 'd'], new Set(['a'])), 'photos.list_changed');
});
