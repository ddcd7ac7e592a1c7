import { staffPages } from './pages.ts';
import { readEveryWay, test } from './reading.ts';

// A trace keeps the whole page at each step: ten times the work of reading it.
test.use({ trace: 'off', storageState: async ({ administrator }, use) => use(administrator) });

for (const [name, kind] of Object.entries(staffPages)) {
	test(`${name}: axe finds nothing in any look, and nothing scrolls sideways @desk`, async ({
		page,
		found
	}) => readEveryWay(page, kind, found));
}
