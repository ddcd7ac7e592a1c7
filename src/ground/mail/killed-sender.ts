// Only for crash.test.ts: opens the house and sends what waits, until somebody kills it.
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { readSettings } from '#ground/settings.ts';
import { letter } from './letter.ts';
import { sendWaiting } from './send.server.ts';

const [url, smtp_url, hang, mark] = process.argv.slice(2) as [string, string, string, string];
const forEver = () =>
	new Promise<never>(() => {
		process.stdout.write('hanging\n');
		setInterval(() => undefined, 1000);
	});

letter('test.hello', async (_ctx, about) => {
	if (hang === 'while_making') await forEver();
	return { subject: `Hello ${String(about.number)}`, text: 'Text' };
});

const settings = readSettings({ ARNA_DATA: '/tmp/arna-killed-sender' });
const house = await openHouse(settings, url, 'a secret for tests that is long enough');
await sendWaiting(contextFor(house, 'kyzylorda'), {
	smtp_url,
	mail_from: 'Arna <arna@arna.test>',
	mark: mark !== 'unmarked',
	...(hang === 'after_answer' ? { answered: forEver } : {})
});
await closeHouse(house);
