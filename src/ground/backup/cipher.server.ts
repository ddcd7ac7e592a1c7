import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Stop } from '#ground/stop.ts';
import type { Stretched } from './key.server.ts';

// Frames of 64 KB, each AES-256-GCM with its number and whether it is the last in the nonce (the STREAM construction of
// Hoang, Reyhanitabar, Rogaway and Vizár, 2015): none can be changed, moved, left out or cut off unnoticed. The first line
// of the file is bound to each. A key is used for one file only, so a number is never used twice.
const frame = 65_536;
const tag = 16;
const cipher = 'aes-256-gcm';

/** Turns a stream of bytes into frames. Memory stays at one frame. */
export async function* lock(
	{ bytes, head }: Stretched,
	source: AsyncIterable<Buffer>
): AsyncGenerator<Buffer> {
	const seal = (part: Buffer, number: number, last: boolean) => {
		const open = createCipheriv(cipher, bytes, nonceOf(number, last));
		open.setAAD(Buffer.from(head.line));
		return Buffer.concat([open.update(part), open.final(), open.getAuthTag()]);
	};
	let number = 0;
	for await (const { part, last } of inParts(source, frame)) yield seal(part, number++, last);
}

/** The bytes behind the frames; throws a `Stop` at the first frame that is not as it was written. */
export async function* unlock(
	key: Stretched,
	source: AsyncIterable<Buffer>
): AsyncGenerator<Buffer> {
	let number = 0;
	for await (const { part, last } of inParts(source, frame + tag)) {
		const plain = opened(key, part, number, last);
		// A whole frame that is not marked as the last, with nothing behind it.
		if (!plain && last && opened(key, part, number, false)) throw cutOff;
		if (!plain) throw last && part.length < frame + tag ? damagedOrCut : damaged;
		number += 1;
		yield plain;
	}
}

function opened({ bytes, head }: Stretched, part: Buffer, number: number, last: boolean) {
	if (part.length < tag) return null;
	const open = createDecipheriv(cipher, bytes, nonceOf(number, last), { authTagLength: tag });
	open.setAAD(Buffer.from(head.line));
	open.setAuthTag(part.subarray(-tag));
	const plain = open.update(part.subarray(0, -tag));
	try {
		open.final();
		return plain;
	} catch {
		return null; // Node's only way of saying that the tag does not fit
	}
}

function nonceOf(number: number, last: boolean): Buffer {
	const nonce = Buffer.alloc(12);
	nonce.writeUIntBE(number, 5, 6);
	nonce[11] = last ? 1 : 0;
	return nonce;
}

/** Parts of exactly `size` bytes, the last one shorter or as long; it is held back until it is known to be the last. */
async function* inParts(source: AsyncIterable<Buffer>, size: number) {
	let held: Buffer[] = [];
	let length = 0;
	for await (const chunk of source) {
		held.push(chunk);
		length += chunk.length;
		if (length <= size) continue;
		let rest = Buffer.concat(held);
		for (; rest.length > size; rest = rest.subarray(size))
			yield { part: rest.subarray(0, size), last: false };
		held = [rest];
		length = rest.length;
	}
	yield { part: Buffer.concat(held), last: true };
}

const cutOff = new Stop('The backup is cut off: its end is missing. Nothing was changed.');
const damaged = new Stop(
	'The backup is damaged: a part is not as it was written. Nothing was changed.'
);
const damagedOrCut = new Stop('The backup is damaged or cut off at its end. Nothing was changed.');
