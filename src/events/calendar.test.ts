import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarFile } from './calendar.ts';
import { atomFeed } from './feeds.ts';

const entry = {
	uid: 'a@arna.test',
	starts_at: new Date('2026-07-29T06:00:00Z'),
	ends_at: new Date('2026-07-29T08:00:00Z'),
	made_at: new Date('2026-07-01T00:00:00Z'),
	summary: 'ҮЕҰ мен еріктілер — қоғамның қозғаушы күші; дөңгелек үстел, Шиелі ауданы',
	place: 'Шиелі',
	description: 'бір\nекі',
	url: 'http://arna.test/kk/events/a',
	cancelled: false
};

test('lines of a calendar file stay within 75 octets and unfold to what was meant', () => {
	const file = calendarFile('Арна', [entry]);
	const lines = file.split('\r\n');
	assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
	const whole = file.replaceAll('\r\n ', '');
	assert.ok(
		whole.includes(
			'SUMMARY:ҮЕҰ мен еріктілер — қоғамның қозғаушы күші\\; дөңгелек үстел\\, Шиелі ауданы\r\n'
		)
	);
	assert.ok(whole.includes('DTSTART:20260729T060000Z\r\n'));
	assert.ok(whole.includes('DESCRIPTION:бір\\nекі\r\n'));
});

test('what people wrote cannot break out of a feed', () => {
	const feed = atomFeed({
		title: 'Арна',
		language: 'kk',
		url: 'http://arna.test/kk/events?place=a&kind=b',
		self: 'http://arna.test/kk/events/feed.atom',
		updated_at: entry.made_at,
		items: [
			{
				id: '1',
				title: '</title><script>',
				url: 'http://arna.test',
				updated_at: entry.made_at,
				summary: 'a & b\u0001\ufffe\ud800'
			}
		]
	});
	assert.ok(!feed.includes('<script>'));
	assert.ok(feed.includes('place=a&amp;kind=b'));
	assert.ok(feed.includes('a &amp; b<'));
});
