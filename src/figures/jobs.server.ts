import { every, whenHappened } from '#ground/jobs.server.ts';
import { keepFacts } from './lineFacts.server.ts';

every('*/10 * * * *', 'figures.keep', keepFacts);

/** What staff have just closed counts at once. */
whenHappened(['events.stop_closed'], 'figures.keep_closed', keepFacts);
