import { every } from '#ground/jobs.server.ts';
import { seal } from './seal.server.ts';

every('* * * * *', 'journal.seal', async (ctx) => {
	await seal(ctx);
});
