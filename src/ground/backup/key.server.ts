import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Stop } from '#ground/stop.ts';

/** What opens a backup: somebody's passphrase, or the installation's own secret. */
export interface Key {
	way: 'passphrase' | 'secret';
	text: string;
}

/** The first line of a backup, readable by anybody: how the key was stretched, and a mark that tells a wrong one at once. */
export interface Head {
	line: string;
	way: Key['way'];
	cost: number;
	salt: Buffer;
	mark: Buffer;
}

export interface Stretched {
	head: Head;
	bytes: Buffer;
}

const stretch = promisify<string, Buffer, number, { N: number; maxmem: number }, Buffer>(scrypt);
// scrypt with N = 2^17, r = 8, p = 1: 128 MB and some tenths of a second for each guess (OWASP's advice of 2024).
const usualCost = 17;
const shape =
	/^ARNA-BACKUP 1 (passphrase|secret) scrypt=(1[4-9]|20) salt=([\w-]{22}) mark=([\w-]{22})$/;

/** Longer is no first line of ours. */
export const longestHead = 200;

export async function newKey(key: Key, cost = usualCost): Promise<Stretched> {
	const salt = randomBytes(16);
	const bytes = await bytesOf(key.text, salt, cost);
	const mark = markOf(bytes);
	const [salted, marked] = [salt, mark].map((part) => part.toString('base64url'));
	const line = `ARNA-BACKUP 1 ${key.way} scrypt=${cost} salt=${salted} mark=${marked}\n`;
	return { head: { line, way: key.way, cost, salt, mark }, bytes };
}

export function readHead(line: string): Head {
	const [, way, cost, salt, mark] = shape.exec(line.trimEnd()) ?? [];
	if (!way)
		throw new Stop(
			'This file is no backup of Arna, or its first line is damaged. Nothing was changed.'
		);
	return {
		line: `${line.trimEnd()}\n`,
		way: way as Key['way'],
		cost: Number(cost),
		salt: Buffer.from(salt!, 'base64url'),
		mark: Buffer.from(mark!, 'base64url')
	};
}

/** The key that a backup was written with; a wrong one is one line. */
export async function openKey(head: Head, key: Key): Promise<Stretched> {
	const bytes = await bytesOf(key.text, head.salt, head.cost);
	if (timingSafeEqual(markOf(bytes), head.mark)) return { head, bytes };
	throw new Stop(
		head.way === 'passphrase'
			? 'This passphrase does not open the backup. Nothing was changed.'
			: 'The backup was locked with the secret of another installation. Set ARNA_SECRET to that one; it stood in its data/secret. Nothing was changed.'
	);
}

function bytesOf(text: string, salt: Buffer, cost: number): Promise<Buffer> {
	// One spelling of one passphrase, whatever keyboard it was typed on.
	return stretch(text.normalize('NFC'), salt, 32, { N: 2 ** cost, maxmem: 2 ** (cost + 11) });
}

function markOf(bytes: Buffer): Buffer {
	return createHmac('sha256', bytes).update('mark').digest().subarray(0, 16);
}
