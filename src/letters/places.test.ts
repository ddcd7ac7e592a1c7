import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterKinds, letterLanguages } from './letter.ts';
import { problemTexts, placeNames } from './messages.ts';
import { filledLines, placesIn, templateProblems, whyNotPlaces } from './places.ts';
import { defaultTemplates } from './templates.ts';

test('the templates that come with the system have every place they need', () => {
	for (const kind of letterKinds)
		assert.deepEqual(templateProblems(kind, defaultTemplates[kind]), {});
});

test('an unknown, a missing, a doubled and a broken place are each told apart and named', () => {
	const of = (text: string) => whyNotPlaces('proposals', 'kk', 'body', text);
	const good = '{event} {proposals} {reply_by}';
	assert.equal(of(good), null);
	assert.equal(of(`${good} {adressee}`), 'place.unknown:adressee');
	assert.equal(of('{event} {reply_by}'), 'place.missing:proposals');
	assert.equal(of(`${good}\n{proposals}`), 'place.twice:proposals');
	assert.equal(of(`${good} {event`), 'place.broken');
	assert.equal(of(`${good} {ұйым}`), 'place.broken');
	assert.equal(
		whyNotPlaces('proposals', 'ru', 'body', `${good} {place_in}`),
		'place.unknown:place_in'
	);
});

test('each problem and each place has its words', () => {
	for (const code of ['unknown', 'missing', 'twice', 'broken'])
		assert.ok(problemTexts[`place.${code}`]);
	const all = letterKinds.flatMap((kind) =>
		letterLanguages.flatMap((language) =>
			(['to', 'subject', 'body'] as const).flatMap((field) => placesIn(kind, language, field))
		)
	);
	for (const place of all) assert.ok(placeNames[place], place);
});

test('a line whose place has nothing to say is left out, and what is filled in is not filled again', () => {
	assert.deepEqual(filledLines('{addressee}\n{head}', { addressee: 'Әкімдікке', head: '' }), [
		'Әкімдікке'
	]);
	assert.deepEqual(filledLines('{event}', { event: '{head}', head: 'x' }), ['{head}']);
});
