import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowScanner } from './door-policy.ts';

test('the scanner’s page may compile WebAssembly, and nothing else of its policy is wider', () => {
	const before =
		"default-src 'self'; script-src 'self' 'sha256-abc='; style-src 'self'; object-src 'none'";
	const headers = new Headers({ 'content-security-policy': before });
	allowScanner(headers);
	const after = headers.get('content-security-policy')!;
	assert.equal(after, before.replace('script-src', "script-src 'wasm-unsafe-eval'"));
	assert.ok(!after.includes("'unsafe-eval'"));
});

test('an answer without a policy gets none', () => {
	const headers = new Headers();
	allowScanner(headers);
	assert.equal(headers.has('content-security-policy'), false);
});
