import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Visitor } from '#ground/context.ts';
import type { StaffRole } from '#people/rights.ts';
import { placeOf, tabsOf } from './parts.ts';

const as = (role: StaffRole) => tabsOf({ account_id: 'a', roles: [role] } as Visitor);
const names = (role: StaffRole) => as(role).map(({ name }) => name);

test('What belongs together stands behind one tab: an administrator has nine, not one a page', () => {
	assert.deepEqual(names('administrator'), [
		'today',
		'events',
		'people',
		'news',
		'projects',
		'proposals',
		'letters',
		'registers',
		'centre'
	]);
});

test('Nobody is shown a place that they may not open; a part of one place takes its name', () => {
	assert.ok(!names('manager').includes('centre'));
	assert.ok(names('coordinator').includes('exports'));
	assert.deepEqual(names('customer'), ['today', 'projects', 'exports']);
});

test('The place somebody is at is the one that their address names most closely', () => {
	const tabs = as('administrator');
	assert.equal(placeOf(tabs, '')?.tab.name, 'today');
	assert.equal(placeOf(tabs, '/people/requests/1')?.path, '/people/requests');
	assert.equal(placeOf(tabs, '/people/0190')?.path, '/people');
	assert.equal(placeOf(tabs, '/duties/registers/exports')?.tab.name, 'registers');
	assert.equal(placeOf(tabs, '/account'), null);
});
