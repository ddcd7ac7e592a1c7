import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './settings.ts';
import { Stop } from './stop.ts';

test('without any setting Arna runs by itself', () => {
	const settings = readSettings({});
	assert.equal(settings.port, 3000);
	assert.equal(settings.host, 'localhost');
	assert.equal(settings.public_url, 'http://localhost:3000');
	assert.equal(settings.database_url, null);
	assert.equal(settings.smtp_url, null);
	assert.equal(settings.metrics_port, null);
	assert.deepEqual(settings.trusted_proxies, []);
});

test('good settings are taken as they are, spaces around them do no harm', () => {
	const settings = readSettings({
		PORT: ' 8080 ',
		HOST: '0.0.0.0',
		DATABASE_URL: 'postgres://arna:pass@db.test:5432/arna',
		ARNA_SECRET: 'x'.repeat(32),
		PUBLIC_URL: 'https://arna.test/',
		SMTP_URL: 'smtps://user:pass@mail.test:465',
		MAIL_FROM: 'Арна <arna@arna.test>',
		TRUSTED_PROXY: '10.0.0.1, ::1',
		METRICS_PORT: '9100'
	});
	assert.equal(settings.port, 8080);
	assert.equal(settings.public_url, 'https://arna.test');
	assert.equal(settings.mail_from, 'Арна <arna@arna.test>');
	assert.deepEqual(settings.trusted_proxies, ['10.0.0.1', '::1']);
});

const wrong: [string, string[], RegExp][] = [
	['PORT', ['abc', '0', '65536', '-1', '80.5'], /PORT must be a port from 1 to 65535/],
	['HOST', ['http://a', 'a b', 'a/b'], /HOST must be an address or host name/],
	['DATABASE_URL', ['mysql://a/b', 'localhost'], /DATABASE_URL must look like postgres:/],
	['ARNA_SECRET', ['short', 'x'.repeat(31)], /ARNA_SECRET must have at least 32 characters/],
	[
		'PUBLIC_URL',
		['arna.test', 'ftp://arna.test', 'https://arna.test/kk', 'https://arna.test?a'],
		/PUBLIC_URL must look like https:/
	],
	['SMTP_URL', ['mail.test:587', 'http://mail.test'], /SMTP_URL must look like smtp:/],
	['MAIL_FROM', ['arna', 'a@b\r\nBcc: c@d'], /MAIL_FROM must hold an e-mail address/],
	['TRUSTED_PROXY', ['proxy.test', '10.0.0.1,', '10.0.0.0/8'], /TRUSTED_PROXY must list addresses/],
	['METRICS_PORT', ['0', 'x'], /METRICS_PORT must be a port/]
];

for (const [name, values, words] of wrong) {
	test(`a wrong ${name} stops the start with one line that says what it must be`, () => {
		for (const value of values) assert.match(lineOf({ [name]: value }), words, value);
	});
}

test('all wrong settings stand in one line', () => {
	const line = lineOf({ PORT: 'x', SMTP_URL: 'x', MAIL_FROM: 'x' });
	for (const name of ['PORT', 'SMTP_URL', 'MAIL_FROM'])
		assert.match(line, new RegExp(`\\b${name} must`));
});

test('the metrics may not share the port of the pages', () => {
	assert.match(lineOf({ METRICS_PORT: '3000' }), /METRICS_PORT must differ from PORT/);
});

test('a wrong value is not repeated: it may be a password', () => {
	assert.doesNotMatch(
		lineOf({ DATABASE_URL: 'mysql://arna:hidden@db/a', ARNA_SECRET: 'hidden' }),
		/hidden/
	);
});

function lineOf(env: Record<string, string>): string {
	try {
		readSettings(env);
	} catch (error) {
		assert.ok(error instanceof Stop);
		assert.doesNotMatch(error.message, /\n/);
		return error.message;
	}
	return assert.fail('nothing was refused');
}
