import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decryptedText, encryptedText } from './encrypt.server.ts';

const secret = 'a secret for tests that is long enough';

test('a sealed text opens with its secret and purpose, and shows nothing of itself', () => {
	const sealed = encryptedText(secret, 'of a', 'Құпия');
	assert.equal(decryptedText(secret, 'of a', sealed), 'Құпия');
	assert.ok(!Buffer.from(sealed, 'base64url').includes('Құпия'));
	assert.notEqual(encryptedText(secret, 'of a', 'Құпия'), sealed);
});

test('with another secret, for another purpose, or changed, it does not open', () => {
	const sealed = encryptedText(secret, 'of a', 'Құпия');
	const bytes = Buffer.from(sealed, 'base64url');
	bytes[bytes.length - 1]! ^= 1;
	assert.equal(decryptedText(`${secret}!`, 'of a', sealed), null);
	assert.equal(decryptedText(secret, 'of b', sealed), null);
	assert.equal(decryptedText(secret, 'of a', bytes.toString('base64url')), null);
	assert.equal(decryptedText(secret, 'of a', sealed.slice(0, 20)), null);
	assert.equal(decryptedText(secret, 'of a', ''), null);
});
