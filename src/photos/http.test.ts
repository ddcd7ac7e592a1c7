import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { accountFor, letIn } from '#people/member.server.ts';
import { testServer } from '#testing/server.ts';
import { staffCookie } from '#testing/signedIn.ts';
import { openStop } from '#testing/stop.ts';
import { deskPhotos } from './deskPhotos.server.ts';
import { removalRequests } from './decideRemoval.server.ts';
import { cameTo, picture } from '#testing/photographed.ts';

let account_id = '';
const server = testServer(async () => {
	account_id = await accountFor('photos@mysal.test', new Date());
});
const staff = () => server.ctx({ visitor: { account_id, roles: ['coordinator'] } });

/** A desk with somebody at it, and a stop that two came to: one agreed to pictures, one did not. */
async function desk() {
	await letIn(staff(), account_id, 'coordinator');
	const cookie = await staffCookie(server.house(), account_id);
	const stop = await openStop(staff());
	const agreed = await cameTo(staff(), stop.stop_id, { photos: true });
	const refused = await cameTo(staff(), stop.stop_id, { photos: false });
	const path = `/kk/desk/events/${stop.slug}/stops/${stop.stop_id}/photos`;
	return { ...stop, cookie, agreed, refused, path };
}

type Desk = Awaited<ReturnType<typeof desk>>;

async function send(path: string, cookie: string, files: File[], accept = 'text/html') {
	const data = new FormData();
	for (const file of files) data.append('files', file);
	data.append('caption.kk', 'Шиелідегі кездесу');
	const form = new Response(data);
	const body = new Uint8Array(await form.arrayBuffer());
	const type = form.headers.get('content-type')!;
	const headers = { 'content-type': type, 'content-length': body.length, accept };
	return server.ask(path, { body, cookie, headers });
}

const broken = () => new File(['no picture at all'], 'IMG_0003.jpg', { type: 'image/jpeg' });

const idsOf = async ({ stop_id }: Desk) =>
	(await deskPhotos(staff(), stop_id)).photos.map(({ id }) => id);

/** Publishes as the page's form does, without scripts. */
async function publish({ path, cookie, stop_id }: Desk, photo_id: string, confirmed = 'yes') {
	const { seen } = await deskPhotos(staff(), stop_id);
	return server.ask(`${path}?/publish`, { cookie, form: { photo_ids: photo_id, seen, confirmed } });
}

test('many files in one form: the broken one is named, the others are kept', async () => {
	const one = await desk();
	const files = [await picture('#101'), broken(), await picture('#202')];
	const { status, text } = await send(`${one.path}?/add`, one.cookie, files);
	assert.equal(status, 422);
	assert.ok(text.includes('IMG_0003.jpg') && text.includes('Мұндай файл қабылданбайды'));
	assert.ok(text.includes('Шиелідегі кездесу'), 'what was typed is kept');
	assert.equal((await idsOf(one)).length, 2);
});

test('one file a request: each is answered for itself, and a repeat says that it is known', async () => {
	const one = await desk();
	const upload = (file: File) => send(`${one.path}/upload`, one.cookie, [file], 'application/json');
	const file = await picture('#303');
	assert.deepEqual(JSON.parse((await upload(file)).text), { known: false });
	assert.deepEqual(JSON.parse((await upload(file)).text), { known: true });
	const refused = await upload(broken());
	assert.equal(refused.status, 415);
	assert.match((JSON.parse(refused.text) as { why: string }).why, /JPG/);
	assert.equal((await send(`${one.path}/upload`, '', [file])).status, 303);
	assert.equal((await idsOf(one)).length, 1);
});

test('a name of the list is on no public page; staff see it beside the picture', async () => {
	const one = await desk();
	await send(`${one.path}?/add`, one.cookie, [await picture('#404')]);
	const [id] = (await idsOf(one)) as [string];
	const { lacking } = await deskPhotos(staff(), one.stop_id);
	const name = lacking[0]!.surname;
	assert.ok((await server.ask(one.path, { cookie: one.cookie })).text.includes(name));
	assert.equal((await server.ask(`/kk/desk/photos/${id}`)).status, 303);
	assert.equal((await publish(one, id, '')).status, 422);
	assert.equal((await publish(one, id)).status, 303);
	for (const path of ['', '/photos', `/photos/${id}`]) {
		const { status, text } = await server.ask(`/kk/events/${one.slug}${path}`);
		assert.equal(status, 200);
		assert.ok(text.includes('Шиелідегі кездесу') && !text.includes(name), path);
	}
});

/** Seconds that a shared cache may go on giving out what it has; 0 where it may not keep it. */
function keeps(header = ''): number {
	if (!/\bpublic\b/.test(header) || /no-store/.test(header)) return 0;
	assert.match(header, /max-age=\d+/);
	return Number(/max-age=(\d+)/.exec(header)![1]);
}

