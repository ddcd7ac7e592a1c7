import { createHash } from 'node:crypto';

/** What is kept of a secret in a link or cookie. The secrets are 144 random bits, so a plain hash is enough. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}
