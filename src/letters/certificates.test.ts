import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { markAttendance } from '#events/attendance-mark.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { forgetPeople } from '#people/forgetPeople.server.ts';
import { holdings } from '#people/holdings.server.ts';
import { mergePeople } from '#people/mergePeople.server.ts';
import { takeApart } from '#people/takeApart.server.ts';
import '#events/holdings.server.ts';
import '#people/ownHoldings.server.ts';
import './holdings.server.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { groupedCode, standingOf } from './certificate.ts';
import { certificatePaper } from './certificatePaper.server.ts';
import {
	certificateOfTicket,
	certificatesAt,
	checkedCertificate,
	withoutCertificate
} from './certificates.server.ts';
import { exportCertificates } from './exportCertificates.server.ts';
import { issueCertificates } from './issueCertificates.server.ts';
import { signing } from '#testing/letters-world.ts';
import { revokeCertificate } from './revokeCertificate.server.ts';

const { ctx: bare } = testHouse();
const staff = (now?: Date) => signing(bare(), now);
let visitors = 0;
const address = () => `10.0.0.${++visitors}`;

/** A training where people with these surnames were checked in; it ends at half past. */
async function training(ctx: Context, surnames: string[]) {
	const { event_id, stop_id } = await eventDay(ctx, -1);
	await ctx.db.updateTable('event').set({ kind: 'training' }).where('id', '=', event_id).execute();
	const people = [];
	for (const surname of surnames) {
		const one = await signedUp(ctx, stop_id, { surname, given: 'Болат', patronymic: 'Серікұлы' });
		const mark = { id: newId(), at: ctx.now.toISOString(), how: 'code' as const, ticket: one.code };
		await markAttendance(ctx, stop_id, [mark]);
		people.push(one);
	}
	await ctx.db
		.updateTable('stop')
		.set({ taken: surnames.length })
		.where('id', '=', stop_id)
		.execute();
	const over: Context = { ...ctx, now: new Date(ctx.now.getTime() + 3 * 3_600_000) };
	return { stop_id, people, over };
}

const plain = (said: string) => said.replaceAll(/[\s\u00a0]+/g, ' ');

test('everybody checked in gets one certificate, in the order of names, and nobody a second one', async () => {
	const ctx = staff(new Date('2031-03-01T06:00:00Z'));
	const { stop_id, over } = await training(ctx, ['Омаров', 'Айтбаев']);
	await signedUp(ctx, stop_id, { surname: 'Келмеген' });
	assert.equal(await withoutCertificate(over, stop_id), 2);
	const counts = await Promise.all([
		issueCertificates(over, stop_id),
		issueCertificates(over, stop_id)
	]);
	assert.deepEqual(
		counts.toSorted((a, b) => a - b),
		[0, 2]
	);
	assert.deepEqual(
		(await certificatesAt(over, stop_id)).map(({ number, surname }) => [number, surname]),
		[
			['2031-1', 'Айтбаев'],
			['2031-2', 'Омаров']
		]
	);
	assert.equal(await withoutCertificate(over, stop_id), 0);
	const other = await training(ctx, ['Сейітов']);
	await issueCertificates(other.over, other.stop_id);
	assert.equal((await certificatesAt(over, other.stop_id))[0]!.number, '2031-3');
});

test('none is issued before the end, at a round table, or while nobody is named to sign', async () => {
	const ctx = staff();
	const { stop_id, over } = await training(ctx, ['Омаров']);
	await assert.rejects(issueCertificates(ctx, stop_id), { code: 'letters.not_over' });
	const unsigned = { ...over, centre: { ...over.centre, responsible: null } };
	await assert.rejects(issueCertificates(unsigned, stop_id), { code: 'letters.no_signer' });
	const table = await eventDay(ctx, -30);
	await assert.rejects(issueCertificates(ctx, table.stop_id), { code: 'letters.not_training' });
	assert.equal((await certificatesAt(ctx, stop_id)).length, 0);
});

