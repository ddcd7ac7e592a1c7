import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Document, Packer, Paragraph } from 'docx';
import sharp from 'sharp';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { releaseFile, removeFile, withdrawFile } from './change.server.ts';
import { downloadHeaders } from './headers.ts';
import { clearAway } from './jobs.server.ts';
import type { FileKind } from './kinds.ts';
import { documents, mostBytes, photos } from './kinds.ts';
import { openFile, openReleasedFile } from './open.server.ts';
import { filesFolder, placeOf } from './place.server.ts';
import { storeFile } from './store.server.ts';
import { unzipped, zipped } from './zip.testing.ts';

const { house, ctx } = testHouse();
after(() => rmSync(house().settings.data, { recursive: true, force: true }));

const all: FileKind[] = [...photos, ...documents];
const fileOf = (bytes: Uint8Array | string, name = 'file.jpg', type = 'image/jpeg') =>
	new File([bytes as Uint8Array<ArrayBuffer>], name, { type });
const store = (bytes: Uint8Array | string, name?: string, allowed = all) =>
	storeFile(ctx(), fileOf(bytes, name), allowed);
const bytesOf = async (id: string, small = false) =>
	Buffer.from(await new Response((await openFile(ctx(), id, { small })).stream).arrayBuffer());

const picture = (width = 60, height = 40) =>
	sharp({ create: { width, height, channels: 3, background: '#0a7' } });
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const docx = await Packer.toBuffer(
	new Document({ sections: [{ children: [new Paragraph('Хаттама')] }] })
);

