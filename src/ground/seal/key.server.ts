import {
	createCipheriv,
	createDecipheriv,
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	randomBytes,
	scrypt,
	sign,
	verify
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const stretched = promisify(scrypt) as (
	secret: string,
	salt: Buffer,
	size: number
) => Promise<Buffer>;

/** A new Ed25519 pair, both halves as DER. */
export function newKeyPair(): { public_key: Buffer; private_key: Buffer } {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	return {
		public_key: publicKey.export({ type: 'spki', format: 'der' }),
		private_key: privateKey.export({ type: 'pkcs8', format: 'der' })
	};
}

const [saltSize, nonceSize, tagSize] = [16, 12, 16];

/** AES-256-GCM under a key stretched from the installation's secret; `owner` (the public half) belongs to it. */
export async function lock(secret: string, owner: Uint8Array, plain: Buffer): Promise<Buffer> {
	const [salt, nonce] = [randomBytes(saltSize), randomBytes(nonceSize)];
	const cipher = createCipheriv('aes-256-gcm', await stretched(secret, salt, 32), nonce);
	cipher.setAAD(owner);
	const locked = [cipher.update(plain), cipher.final()];
	return Buffer.concat([salt, nonce, cipher.getAuthTag(), ...locked]);
}

/** Null when the secret is another one, or what was locked was changed. */
export async function unlock(
	secret: string,
	owner: Uint8Array,
	locked: Buffer
): Promise<Buffer | null> {
	const at = (from: number, size?: number) => locked.subarray(from, size && from + size);
	const decipher = createDecipheriv(
		'aes-256-gcm',
		await stretched(secret, at(0, saltSize), 32),
		at(saltSize, nonceSize)
	);
	try {
		decipher.setAuthTag(at(saltSize + nonceSize, tagSize)).setAAD(owner);
		return Buffer.concat([decipher.update(at(saltSize + nonceSize + tagSize)), decipher.final()]);
	} catch {
		return null; // GCM says no more than that it does not fit
	}
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
export function endorsedBytes(key: {
	number: number;
	public_key: Uint8Array;
	from_block: number;
}): Buffer {
	const hex = Buffer.from(key.public_key).toString('hex');
	return Buffer.from(JSON.stringify(['arna key 1', key.number, hex, key.from_block]));
}
