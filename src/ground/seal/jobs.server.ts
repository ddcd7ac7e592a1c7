import { every } from '#ground/jobs.server.ts';
import { seal, sealRecent } from './seal.server.ts';

every('* * * * *', 'journal.seal', async (ctx) => {
	await sealRecent(ctx);
});

// At night, when it is one in Kazakhstan: looks through all that was ever written.
every('23 20 * * *', 'journal.seal_all', async (ctx) => {
	await seal(ctx);
});
