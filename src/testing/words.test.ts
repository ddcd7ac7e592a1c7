import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWord } from '#directory/addWord.server.ts';
import { declensionsOf } from '#directory/declensions.server.ts';
import { contextFor, refreshCentres } from '#ground/house.server.ts';
import { testHouse } from './database.ts';
import { addNeighbour } from './template.ts';

const { house, ctx } = testHouse(async (opened) => {
	await addNeighbour(opened.url);
	await refreshCentres(opened);
	return () => undefined;
});

test('the words of one centre change no ending of another', async () => {
	const staff = ctx({ visitor: { account_id: 'a1', roles: ['manager'] } });
	await addWord(staff, { word: 'Қаражал', exception: { harmony: 'front' }, sample: null });
	const said = async (slug: string) =>
		(await declensionsOf(contextFor(house(), slug))).decline('Қаражал', { case: 'loc' });
	assert.equal(await said('kyzylorda'), 'Қаражалде');
	assert.equal(await said('neighbour'), 'Қаражалда');
});
