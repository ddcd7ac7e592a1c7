import { every, job } from '#ground/jobs.server.ts';
import { callLostUnclear } from './lost.server.ts';
import { sendWaiting } from './send.server.ts';

job('mail.send', (ctx) => sendWaiting(ctx));

// Finds what was not nudged, what waits for a later moment, and what a dead worker left behind.
every('* * * * *', 'mail.sweep', async (ctx) => {
	await callLostUnclear(ctx);
	await sendWaiting(ctx);
});