test('from a withdrawal on no page, file or size is given out, and no cache may show it an hour later', async () => {
	const one = await desk();
	await send(`${one.path}?/add`, one.cookie, [await picture('#505', 1700, 900)]);
	const [id] = (await idsOf(one)) as [string];
	await publish(one, id);
	const pages = [
		`/kk/events/${one.slug}`,
		`/ru/events/${one.slug}/photos`,
		`/kk/events/${one.slug}/photos/${id}`
	];
	const shown = await Promise.all(pages.map((path) => server.ask(path)));
	const files = [
		...new Set(shown.flatMap(({ text }) => text.match(/\/files\/[0-9a-f-]{36}/g) ?? []))
	];
	assert.equal(files.length, 4, 'three sizes and a JPEG');
	for (const { headers } of shown) assert.ok(keeps(headers['cache-control']) <= 5);
	const tags = new Map<string, string>();
	for (const path of files) {
		const { status, headers } = await server.ask(path);
		assert.equal(status, 200);
		assert.ok(keeps(headers['cache-control']) <= 3600);
		assert.match(headers['cache-control']!, /must-revalidate/);
		tags.set(path, headers.etag!);
	}
	await wait(5_100); // what the house itself keeps of a public answer
	for (const path of files)
		assert.equal(
			(await server.ask(path, { headers: { 'if-none-match': tags.get(path) } })).status,
			304
		);
	const ticket = `/kk/t/${one.agreed.secret}`;
	assert.ok((await server.ask(ticket)).text.includes('?/photos'));
	assert.equal((await server.ask(`${ticket}?/photos`, { form: {} })).status, 303);
	assert.ok(!(await server.ask(ticket)).text.includes('?/photos'));
	await wait(5_100);
	const [event, all, own] = await Promise.all(pages.map((path) => server.ask(path)));
	for (const { text } of [event!, all!]) assert.ok(!text.includes('/files/'));
	assert.equal(own!.status, 404);
	for (const path of files) {
		assert.equal((await server.ask(path)).status, 404, path);
		assert.equal(
			(await server.ask(path, { headers: { 'if-none-match': tags.get(path) } })).status,
			404
		);
	}
});

test('negative control: without a withdrawal all of it is still there after the same while', async () => {
	const one = await desk();
	await send(`${one.path}?/add`, one.cookie, [await picture('#606')]);
	const [id] = (await idsOf(one)) as [string];
	await publish(one, id);
	const path = `/kk/events/${one.slug}/photos/${id}`;
	await server.ask(path);
	await wait(5_100);
	assert.equal((await server.ask(path)).status, 200);
});

test('anybody asks for a picture to go; staff take it down or say why not, and whoever asked reads it', async () => {
	const one = await desk();
	await send(`${one.path}?/add`, one.cookie, [await picture('#707'), await picture('#808')]);
	const ids = await idsOf(one);
	for (const id of ids) await publish(one, id);
	const shown_at = String(Date.now() - 10_000);
	const ask = async (id: string, more: Record<string, string> = {}) =>
		server.ask(`/kk/events/${one.slug}/photos/${id}`, {
			form: { text: 'Сол жақтағы менмін', shown_at, ...more }
		});
	assert.equal((await ask(ids[0]!, { text: '' })).status, 422);
	const robot = await ask(ids[0]!, { website: 'http://x' });
	assert.equal((await server.ask(robot.headers.location!)).status, 404);
	const first = await ask(ids[0]!);
	assert.equal((await ask(ids[0]!)).headers.location, first.headers.location);
	const second = await ask(ids[1]!);
	const { requests, today } = await removalRequests(staff(), one.stop_id);
	assert.equal(requests.length, 2);
	assert.ok(requests.every(({ due_on }) => due_on > today));
	const decide = (n: number, decision: string, reason: string) =>
		server.ask(`${one.path}?/decide`, {
			cookie: one.cookie,
			form: {
				request_id: requests.find(({ photo_id }) => photo_id === ids[n])!.id,
				decision,
				reason
			}
		});
	assert.equal((await decide(1, 'refuse', '')).status, 422);
	assert.equal((await decide(0, 'take_down', '')).status, 303);
	assert.equal((await decide(1, 'refuse', 'Фотода адам жоқ')).status, 303);
	assert.equal((await decide(1, 'take_down', '')).status, 409);
	assert.ok((await server.ask(first.headers.location!)).text.includes('жарияланымнан алынды'));
	assert.ok((await server.ask(second.headers.location!)).text.includes('Фотода адам жоқ'));
	assert.equal((await server.ask(`/ru/events/${one.slug}/photos/${ids[0]}`)).status, 404);
});
