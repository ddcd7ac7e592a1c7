import { after, before } from 'node:test';
import type { Context } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { newCode } from '#ground/ids.ts';
import { readSettings } from '#ground/settings.ts';
import { databaseAt, onServer, template } from './template.ts';

export interface TestHouse {
	house: () => House;
	/** A context of the test centre; `ctx({ now })` sets the clock. */
	ctx: (change?: Partial<Context>) => Context;
}

/**
 * Gives a test file a database of its own, cloned from the migrated template: call it once at the top and
 * use `ctx()` in the tests. Real PostgreSQL, dropped afterwards. `opened` is run on the open house and
 * gives what takes its work back: hooks of the same file do not wait for each other.
 */
export function testHouse(opened: (house: House) => Promise<() => unknown> = nothing): TestHouse {
	let house: House;
	let undo: () => unknown = () => undefined;
	const name = `t_${newCode(10).toLowerCase()}`;
	before(async () => {
		const server = testServer();
		await onServer(server, `create database ${name} template ${template}`);
		const url = databaseAt(server, name);
		const settings = readSettings({ ARNA_DATA: `/tmp/${name}` });
		house = await openHouse(settings, url, 'a secret for tests that is long enough');
		undo = await opened(house);
	});
	after(async () => {
		await undo();
		await closeHouse(house);
		await onServer(testServer(), `drop database ${name} with (force)`);
	});
	return {
		house: () => house,
		ctx: (change = {}) => ({ ...contextFor(house, 'kyzylorda'), ...change })
	};
}

const nothing = async () => () => undefined;

function testServer(): string {
	const url = process.env.ARNA_TEST_URL;
	if (!url) throw new Error('Run tests with "npm test -- tests", which starts the test database.');
	return url;
}