test('a photo is drawn anew: upright, small enough, with a small copy and without its place', async () => {
	const sent = await picture(3000, 1500)
		.jpeg()
		.withExif({
			IFD0: { Make: 'Camera' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 51/1 0/1' }
		})
		.withMetadata({ orientation: 6 })
		.toBuffer();
	assert.ok((await sharp(sent).metadata()).exif, 'the photo that is sent has a place');
	const id = await store(sent);
	const large = await sharp(await bytesOf(id)).metadata();
	assert.deepEqual([large.width, large.height], [1000, 2000]);
	assert.equal(large.exif, undefined);
	assert.equal(large.orientation, undefined);
	const small = await sharp(await bytesOf(id, true)).metadata();
	assert.deepEqual([small.width, small.height, small.exif], [320, 640, undefined]);
});

test('photos of every kind keep their kind', async () => {
	for (const kind of ['jpeg', 'png', 'webp'] as const) {
		const id = await store(await picture()[kind]().toBuffer(), `a.${kind}`);
		assert.equal((await openFile(ctx(), id)).type, `image/${kind}`);
	}
});

test('what is hidden behind a picture is gone', async () => {
	const jpeg = await picture().jpeg().toBuffer();
	const sent = Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>'), docx]);
	const kept = await bytesOf(await store(sent));
	assert.equal(kept.includes('<script>'), false);
	assert.equal(kept.includes('PK\u0003\u0004'), false);
});

test('a document is kept byte for byte, with its hash', async () => {
	const id = await store(docx, 'Хаттама.docx');
	assert.deepEqual(await bytesOf(id), docx);
	const { sha256, name, size } = await openFile(ctx(), id);
	assert.equal(sha256, createHash('sha256').update(docx).digest('hex'));
	assert.deepEqual([name, size], ['Хаттама.docx', docx.length]);
});

const wrongType = { code: 'files.wrong_type', status: 415 };

test('a page or a drawing that calls itself a photo is refused', async () => {
	for (const text of [
		'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
		'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
		'<!doctype html><script>alert(1)</script>',
		'GIF89a<script>alert(1)</script>',
		'#!/bin/sh\nrm -rf /',
		'MZ'.padEnd(200, '\0')
	])
		await assert.rejects(store(text), wrongType, text);
});

test('a kind that this form does not take is refused', async () => {
	await assert.rejects(store(pdf, 'a.pdf', photos), wrongType);
	await assert.rejects(store(await picture().png().toBuffer(), 'a.pdf', documents), wrongType);
});

test('a ZIP that is no office document is refused, and so are macros', async () => {
	const parts = unzipped(docx);
	const types = parts['[Content_Types].xml']!;
	const noPart = { ...parts };
	delete noPart['word/document.xml'];
	const macro = types.replace(
		/application\/vnd\.openxml[a-z-]+\.wordprocessingml\.document\.main/,
		'application/vnd.ms-word.document.macroEnabled.main'
	);
	assert.notEqual(macro, types);
	for (const wrong of [
		{ 'a.txt': 'a' },
		noPart,
		{ ...parts, 'word/vbaProject.bin': 'x' },
		{
			...parts,
			'word/a.bin': 'x',
			'[Content_Types].xml': `${types}application/vnd.ms-office.vbaProject`
		},
		{ ...parts, '[content_types].xml': macro },
		{ ...parts, '[Content_Types].xml': macro },
		{ ...parts, '[Content_Types].xml': types + ' '.repeat(3_000_000) }
	])
		await assert.rejects(store(zipped(wrong), 'a.docx'), wrongType);
	assert.ok(await store(zipped(parts), 'a.docx'), 'the unchanged one is taken');
});

test('tables and slides are known by their main part', async () => {
	for (const [part, type] of [
		['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
		['ppt/presentation.xml', 'presentationml.presentation.main+xml']
	] as const) {
		const id = await store(zipped({ '[Content_Types].xml': type, [part]: '<x/>' }), 'a.bin');
		assert.match((await openFile(ctx(), id)).name, /^a\.(xlsx|pptx)$/);
	}
});

test('two files in one are refused: nothing stands in front of or behind a document', async () => {
	const script = Buffer.from('<script>alert(1)</script>');
	for (const bytes of [
		Buffer.concat([script, docx]),
		Buffer.concat([docx, script]),
		Buffer.concat([script, pdf]),
		Buffer.concat([pdf, Buffer.alloc(2_000, 'x')]),
		Buffer.concat([docx, docx])
	])
		await assert.rejects(store(bytes, 'a.docx'), wrongType);
});

test('a small file that unpacks to a huge picture is refused', async () => {
	const bomb = await picture(8_000, 8_000).png().toBuffer();
	assert.ok(bomb.length < 2_000_000);
	await assert.rejects(store(bomb), { code: 'files.unreadable', status: 422 });
});

test('a damaged photo, an empty and a too large file are refused, each with its reason', async () => {
	const jpeg = await picture(400, 400).jpeg().toBuffer();
	await assert.rejects(store(jpeg.subarray(0, 300)), { code: 'files.unreadable' });
	await assert.rejects(store(''), { code: 'files.empty', status: 422 });
	const large = Buffer.concat([pdf, Buffer.alloc(mostBytes)]);
	await assert.rejects(store(large), { code: 'files.too_big', status: 413 });
});

test('a path in the name leads nowhere', async () => {
	const place = (id: string) => placeOf(ctx(), id);
	for (const [sent, shown] of [
		['../../etc/passwd', 'passwd.pdf'],
		['C:\\Users\\a\\хат.pdf', 'хат.pdf'],
		['/abs/\u0000evil\r\n.pdf.exe', 'evil .pdf.pdf'],
		['\u202Efdp.exe', 'fdp.pdf'],
		['...', 'file.pdf'],
		['я'.repeat(300), `${'я'.repeat(120)}.pdf`]
	] as const) {
		const id = await store(pdf, sent);
		assert.equal((await openFile(ctx(), id)).name, shown);
		assert.ok(place(id).startsWith(`${filesFolder(ctx())}/`));
		assert.ok(existsSync(place(id)));
	}
	assert.throws(() => placeOf(ctx(), '../../etc/passwd'));
});

test('a name as long as the form is cut at once', { timeout: 20_000 }, async () => {
	const began = performance.now();
	const id = await store(pdf, `a${'.'.repeat(100_000)}!`);
	assert.equal((await openFile(ctx(), id)).name, 'a.pdf');
	assert.ok(performance.now() - began < 5_000);
});

test('headers: photos are shown, documents are saved, names survive in every script', () => {
	const of = (name: string, type: string) => downloadHeaders({ name, type, size: 3 });
	const photo = of('a.jpg', 'image/jpeg');
	assert.match(photo['content-disposition']!, /^inline; /);
	const paper = of('Хаттама "№1\'.pdf', 'application/pdf')['content-disposition']!;
	assert.match(paper, /^attachment; filename="_+ __1_\.pdf"; filename\*=UTF-8''/);
	assert.match(paper, /%D0%A5%D0%B0%D1%82%D1%82%D0%B0%D0%BC%D0%B0%20%22%E2%84%961%27\.pdf$/);
	assert.match(of('a\r\nx: y', 'application/pdf')['content-disposition']!, /^[\x20-\x7e]+$/);
	assert.match(of('a.svg', 'image/svg+xml')['content-disposition']!, /^attachment/);
	assert.equal(photo['x-content-type-options'], 'nosniff');
	assert.match(photo['content-security-policy']!, /sandbox/);
});

test('only what was released is open to anybody, and only as long', async () => {
	const id = await store(pdf, 'a.pdf');
	await assert.rejects(openReleasedFile(ctx(), id), { status: 404 });
	await releaseFile(ctx(), id);
	assert.equal((await openReleasedFile(ctx(), id)).size, pdf.length);
	await withdrawFile(ctx(), id);
	await assert.rejects(openReleasedFile(ctx(), id), { status: 404 });
	await releaseFile(ctx(), id);
	await removeFile(ctx(), id);
	await assert.rejects(openReleasedFile(ctx(), id), { status: 404 });
	await assert.rejects(removeFile(ctx(), id), { status: 404 });
});

const twoDays = () => ctx({ now: new Date(Date.now() + 2 * 86_400_000) });

test('what was rolled back or removed is cleared away after a day; the rest stays', async () => {
	const kept = await store(await picture().png().toBuffer());
	const removed = await store(await picture().png().toBuffer());
	await removeFile(ctx(), removed);
	let rolledBack = '';
	await assert.rejects(
		transaction(ctx(), async (tx) => {
			rolledBack = await storeFile(tx, fileOf(pdf), all);
			throw new Error('changed my mind');
		})
	);
	const there = () =>
		[kept, removed, rolledBack].map((id) => [
			existsSync(placeOf(ctx(), id)),
			existsSync(placeOf(ctx(), id, true))
		]);
	await clearAway(ctx());
	assert.deepEqual(there(), [
		[true, true],
		[true, true],
		[true, false]
	]);
	await clearAway(twoDays());
	assert.deepEqual(there(), [
		[true, true],
		[false, false],
		[false, false]
	]);
});

test('what a crash left half written stands beside, never under the id, and is cleared away', async () => {
	const id = await store(pdf, 'a.pdf');
	const half = `${placeOf(ctx(), id)}.${'x'.repeat(24)}.part`;
	writeFileSync(half, pdf.subarray(0, 5));
	await clearAway(ctx());
	assert.ok(existsSync(half));
	await clearAway(twoDays());
	assert.equal(existsSync(half), false);
	assert.deepEqual(await bytesOf(id), pdf);
});

test('a file is written beside and then renamed: no half file stands under an id', async () => {
	const id = await store(pdf, 'a.pdf');
	const folder = placeOf(ctx(), id).replace(/\/[^/]+$/, '');
	assert.equal(
		readdirSync(folder).some((name) => name.endsWith('.part')),
		false
	);
	assert.deepEqual(readFileSync(placeOf(ctx(), id)), pdf);
});
