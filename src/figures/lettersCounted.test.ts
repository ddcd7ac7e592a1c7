import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedProject, staffOf } from '#funding/project.testing.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { makeLetter } from '#letters/makeLetter.server.ts';
import { sendLetter } from '#letters/sendLetter.server.ts';
import { testHouse } from '#testing/database.ts';
import { world } from '#testing/evidenceWorld.ts';
import { figureOf } from './figure.server.ts';

const { ctx } = testHouse();
const make = world(ctx);
const period = { starts_on: '2026-02-01', ends_on: '2026-12-25' };

test('the plan line of proposals passed on counts a letter’s proposals from the day it was sent, and not before', async () => {
	const staff: Context = {
		...staffOf(ctx()),
		now: new Date('2026-11-26T06:00:00Z'),
		centre: {
			...ctx().centre,
			responsible: 'Сейітова Дана',
			responsible_post: { kk: 'директор', ru: 'директор' }
		}
	};
	const line = { indicator: 'proposals_passed_on', target: 10, due_on: '2026-12-25' };
	const { lines } = await publishedProject(staff, [line]);
	const event_id = await make.event({ lines });
	const stop_id = await make.stop(event_id);
	const to = newId();
	const name = { kk: 'Шиелі ауданының әкімдігі' };
	await staff.db
		.insertInto('organisation')
		.values({ id: to, kind: 'state_body', name, bin: null, created_at: staff.now })
		.execute();
	for (let n = 0; n < 3; n++) await make.proposal(stop_id, event_id, null);
	const set = { addressee_id: to, text: { kk: 'Жарық керек' } };
	await staff.db.updateTable('proposal').set(set).where('stop_id', '=', stop_id).execute();
	const rows = await staff.db
		.selectFrom('proposal')
		.select('code')
		.where('stop_id', '=', stop_id)
		.execute();
	const title = { title: { kk: 'Су және жастар' } };
	await staff.db.updateTable('event').set(title).where('id', '=', event_id).execute();
	const { slug } = await staff.db
		.selectFrom('event')
		.select('slug')
		.where('id', '=', event_id)
		.executeTakeFirstOrThrow();
	const counted = async () => (await figureOf(staff, period, lines[0]!))!.value;
	const proposals = rows.slice(0, 2).map(({ code }) => code);
	const asked = { event: slug, to, proposals, reply_by: '2026-12-20' };
	const code = await makeLetter(staff, { ...asked, languages: ['kk'] });
	assert.equal(await counted(), 0);
	await sendLetter(staff, code, { on: '2026-11-26', how: 'paper' });
	assert.equal(await counted(), 2);
});
