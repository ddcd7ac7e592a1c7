import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const method = 'aes-256-gcm';
const [ivLength, tagLength] = [12, 16];

/**
 * Encrypts a text with a key derived from `secret` for one purpose; what was sealed for one purpose opens for
 * no other. Names whose it is in the purpose, and nobody can pass it on.
 */
export function seal(secret: string, purpose: string, text: string): string {
	const iv = randomBytes(ivLength);
	const cipher = createCipheriv(method, keyFor(secret, purpose), iv);
	const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text again, or null when it was sealed with another secret, for another purpose, or was changed. */
export function unseal(secret: string, purpose: string, sealed: string): string | null {
	const bytes = Buffer.from(sealed, 'base64url');
	const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)];
	if (tag.length < tagLength) return null;
	const decipher = createDecipheriv(method, keyFor(secret, purpose), iv, {
		authTagLength: tagLength
	});
	decipher.setAuthTag(tag);
	try {
		const body = decipher.update(bytes.subarray(ivLength + tagLength));
		return Buffer.concat([body, decipher.final()]).toString('utf8');
	} catch {
		// Node tells a wrong tag by throwing.
		return null;
	}
}

function keyFor(secret: string, purpose: string): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, '', `arna seal\n${purpose}`, 32));
}
