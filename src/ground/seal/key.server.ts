import {
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	randomBytes,
	sign,
	verify
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { decrypted, encrypted } from '#ground/encrypt.server.ts';

/** A new Ed25519 pair, both halves as DER. */
export function newKeyPair(): { public_key: Buffer; private_key: Buffer } {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	return {
		public_key: publicKey.export({ type: 'spki', format: 'der' }),
		private_key: privateKey.export({ type: 'pkcs8', format: 'der' })
	};
}

interface KeyWords {
	number: number;
	public_key: Uint8Array;
	from_block: number;
}

/** The private half of the last of these keys as it lies in the table: it opens with the installation's secret, behind these keys alone. */
export function lock(secret: string, keys: KeyWords[], private_key: Buffer): Buffer {
	return encrypted(secret, purposeOf(keys), private_key);
}

/** Null when the secret is another one, or what was locked was changed. */
export function unlock(secret: string, keys: KeyWords[], locked: Buffer): Buffer | null {
	return decrypted(secret, purposeOf(keys), locked);
}

/** All keys: whoever writes the journal anew under a key of their own cannot let it hand over to ours. */
function purposeOf(keys: KeyWords[]): string {
	const lines = keys.map(({ number, public_key, from_block }) =>
		[number, Buffer.from(public_key).toString('hex'), from_block].join(' ')
	);
	return ['journal key', ...lines].join('\n');
}

export function signed(private_key: Buffer, bytes: Uint8Array): Buffer {
	return sign(null, bytes, createPrivateKey({ key: private_key, type: 'pkcs8', format: 'der' }));
}

export function isSignedBy(public_key: Buffer, bytes: Uint8Array, signature: Uint8Array): boolean {
	let key: KeyObject;
	try {
		key = createPublicKey({ key: public_key, type: 'spki', format: 'der' });
	} catch {
		return false; // somebody wrote something else where the key stood
	}
	return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, signature);
}

/** Whether the two halves belong together. */
export function isPair(public_key: Buffer, private_key: Buffer): boolean {
	const probe = randomBytes(32);
	return isSignedBy(public_key, probe, signed(private_key, probe));
}

/** What the key before signs when a new one takes its place. */
export function endorsedBytes(key: KeyWords): Buffer {
	const hex = Buffer.from(key.public_key).toString('hex');
	return Buffer.from(JSON.stringify(['arna key 1', key.number, hex, key.from_block]));
}
