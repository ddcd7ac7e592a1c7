import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmDestruction } from '#duties/confirmDestruction.server.ts';
import { destroyListed } from '#duties/destroy.server.ts';
import { listDue } from '#duties/listDue.server.ts';
import { destruction } from '#duties/lists.server.ts';
import { markAttendance } from '#events/attendance-mark.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { proposalsTo, signing } from '#testing/letters-world.ts';
import { certificatesAt } from './certificates.server.ts';
import { issueCertificates } from './issueCertificates.server.ts';
import { makeLetter } from './makeLetter.server.ts';
import { letterPaper } from './paper.server.ts';
import { outgoingLetter } from './queries.server.ts';
import { openScan, recordAnswer } from './recordAnswer.server.ts';
import { sendLetter } from './sendLetter.server.ts';
import './retention.server.ts';

const { ctx: bare } = testHouse();
const codes = ['letters.letters', 'letters.scans', 'letters.certificates'] as const;
const start = new Date('2026-11-26T06:00:00Z');
const later = (years: number) => new Date(start.getTime() + years * 366 * 86_400_000);
const staff = (now = start) => signing(bare(), now);
const scan = () =>
	new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'], 'jauap.pdf', {
		type: 'application/pdf'
	});

async function answered(ctx: Context) {
	const { event, to, codes: proposals } = await proposalsTo(ctx, 1);
	const asked = { event, to, proposals, reply_by: '2026-12-20', languages: ['kk' as const] };
	const code = await makeLetter(ctx, asked);
	await sendLetter(ctx, code, { how: 'paper', on: '2026-11-26' });
	const said = { received_on: '2026-11-26', number: '5', verdicts: {}, reason: { kk: '', ru: '' } };
	await recordAnswer(ctx, code, { ...said, file: scan() });
	return code;
}

async function certified(ctx: Context) {
	const { event_id, stop_id } = await eventDay(ctx, -1);
	await ctx.db.updateTable('event').set({ kind: 'training' }).where('id', '=', event_id).execute();
	const { code } = await signedUp(ctx, stop_id);
	const mark = { id: newId(), at: ctx.now.toISOString(), how: 'code' as const, ticket: code };
	await markAttendance(ctx, stop_id, [mark]);
	await issueCertificates({ ...ctx, now: new Date(ctx.now.getTime() + 3 * 3_600_000) }, stop_id);
	return stop_id;
}

async function due(code: string, before: Date) {
	const { rows } = await keptKinds.get(code)!.due(before).execute(bare().db);
	return rows.map(({ what }) => what);
}

test('letters, scans and certificates fall due by their own day alone; a letter still to be sent does not', async () => {
	const ctx = staff();
	const code = await answered(ctx);
	const { event, to, codes: proposals } = await proposalsTo(ctx, 1);
	const draft = await makeLetter(ctx, {
		event,
		to,
		proposals,
		reply_by: '2026-12-20',
		languages: ['kk']
	});
	await certified(ctx);
	for (const kind of codes) assert.deepEqual(await due(kind, start), []);
	const letters = await due('letters.letters', later(1));
	assert.ok(letters.includes(code) && !letters.includes(draft));
	assert.ok((await due('letters.scans', later(1))).includes(code));
	assert.equal((await due('letters.certificates', later(1))).length, 1);
});

test('without a period that the centre chose nothing is listed; with one it goes, and numbers go on', async () => {
	const ctx = staff();
	const code = await answered(ctx);
	const stop_id = await certified(ctx);
	const [certificate] = await certificatesAt(ctx, stop_id);
	const [answer] = (await outgoingLetter(ctx, code)).answers;
	assert.equal(await listDue(staff(later(5))), null);

	const basis = JSON.stringify({ kk: 'Сынақ', ru: 'Проверка' }) as never;
	await ctx.db
		.insertInto('retention')
		.values(codes.map((kind) => ({ code: kind, months: 24, basis })))
		.execute();
	assert.equal(await listDue(staff(later(1))), null);
	const after = staff(later(5));
	const id = (await listDue(after))!;
	await confirmDestruction(after, id, (await destruction(after, id)).listed_at.getTime());
	await destroyListed(after, id);

	const letter = await outgoingLetter(after, code);
	assert.deepEqual([letter.code, letter.texts], [code, {}]);
	await assert.rejects(letterPaper(after, letter, 'kk', 'pdf'), { status: 404 });
	assert.deepEqual(
		letter.answers.map(({ number, name }) => [number, name]),
		[['5', null]]
	);
	await assert.rejects(openScan(after, code, answer!.id), { status: 404 });
	const files = after.db.selectFrom('file').select('id').where('name', '=', 'jauap.pdf');
	assert.deepEqual(await files.where('removed_at', 'is', null).execute(), []);
	assert.deepEqual(await certificatesAt(after, stop_id), []);
	const again = await certified(staff());
	const numberOf = (number: string) => Number(number.split('-')[1]);
	const [next] = await certificatesAt(ctx, again);
	assert.ok(numberOf(next!.number) > numberOf(certificate!.number));
});