test('the paper says in both languages to whom, what, when, its number and how to check it', async () => {
	const ctx = staff();
	const { stop_id, over } = await training(ctx, ['Айтбаев', 'Омаров']);
	await issueCertificates(over, stop_id);
	const rows = await certificatesAt(over, stop_id);
	const [first] = rows;
	const read = async (language: 'kk' | 'ru', of = rows) =>
		extractText(await certificatePaper(over, of, language), { mergePages: false });
	const kk = plain((await read('kk', [first!])).text[0]!);
	assert.match(kk, /СЕРТИФИКАТ/);
	assert.match(kk, /Айтбаев Болат Серікұлы/);
	assert.match(
		kk,
		/2026 жылғы 26 қараша күні Шиелі ауданында өткен «Су және жастар» тақырыбындағы семинар-тренингке қатысты/
	);
	assert.ok(kk.includes(`№ ${first!.number}`) && kk.includes(groupedCode(first!.code)), kk);
	const ru = (await read('ru')).text.map(plain);
	assert.equal(ru.length, 2);
	assert.match(
		ru[0]!,
		/Участие в семинаре-тренинге «Вода и молодёжь» \(26 ноября 2026 года, Шиелийский район\)/
	);
	assert.match(ru[1]!, /Омаров Болат/);
	const all = await extractText(
		await exportCertificates(over, { id: stop_id, slug: 'e', title: {} }, 'ru')
	);
	assert.equal(all.totalPages, 2);
});

test('anybody with the code reads whose it is and whether it holds; a wrong number finds nothing', async () => {
	const ctx = staff();
	const { stop_id, over } = await training(ctx, ['Айтбаев']);
	await issueCertificates(over, stop_id);
	const [row] = await certificatesAt(over, stop_id);
	const { code, number } = row!;
	const visitor = bare();
	const typed = groupedCode(code).toLowerCase();
	const seen = await checkedCertificate(visitor, {
		code: typed,
		number: `№ ${number}`,
		address: address()
	});
	assert.equal(seen.surname, 'Айтбаев');
	assert.equal(seen.revoked_at, null);
	const wrong = { code, number: '2026-99999', address: address() };
	await assert.rejects(checkedCertificate(visitor, wrong), { code: 'letters.no_certificate' });
	const guess = { code: 'AAAAAAAAAAAA', address: address() };
	await assert.rejects(checkedCertificate(visitor, guess), { status: 404 });

	await revokeCertificate(over, stop_id, { id: row!.id, reason: 'Қате берілген' });
	const again = await checkedCertificate(visitor, { code, address: address() });
	assert.ok(again.revoked_at);
	await assert.rejects(revokeCertificate(over, stop_id, { id: row!.id, reason: 'Қате' }), {
		code: 'letters.revoked'
	});
	await assert.rejects(certificatePaper(over, [again], 'kk'), { status: 404 });
});

test('codes cannot be tried one after another from one address', async () => {
	const from = address();
	const guess = () => checkedCertificate(bare(), { code: 'AAAAAAAAAAAA', address: from });
	for (let n = 0; n < 60; n++) await assert.rejects(guess(), { status: 404 });
	await assert.rejects(guess(), { status: 429 });
});

test('a ticket shows the certificate of its own holder alone', async () => {
	const ctx = staff();
	const { stop_id, people, over } = await training(ctx, ['Айтбаев', 'Омаров']);
	const secretOf = async (id: string) =>
		(
			await ctx.db
				.selectFrom('registration')
				.select('secret')
				.where('id', '=', id)
				.executeTakeFirstOrThrow()
		).secret;
	const secret = await secretOf(people[1]!.registration_id);
	assert.equal(await certificateOfTicket(bare(), secret), null);
	await issueCertificates(over, stop_id);
	assert.equal((await certificateOfTicket(bare(), secret))?.surname, 'Омаров');
	assert.equal(await certificateOfTicket(bare(), 'no such ticket'), null);
});

