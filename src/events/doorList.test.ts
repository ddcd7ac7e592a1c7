import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from './attendance.ts';
import type { Listed } from './doorList.ts';
import { answerHere, countsHere, findHere, withMarks } from './doorList.ts';
import { pageCount, pageOf, versionsOf, versionsText } from './doorPages.ts';

const listed = (change: Partial<Listed> = {}): Listed => ({
	id: 'r1',
	registration_id: 'r1',
	codes: ['7F3K4ACD'],
	name: 'Оспанова Дана Ерланқызы',
	category: 'P03',
	asks: [],
	attendance_id: null,
	at: null,
	by: null,
	...change
});
const mark = (change: Partial<Mark>): Mark => ({
	id: 'm1',
	at: '2026-11-26T05:00:00.000Z',
	how: 'scan',
	...change
});
const walkIn = { surname: 'Қонысов', given: 'Ерлан', category: 'P16', consent: true };
const answer = (list: Listed[], made: Mark, own: Mark[] = []) =>
	answerHere(withMarks(list, own), made, false);

test('a ticket on the list is let in once; the second time the device says when', () => {
	const scan = mark({ ticket: 'https://arna.kz/t/7F3K4ACD' });
	assert.equal(answer([listed()], scan).outcome, 'marked');
	const again = answer([listed()], mark({ id: 'm2', ticket: '7f3k 4acd' }), [scan]);
	assert.deepEqual(
		[again.outcome, again.attendance_id, again.at],
		['already', 'm1', '2026-11-26T05:00:00.000Z']
	);
});

test('a code of a second form, the person’s row and the name find the same person', () => {
	const people = [listed({ codes: ['7F3K4ACD', '9999HHHH'] })];
	const own = [mark({ ticket: '9999HHHH' })];
	assert.equal(answer(people, mark({ id: 'm2', registration_id: 'r1' }), own).outcome, 'already');
	assert.equal(findHere(withMarks(people, own), 'оспан дан')[0]!.attendance_id, 'm1');
});

test('each question of the list is asked, one after the other, and decided by its own answer', () => {
	const people = [listed({ asks: ['guardian', 'waiting'] })];
	const reason = (given: Partial<Mark>) =>
		answer(people, mark({ ticket: '7F3K4ACD', ...given })).reason;
	assert.equal(reason({}), 'guardian');
	assert.equal(reason({ paper: true }), 'waiting');
	assert.equal(reason({ decided: true }), 'guardian');
	assert.equal(reason({ decided: true, paper: true }), null);
});

test('a ticket that is not on the list is asked about and, let in, counts once; what is no ticket is not kept', () => {
	const strange = mark({ ticket: '9999HHHH' });
	assert.equal(answer([listed()], strange).reason, 'not_listed');
	assert.equal(answer([listed()], { ...strange, decided: true }).outcome, 'marked');
	assert.equal(
		answer([listed()], mark({ id: 'm2', ticket: '9999HHHH' }), [{ ...strange, decided: true }])
			.outcome,
		'already'
	);
	assert.equal(answer([listed()], mark({ ticket: 'https://elsewhere.kz' })).outcome, 'unknown');
});

test('whom the server found a moment ago is let in, also before the list is on the device', () => {
	const found = mark({ how: 'search', registration_id: 'r9' });
	assert.deepEqual(
		[answer([], found).outcome, answer([], { ...found, id: 'm2' }, [found]).outcome],
		['marked', 'already']
	);
	assert.equal(answer([], mark({ undoes: 'a9' })).outcome, 'undone');
});

test('a child walks in with a paper alone', () => {
	const child = { ...walkIn, age_band: 'under_14' };
	assert.equal(answer([], mark({ person: child })).reason, 'guardian');
	assert.equal(answer([], mark({ person: child, paper: true })).outcome, 'marked');
	assert.equal(answer([], mark({ person: { ...walkIn, age_band: '18_35' } })).outcome, 'marked');
});

test('a mark taken back frees the person again, and the counts follow', () => {
	const stop = {
		id: 's',
		territory: { kk: 'Шиелі' },
		starts_at: '2026-11-26T05:00:00.000Z',
		zone: 'Asia/Qyzylorda',
		capacity: 60,
		taken: 58,
		open_from_14: false,
		categories: [
			{ code: 'P03', name: { kk: 'жастар', ru: 'молодёжь', en: 'youth' } },
			{ code: 'P16', name: { kk: 'тұрғын', ru: 'житель', en: 'resident' } }
		]
	};
	const own = [mark({ ticket: '7F3K4ACD' }), mark({ id: 'm2', person: walkIn })];
	const counts = countsHere(stop, withMarks([listed()], own));
	assert.deepEqual([counts.came, counts.spare], [2, 1]);
	assert.deepEqual(
		counts.categories.map(({ code, came }) => [code, came]),
		[
			['P03', 1],
			['P16', 1]
		]
	);
	const back = [...own, mark({ id: 'm3', undoes: 'm1' })];
	assert.equal(countsHere(stop, withMarks([listed()], back)).came, 1);
	assert.equal(answer([listed()], mark({ id: 'm4', ticket: '7F3K4ACD' }), back).outcome, 'marked');
});

test('who gave up the place is found by the ticket, not by name', () => {
	const gone = withMarks([listed({ asks: ['left'] })], []);
	assert.equal(findHere(gone, 'Оспанова').length, 0);
	assert.equal(findHere(gone, '7F3K4ACD')[0]!.asks, 'left');
});

test('names are found with other letters, in any order, and kept as one word', () => {
	const people = withMarks(
		[listed({ name: 'Құлмағамбетова Ұлжан' }), listed({ id: 'r2', name: 'Әл-Фараби Әбу' })],
		[]
	);
	assert.equal(findHere(people, 'улжан кул').length, 1);
	assert.equal(findHere(people, 'алфараби').length, 1);
	assert.equal(findHere(people, '').length, 0);
});

test('a version stands for each page, also where none is there yet', () => {
	const text = versionsText([undefined, 'abc']);
	assert.equal(versionsOf(text).length, pageCount);
	assert.deepEqual(versionsOf(text).slice(0, 3), ['', 'abc', '']);
	assert.ok(pageOf('0198c0de-0000-7000-8000-0000000000ff') < pageCount);
});
