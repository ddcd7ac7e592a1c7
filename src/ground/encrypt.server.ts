import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const method = 'aes-256-gcm';
const [nonceSize, tagSize] = [12, 16];

/**
 * Encrypts with a key derived from `secret` for one purpose; what was encrypted for one purpose opens for no
 * other. Names whose it is in the purpose, and nobody can pass it on.
 */
export function encrypted(secret: string, purpose: string, plain: Uint8Array): Buffer {
	const nonce = randomBytes(nonceSize);
	const cipher = createCipheriv(method, keyFor(secret, purpose), nonce);
	const body = Buffer.concat([cipher.update(plain), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** The bytes again, or null when they were encrypted with another secret, for another purpose, or were changed. */
export function decrypted(secret: string, purpose: string, bytes: Uint8Array): Buffer | null {
	const at = (from: number, to?: number) => bytes.subarray(from, to);
	const [nonce, tag] = [at(0, nonceSize), at(nonceSize, nonceSize + tagSize)];
	if (tag.length < tagSize) return null;
	const decipher = createDecipheriv(method, keyFor(secret, purpose), nonce, {
		authTagLength: tagSize
	});
	decipher.setAuthTag(tag);
	try {
		return Buffer.concat([decipher.update(at(nonceSize + tagSize)), decipher.final()]);
	} catch {
		// Node tells a wrong tag by throwing.
		return null;
	}
}

/** The same for a text, in signs that a form or a table carries. */
export function encryptedText(secret: string, purpose: string, text: string): string {
	return encrypted(secret, purpose, Buffer.from(text)).toString('base64url');
}

export function decryptedText(secret: string, purpose: string, text: string): string | null {
	return decrypted(secret, purpose, Buffer.from(text, 'base64url'))?.toString() ?? null;
}

function keyFor(secret: string, purpose: string): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, '', `arna\n${purpose}`, 32));
}
