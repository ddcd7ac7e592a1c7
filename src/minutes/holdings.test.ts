import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { signUp } from '#events/register.server.ts';
import { newId } from '#ground/ids.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { carryOut } from '#people/decideRequest.server.ts';
import { holdings } from '#people/holdings.server.ts';
import '#people/ownHoldings.server.ts';
import { testHouse } from '#testing/database.ts';
import { form, openStop, person } from '#testing/stop.ts';
import './holdings.server.ts';
import { approveMinutes } from './approveMinutes.server.ts';
import { as, changed, draft, named } from './minutes.testing.ts';
import { minutesOf, revisionOf } from './minutesOf.server.ts';
import { writeMinutes } from './writeMinutes.server.ts';

const { ctx } = testHouse();
const days = 24 * 60 * 60 * 1000;
const leader = (change: Partial<Context> = {}) => as(ctx(change), 'administrator');

/** Somebody came, and the secretary wrote their name down; the speaker of the programme has the same surname. */
async function written(surname: string) {
	const stop = await openStop(ctx());
	await ctx()
		.db.insertInto('speaker')
		.values({
			id: newId(),
			event_id: stop.event_id,
			role: 'moderator',
			surname: 'Тілеуберді',
			given: 'Асхат',
			patronymic: null,
			organisation_id: null,
			position: 0
		})
		.execute();
	await signUp(ctx(), form(stop.stop_id, [person({ surname, given: 'Назерке' })]));
	const { person_id } = await ctx()
		.db.selectFrom('registration')
		.select('person_id')
		.where('stop_id', '=', stop.stop_id)
		.executeTakeFirstOrThrow();
	const later = leader({ now: new Date(Date.now() + 4 * days) });
	const { sections } = await draft(later, stop.stop_id);
	const text = changed(sections, {
		...named,
		chair: { kk: 'Тілеуберді Асхат', ru: 'Тілеуберді Асхат' },
		spoke: { kk: `${surname} Назерке су туралы айтты`, ru: `${surname} сказала о воде` }
	});
	const { revision } = await writeMinutes(later, stop.stop_id, { from: 1, text });
	return { ...stop, person_id, later, revision };
}

test('a participant whom the secretary named is shown where, and one who is not named is shown nothing', async () => {
	const { person_id, later, stop_id, revision, slug } = await written('Жексенбайқызы');
	const holding = holdings.get('minutes')!;
	const [shown] = await holding.show(ctx(), person_id);
	assert.match(shown!.rows[0]!.value, /^№ \d+ хаттама$/);
	assert.equal(shown!.rows[0]!.href, undefined);
	await approveMinutes(later, stop_id, { revision });
	const [open] = await holding.show(ctx(), person_id);
	assert.match(open!.rows[0]!.href!, new RegExp(`^/kk/events/${slug}/minutes/\\d{4}-\\d+$`));
	const { minutes } = await holding.export(ctx(), person_id);
	assert.equal(minutes!.length, 1);
	await writeName(stop_id, '');
	assert.deepEqual(await holding.show(ctx(), person_id), []);
});

async function writeName(stop_id: string, name: string) {
	const { id, revision } = (await minutesOf(leader(), stop_id)).minutes!;
	const { sections } = await revisionOf(leader(), stop_id, revision);
	await ctx()
		.db.updateTable('minutes_revision')
		.set({
			sections: JSON.stringify(changed(sections, { spoke: { kk: name, ru: name } })) as never
		})
		.where('minutes_id', '=', id)
		.execute();
}

test('who is erased is struck out of every revision, and the words around stay', async () => {
	const { person_id, stop_id } = await written('Әлмұхамбет');
	const revisions = async () =>
		JSON.stringify(
			await ctx().db.selectFrom('minutes_revision').select(['sections', 'compiled']).execute()
		);
	assert.match(await revisions(), /Әлмұхамбет/);
	await carryOut(leader(), await noteErasure(leader(), person_id));
	assert.doesNotMatch(await revisions(), /Әлмұхамбет|Назерке/);
	const { spoke } = (await minutesOf(leader(), stop_id)).minutes!.sections;
	assert.equal(spoke.kk, '… су туралы айтты');
	assert.equal(spoke.ru, '… сказала о воде');
});

test('a speaker of the programme keeps their name when somebody of the same surname is erased', async () => {
	const { person_id, stop_id } = await written('Тілеуберді');
	await carryOut(leader(), await noteErasure(leader(), person_id));
	const { chair, spoke } = (await minutesOf(leader(), stop_id)).minutes!.sections;
	assert.equal(chair.kk, 'Тілеуберді Асхат');
	assert.equal(spoke.kk, '… су туралы айтты');
});