test('another stop’s certificate is not revoked through this one, and only staff revoke', async () => {
	const ctx = staff();
	const [one, other] = [await training(ctx, ['Айтбаев']), await training(ctx, ['Омаров'])];
	await issueCertificates(one.over, one.stop_id);
	const [row] = await certificatesAt(one.over, one.stop_id);
	const given = { id: row!.id, reason: 'Қате берілген' };
	await assert.rejects(revokeCertificate(one.over, other.stop_id, given), { status: 404 });
	await assert.rejects(revokeCertificate(bare(), one.stop_id, given), { status: 401 });
});

test('two rows of one person keep one valid certificate of a stop; taken apart each has its own again', async () => {
	const ctx = staff();
	const { stop_id, people, over } = await training(ctx, ['Айтбаев', 'Айтбаев']);
	await issueCertificates(over, stop_id);
	const [from, into] = [people[1]!.person_id, people[0]!.person_id];
	const standing = async () =>
		(await certificatesAt(over, stop_id)).filter(({ revoked_at }) => !revoked_at).length;
	assert.equal(await standing(), 2);
	await mergePeople(over, { from, into });
	assert.equal(await standing(), 1);
	const { id } = await ctx.db
		.selectFrom('person_merge')
		.select('id')
		.where('from_id', '=', from)
		.executeTakeFirstOrThrow();
	await takeApart(over, id);
	assert.equal(await standing(), 2);
	const owners = await ctx.db
		.selectFrom('certificate')
		.select('person_id')
		.where('stop_id', '=', stop_id)
		.execute();
	assert.deepEqual(owners.map(({ person_id }) => person_id).toSorted(), [from, into].toSorted());
});

test('the person sees the certificate among their data; erased, the check names nobody and the number holds', async () => {
	const ctx = staff();
	const { stop_id, people, over } = await training(ctx, ['Айтбаев']);
	await issueCertificates(over, stop_id);
	const { person_id } = people[0]!;
	const [row] = await certificatesAt(over, stop_id);
	const holding = holdings.get('letters')!;
	assert.match(JSON.stringify(await holding.show(over, person_id)), new RegExp(row!.number));
	assert.equal((await holding.export(over, person_id)).certificate?.length, 1);
	await ctx.db.transaction().execute((db) => forgetPeople({ ...over, db }, [person_id]));
	const seen = await checkedCertificate(bare(), { code: row!.code, address: address() });
	assert.ok(seen.erased_at);
	assert.doesNotMatch(JSON.stringify(seen), /Айтбаев|Болат/);
	const paper = await extractText(await certificatePaper(over, [seen], 'kk'), { mergePages: true });
	assert.doesNotMatch(paper.text, /Айтбаев/);
});

test('a certificate is not valid once the mark was taken back, and is again when the person is marked', async () => {
	const ctx = staff();
	const { stop_id, people, over } = await training(ctx, ['Айтбаев']);
	await issueCertificates(over, stop_id);
	const [row] = await certificatesAt(over, stop_id);
	const standing = async () =>
		standingOf(await checkedCertificate(bare(), { code: row!.code, address: address() }));
	assert.equal(await standing(), 'valid');
	const { id: attendance } = await ctx.db
		.selectFrom('attendance')
		.select('id')
		.where('stop_id', '=', stop_id)
		.executeTakeFirstOrThrow();
	const at = ctx.now.toISOString();
	await markAttendance(ctx, stop_id, [{ id: newId(), at, how: 'code', undoes: attendance }]);
	assert.equal(await standing(), 'undone');
	const undone = await certificatesAt(over, stop_id);
	await assert.rejects(certificatePaper(over, undone, 'kk'), { status: 404 });
	await markAttendance(ctx, stop_id, [{ id: newId(), at, how: 'code', ticket: people[0]!.code }]);
	assert.equal(await standing(), 'valid');
	// Marked anew they have that one still: nobody gets two.
	assert.equal(await withoutCertificate(over, stop_id), 0);
	assert.equal(await issueCertificates(over, stop_id), 0);
	await revokeCertificate(over, stop_id, { id: row!.id, reason: 'Қате берілген' });
	assert.equal(await standing(), 'revoked');
});
