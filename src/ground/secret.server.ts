import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** ARNA_SECRET, or one made at the first start and kept in the data folder for its owner's eyes only. */
export function keepSecret(data: string, given: string | null): string {
	if (given) return given;
	const file = join(data, 'secret');
	if (!existsSync(file))
		writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
	return readFileSync(file, 'utf8').trim();
}

/** Signature of a text for one purpose; a signature made for one purpose is worth nothing for another. */
export function sign(secret: string, purpose: string, text: string): string {
	return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');
}

export function isSigned(
	secret: string,
	purpose: string,
	text: string,
	signature: string
): boolean {
	const [given, right] = [Buffer.from(signature), Buffer.from(sign(secret, purpose, text))];
	return given.length === right.length && timingSafeEqual(given, right);
}
