import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlug, slugOf } from './desk-slug.ts';

test('an address is made from a title in any of the three languages', () => {
	assert.equal(slugOf('ҮЕҰ мен еріктілер: Шиелі'), 'ueu-men-eriktiler-shieli');
	assert.equal(slugOf('Қызылорда, Жаңақорған'), 'kyzylorda-zhanakorgan');
	assert.equal(slugOf('НПО и волонтёры'), 'npo-i-volontery');
	assert.equal(slugOf('A café – 2026!'), 'a-cafe-2026');
});

test('a long title is cut at a word', () => {
	const slug = slugOf('Үкіметтік емес ұйымдар мен еріктілердің бірлескен жұмысын дамыту жолдары');
	assert.ok(slug.length <= 60, slug);
	assert.ok(isSlug(slug), slug);
	assert.equal(slug, 'ukimettik-emes-uyymdar-men-eriktilerdin-birlesken-zhumysyn');
});

test('a title without letters gives no address', () => {
	assert.equal(slugOf('«…»'), '');
	assert.equal(isSlug(''), false);
	assert.equal(isSlug('Two--hyphens'), false);
});
