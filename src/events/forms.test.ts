import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { newId } from '#ground/ids.ts';
import { SignUpForm, signUpProblems } from './forms.ts';
import { looksLikeRobot, whyNotAlone } from './rules.ts';

const typed = {
	surname: ' Қонысова ',
	given: 'Әсел',
	contact: '8 700 123 45 67',
	category: 'P03',
	age_band: '18_35'
};
const page = (people: unknown[], change = {}) => ({
	stop_id: newId(),
	people,
	consent: 'on',
	...change
});

function problems(form: unknown): Record<string, string> {
	const result = v.safeParse(SignUpForm, form);
	const issues = result.success ? [] : result.issues;
	return Object.fromEntries(issues.map((issue) => [v.getDotPath(issue), issue.message]));
}

test('a form is tidied: spaces, phone, one checkbox or several, empty fields', () => {
	const { people } = v.parse(SignUpForm, page([{ ...typed, needs: 'ramp', patronymic: '' }]));
	assert.deepEqual(people[0], {
		surname: 'Қонысова',
		given: 'Әсел',
		patronymic: null,
		contact: '+77001234567',
		category: 'P03',
		organisation: null,
		needs: ['ramp'],
		age_band: '18_35',
		guardian_name: null,
		guardian_contact: null
	});
});

test('each problem stands beside its field', () => {
	const wrong = [
		{ ...typed, surname: '', contact: '700 12', category: '', age_band: 'old' },
		{ ...typed, given: '<b>', guardian_name: 'Сәуле', organisation: 'а'.repeat(161) }
	];
	assert.deepEqual(problems(page(wrong, { consent: '' })), {
		'people.0.surname': 'surname.missing',
		'people.0.contact': 'contact.wrong',
		'people.0.category': 'category.missing',
		'people.0.age_band': 'age_band.missing',
		'people.1.given': 'name.letters',
		'people.1.guardian_contact': 'guardian_contact.missing',
		'people.1.organisation': 'text.too_long',
		consent: 'consent.missing'
	});
});

test('the first of a party says how to reach them; the others may leave it out', () => {
	const without = { ...typed, contact: '' };
	assert.deepEqual(problems(page([typed, without])), {});
	assert.deepEqual(problems(page([without, typed])), { 'people.0.contact': 'contact.missing' });
	assert.deepEqual(problems(page(Array(11).fill(typed))), { people: 'people.too_many' });
	assert.deepEqual(problems(page([])), { people: 'people.missing' });
	assert.deepEqual(problems({ ...page([]), people: undefined }), { people: 'people.missing' });
});

test('whatever is sent, each problem has a code with a text', () => {
	const odd: unknown[] = [null, 7, [], { a: 1 }, 'x', ['x', 'y']];
	for (const one of odd) {
		const form = page([{ ...typed, surname: one, needs: one, contact: one, organisation: one }], {
			together: one,
			shown_at: one,
			consent_version: one,
			language: one,
			photo_consent: one
		});
		for (const code of Object.values(problems(form)))
			assert.ok(
				(signUpProblems as readonly string[]).includes(code),
				`${JSON.stringify(one)}: ${code}`
			);
	}
});

test('a robot is whoever fills in the hidden field or is quicker than two seconds', () => {
	const now = new Date();
	const shown_at = now.getTime() - 5000;
	assert.equal(looksLikeRobot({ website: '', shown_at }, now), false);
	assert.equal(looksLikeRobot({ website: 'http://x', shown_at }, now), true);
	assert.equal(looksLikeRobot({ shown_at: now.getTime() - 1000 }, now), true);
});

test('whoever is of age needs no guardian', () => {
	const strict = { open_from_14: false };
	assert.equal(whyNotAlone('18_35', {}, strict), null);
	assert.equal(whyNotAlone('14_17', {}, strict), 'events.guardian_missing');
	assert.equal(whyNotAlone('14_17', {}, { open_from_14: true }), null);
	assert.equal(whyNotAlone('under_14', {}, { open_from_14: true }), 'events.guardian_missing');
});
