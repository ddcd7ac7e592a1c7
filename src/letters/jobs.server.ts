import { every } from '#ground/jobs.server.ts';
import './answerDueMail.server.ts';
import './mail.server.ts';
import { remindOfAnswers } from './remind.server.ts';

// In the working hours of Kazakhstan (UTC+5); a run that was missed is made up by the next.
every('20 4-12 * * *', 'letters.remind', async (ctx) => {
	await remindOfAnswers(ctx);
});
