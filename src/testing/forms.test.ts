import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresses } from './addresses.ts';
import { testServer } from './server.ts';
import type { Sent } from './strange.ts';
import { spoil } from './strange.ts';
import type { Walk } from './walkers.ts';
import { prepare } from './walkers.ts';

let walk: Walk;
const server = testServer(async (house) => {
	walk = await prepare(house);
});

/** Buttons: sent empty they do their work, or find that it is done. */
const buttons = [
	'POST /kk/guardian/[secret] ?/agree',
	'POST /kk/guardian/[secret] ?/photos',
	'POST /kk/t/[secret] ?/photos',
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/remove',
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/take_down',
	'POST /kk/my ?/close',
	'POST /kk/sign-in/once/[secret] ?/default',
	'POST /kk/t/[secret] ?/hall',
	'POST /kk/t/[secret] ?/keep',
	'POST /kk/t/[secret] ?/leave',
	'POST /kk/sign-in/second ?/out',
	'POST /kk/sign-in/second/new ?/start',
	'POST /kk/desk/account ?/remove',
	'POST /kk/desk/account ?/end',
	'POST /kk/desk/account ?/others',
	'POST /kk/desk/account ?/out',
	'POST /kk/desk/duties ?/list',
	'POST /kk/desk/duties/lists/[id=id] ?/confirm',
	'POST /kk/desk/events/[slug]/copy ?/default',
	'POST /kk/desk/events/[slug]/publish ?/default',
	'POST /kk/desk/events/[slug]/stops/[id=id]/minutes ?/compile',
	'POST /kk/at/[stop=id]/host ?/open',
	'POST /kk/at/[stop=id]/host ?/ask',
	'POST /kk/at/[stop=id]/host ?/close',
	'POST /kk/at/[stop=id]/host ?/fair',
	'POST /kk/at/[stop=id]/host ?/finish',
	'POST /kk/at/[stop=id]/host ?/pass',
	'POST /kk/desk/outbox/[id=id] ?/drop',
	'POST /kk/desk/people/[id=id] ?/erasure',
	'POST /kk/desk/people/[id=id]/with/[other=id] ?/two',
	'POST /kk/desk/projects/[slug] ?/publish',
	'POST /kk/desk/letters/templates/[kind] ?/restore',
	'POST /kk/desk/centre/words/[id=id] ?/take_away',
	'POST /kk/desk/events/[slug]/stops/[id=id]/certificates ?/issue',
	'POST /kk/desk/proposals/[code] ?/release',
	'POST /kk/desk/proposals/[code] ?/withdraw'
];
/** A list or choice may be empty; the look of the pages takes what it knows of anything. */
const mayBeEmpty = [
	'POST /kk/events/[slug]/sign-up ?/people',
	'POST /kk/look ?/default',
	'POST /kk/at/[stop=id]/host ?/hold',
	'POST /kk/desk/duties/periods ?/default',
	'POST /kk/desk/events/[slug]/edit/plan ?/default',
	'POST /kk/desk/events/[slug]/edit/programme ?/save',
	'POST /kk/desk/events/[slug]/edit/speakers ?/save',
	'POST /kk/desk/events/[slug]/stops/[id=id]/agenda ?/save',
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/describe'
];
const mayBeLong = mayBeEmpty.slice(0, 2);

const answers = new Map<string, Sent>();

test('no form breaks, whatever stands in its fields', async () => {
	const forms = Object.entries(addresses).filter(([key]) => key.includes(' ?/'));
	for (const form of forms)
		answers.set(form[0], await spoil(server, walk, form, await walk.more()));
	assert.deepEqual(
		[...answers.values()].flatMap(({ broke }) => broke),
		[]
	);
});

test('a form sent empty, or with 10,000 letters in each field, is refused with a reason', () => {
	const taken = [...answers].filter(
		([key, { empty, long }]) =>
			!buttons.includes(key) &&
			((empty < 400 && !mayBeEmpty.includes(key)) || (long < 400 && !mayBeLong.includes(key)))
	);
	assert.deepEqual(
		taken.map(([key, { empty, long }]) => `${key}: ${empty}, ${long}`),
		[]
	);
	assert.deepEqual(
		[...buttons, ...mayBeEmpty].filter((key) => !answers.has(key)),
		[]
	);
});
