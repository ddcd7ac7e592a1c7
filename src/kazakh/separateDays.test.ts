import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pair, separateDays } from './separateDays.ts';

const days = (...all: string[]) => all.map((day) => `2026-${day}`);
const held = (text: string) => text.replaceAll('\u00a0', '_');
const kk = (...all: string[]) => held(separateDays(days(...all), 'kk'));
const ru = (...all: string[]) => held(separateDays(days(...all), 'ru'));
const en = (...all: string[]) => held(separateDays(days(...all), 'en'));

test('days that follow each other are a range, as the published report has it', () => {
	assert.equal(kk('07-29'), '29_шілде күні');
	assert.equal(kk('07-30', '07-29', '07-29'), '29-30_шілде күні');
	// «8–12 желтоқсан күндері», a notice of the environment assembly.
	assert.equal(kk('12-08', '12-09', '12-10'), '8-10_желтоқсан күндері');
	assert.equal(ru('07-29', '07-30'), '29–30_июля');
	assert.equal(en('07-29', '07-30'), '29–30_July');
});

test('two days on both sides of a month’s end are both named, with мен, бен or пен by the sound', () => {
	// «13 шілде мен …» and «1 тамыз бен …» are attested in official notices; «пен» is the same rule after a voiceless sound.
	assert.equal(kk('07-31', '08-01'), '31_шілде мен 1_тамыз күндері');
	assert.equal(kk('08-31', '09-01'), '31_тамыз бен 1_қыркүйек күндері');
	assert.equal(kk('09-30', '10-01'), '30_қыркүйек пен 1_қазан күндері');
	assert.equal(kk('02-28', '03-01'), '28_ақпан мен 1_наурыз күндері');
	assert.equal(kk('03-31', '04-01'), '31_наурыз бен 1_сәуір күндері');
	assert.equal(ru('07-31', '08-01'), '31_июля и 1_августа');
	assert.equal(en('07-31', '08-01'), '31_July and 1_August');
});

test('a longer run over a month’s end is a span', () => {
	assert.equal(kk('07-30', '07-31', '08-01', '08-02'), '30_шілде_– 2_тамыз күндері');
	assert.equal(ru('07-30', '07-31', '08-01', '08-02'), '30_июля_– 2_августа');
});

test('days with others between them are listed', () => {
	assert.equal(kk('07-29', '07-31'), '29 және 31_шілде күндері');
	assert.equal(kk('07-03', '07-10', '07-17'), '3, 10 және 17_шілде күндері');
	assert.equal(kk('07-29', '08-05'), '29_шілде мен 5_тамыз күндері');
	assert.equal(kk('07-29', '08-05', '09-02'), '29_шілде, 5_тамыз және 2_қыркүйек күндері');
	assert.equal(kk('07-29', '08-05', '08-07'), '29_шілде, 5 және 7_тамыз күндері');
	assert.equal(ru('07-29', '07-31'), '29 и 31_июля');
	assert.equal(ru('07-29', '08-05', '08-07'), '29_июля, 5 и 7_августа');
});

test('two years are both said', () => {
	const turn = ['2026-12-31', '2027-01-01'];
	assert.equal(
		held(separateDays(turn, 'kk')),
		'2026_жылғы 31_желтоқсан мен 2027_жылғы 1_қаңтар күндері'
	);
	assert.equal(held(separateDays(turn, 'ru')), '31_декабря 2026_года и 1_января 2027_года');
});

test('what is no day is refused, and none too', () => {
	assert.throws(() => separateDays([], 'kk'), RangeError);
	assert.throws(() => separateDays(['2026-02-31'], 'kk'), RangeError);
});

test('two nouns are joined by the sound of the first', () => {
	assert.equal(pair('тамыз', 'қыркүйек'), 'тамыз бен қыркүйек');
	assert.equal(pair('еріктілер', 'жастар'), 'еріктілер мен жастар');
});
