import { every, whenHappened } from '#ground/jobs.server.ts';
import { destroyListed, destroyUnfinished } from './destroy.server.ts';
import { listDue } from './listDue.server.ts';

// On the first of the month, early in the morning at home. Only a list: nothing goes before somebody confirms it.
every('17 1 1 * *', 'duties.list', async (ctx) => {
	await listDue(ctx);
});

whenHappened(['duties.confirmed'], 'duties.destroy', async (ctx, happenings) => {
	for (const { subject } of happenings) if (subject) await destroyListed(ctx, subject);
});

every('47 * * * *', 'duties.destroy_rest', destroyUnfinished);
