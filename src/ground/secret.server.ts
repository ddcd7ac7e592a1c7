import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './stop.ts';

/** ARNA_SECRET, or one made at the first start and kept in the data folder for its owner's eyes only. */
export function keepSecret(data: string, given: string | null): string {
	if (given) return given;
	const file = join(data, 'secret');
	const secret = kept(file) ?? (make(file), kept(file));
	if (secret && secret.length >= 32) return secret;
	throw new Stop(
		`The key in ${file} is damaged. Bring it back from a backup, or remove it: links and sessions given out so far then end.`
	);
}

function kept(file: string): string | null {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return null;
		throw new Stop(`The key in ${file} cannot be read (${code}). Give this user rights to it.`);
	}
}

/** Whole or not at all, and never over an earlier one: two nodes may start on one folder at once. */
function make(file: string): void {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true });
	try {
		linkSync(draft, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(draft);
	}
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
