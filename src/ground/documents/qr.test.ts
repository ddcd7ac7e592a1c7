import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { qrSvg } from './qr.ts';
import { samplePaper } from './sample-data.ts';

const here = createRequire(import.meta.url);
const wasm = readFileSync(here.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer } });

async function read(svg: string, width: number): Promise<string[]> {
	const png = sharp(Buffer.from(svg)).resize({ width }).flatten({ background: '#fff' }).png();
	const found = await readBarcodes(new Uint8Array(await png.toBuffer()), { formats: ['QRCode'] });
	return found.map((code) => code.text);
}

test('a scanner reads the address back, Kazakh letters included', async () => {
	for (const text of [
		'https://arna.example/kk/c/7F3K-22',
		'Әлия Қаңғожа, 14:30, «Үміт»',
		'x'.repeat(400)
	]) {
		assert.deepEqual(await read(qrSvg(text), 600), [text]);
	}
});

test('a scanner finds nothing in a code of which a third is covered', async () => {
	const patch = '<path d="M0 0h40v14H0z" fill="#fff"/></svg>';
	assert.deepEqual(await read(qrSvg('https://arna.example').replace('</svg>', patch), 600), []);
});

test('what is put into the code never becomes markup', () => {
	assert.doesNotMatch(qrSvg('"/><script>alert(1)</script>'), /script/);
});

test('the code on a paper is read back at 150 dots per inch', async () => {
	const workspace = join(import.meta.dirname, '../..');
	const drawn = NodeCompiler.create({ workspace }).plainSvg({
		mainFilePath: join(import.meta.dirname, 'sample.typ'),
		inputs: { data: JSON.stringify(samplePaper()) }
	});
	assert.deepEqual(await read(drawn, 1240), [samplePaper().check.address]);
});
