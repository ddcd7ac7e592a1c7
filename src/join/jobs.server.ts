import { every, whenHappened } from '#ground/jobs.server.ts';
import { closeHalls } from './closeHalls.server.ts';

whenHappened(
	['events.stop_closed', 'events.stop_cancelled', 'events.cancelled'],
	'join.close_halls',
	closeHalls
);
every('5 * * * *', 'join.close_left_halls', closeHalls);
