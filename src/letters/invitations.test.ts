import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { addOrganisation } from '#directory/addOrganisation.server.ts';
import type { Context } from '#ground/context.ts';
import { eventDay } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import type { InviteInput } from './forms.ts';
import { akimat, signing } from '#testing/letters-world.ts';
import { makeInvitations } from './makeInvitations.server.ts';
import { lettersPaper } from './paper.server.ts';
import { invitationsOf } from './queries.server.ts';
import { annulLetter } from './sendLetter.server.ts';

const { ctx: bare } = testHouse();
const staff = () => signing(bare());

async function school(ctx: Context): Promise<string> {
	const name = { kk: '№ 45 мектеп-лицей', ru: 'Школа-лицей № 45' };
	return addOrganisation(ctx, { kind: 'institution', bin: null, name });
}

function asked(organisations: string[], change: Partial<InviteInput> = {}): InviteInput {
	return { organisations, languages: ['kk', 'ru'], reply_by: '2026-11-30', mail: false, ...change };
}

const plain = (said: string) => said.replaceAll(/[\s\u00a0]+/g, ' ');

test('each body gets one numbered letter, and all of them print as one paper in each language', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx, 240);
	const codes = await makeInvitations(ctx, stop_id, asked([await akimat(ctx), await school(ctx)]));
	assert.equal(codes.length, 2);
	const rows = (await invitationsOf(ctx, stop_id)).toReversed();
	const kk = await extractText(await lettersPaper(ctx, rows, 'kk'), { mergePages: false });
	assert.equal(kk.totalPages, 2);
	const [first, second] = kk.text.map(plain);
	assert.match(first!, /№ 45 мектеп-лицейге/);
	assert.match(second!, /Шиелі ауданының әкімдігіне/);
	for (const said of [first!, second!]) {
		assert.match(
			said,
			/2026 жылғы 6 желтоқсан күні Шиелі ауданында «Су және жастар» тақырыбында дөңгелек үстел өткізеді/
		);
		assert.match(said, /Басталуы мен аяқталуы: 11:00–13:00\. Өтетін орны: Мәдениет үйі\./);
		assert.match(said, /2026 жылғы 30 қарашадан кешіктірмей хабарлауыңызды/);
	}
	const ru = plain(
		(await extractText(await lettersPaper(ctx, rows, 'ru'), { mergePages: true })).text
	);
	assert.match(ru, /Школа-лицей № 45/);
	assert.match(ru, /которое состоится 6 декабря 2026 года/);
	assert.match(ru, /Место проведения: Шиелийский район, Дом культуры/);
	assert.doesNotMatch(ru, /[{}]/);
});

test('without a day to answer by the letter leaves that line out', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx, 240);
	await makeInvitations(ctx, stop_id, asked([await school(ctx)], { reply_by: '' }));
	const [row] = await invitationsOf(ctx, stop_id);
	assert.doesNotMatch(JSON.stringify(row!.texts), /хабарлауыңызды|сообщить фамилию/);
});

test('the same again, or two at once, invite nobody twice; an annulled one is made anew', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx, 240);
	const bodies = [await akimat(ctx), await school(ctx)];
	const made = await Promise.all([
		makeInvitations(ctx, stop_id, asked(bodies)),
		makeInvitations(ctx, stop_id, asked(bodies))
	]);
	assert.deepEqual(
		made.map(({ length }) => length).toSorted((a, b) => a - b),
		[0, 2]
	);
	const [code] = made.flat();
	await annulLetter(ctx, code!, 'Мекенжайы қате');
	assert.equal((await makeInvitations(ctx, stop_id, asked(bodies))).length, 1);
});

test('those with an e-mail are mailed at once when asked, the others wait for paper', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx, 240);
	await makeInvitations(
		ctx,
		stop_id,
		asked([await akimat(ctx), await school(ctx)], { mail: true })
	);
	const rows = await invitationsOf(ctx, stop_id);
	assert.deepEqual(
		rows.filter(({ sent_how }) => sent_how === 'mail').map(({ sent_how }) => sent_how),
		['mail']
	);
	const mails = await ctx.db
		.selectFrom('outbox')
		.select('recipient')
		.where('kind', '=', 'letters.letter')
		.execute();
	assert.deepEqual(mails, [{ recipient: 'akimdik@mysal.kz' }]);
});

test('nobody is invited to what is a draft, cancelled or begun, and one missing word takes all letters back', async () => {
	const ctx = staff();
	const begun = await eventDay(ctx, -1);
	const body = await school(ctx);
	await assert.rejects(makeInvitations(ctx, begun.stop_id, asked([body])), {
		code: 'letters.begun'
	});
	const { event_id, stop_id } = await eventDay(ctx, 240);
	const set = (change: object) =>
		ctx.db.updateTable('event').set(change).where('id', '=', event_id).execute();
	await set({ published_at: null });
	await assert.rejects(makeInvitations(ctx, stop_id, asked([body])), { code: 'letters.draft' });
	await set({ published_at: ctx.now, cancelled_at: ctx.now });
	await assert.rejects(makeInvitations(ctx, stop_id, asked([body])), { code: 'letters.cancelled' });
	await set({ cancelled_at: null });
	const kazakh = await addOrganisation(ctx, {
		kind: 'ngo',
		bin: null,
		name: { kk: '«Үміт» қоры' }
	});
	await assert.rejects(makeInvitations(ctx, stop_id, asked([body, kazakh])), {
		code: 'letters.lacks'
	});
	assert.equal((await invitationsOf(ctx, stop_id)).length, 0);
	await assert.rejects(makeInvitations(bare(), stop_id, asked([body])), { status: 401 });
});
