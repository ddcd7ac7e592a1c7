import { every } from '#ground/jobs.server.ts';
import './day-letters.server.ts';
import { askForFeedback, remindOfHours, remindOfTomorrow } from './day-reminders.server.ts';

every('*/10 * * * *', 'events.remind', async (ctx) => {
	await remindOfTomorrow(ctx);
	await remindOfHours(ctx);
	await askForFeedback(ctx);
});
