import { theHouse } from '#ground/house.server.ts';
import { every, job } from '#ground/jobs.server.ts';
import { findAlike } from './findAlike.server.ts';
import './letters.server.ts';
import { forgetProofs } from './proof.server.ts';
import { mergeAgain } from './mergePeople.server.ts';

every('*/10 * * * *', 'people.find_alike', findAlike);

every('23 * * * *', 'people.forget_proofs', forgetProofs);

job('people.merge_again', (ctx, { merge_id }) => mergeAgain(ctx, String(merge_id)));

// Once for each centre, though commons needs it only once: the second finds nothing left.
every('41 22 * * *', 'people.forget', async (ctx) => {
	const { commons } = theHouse();
	await commons.query('delete from session where expires_at < $1', [ctx.now]);
	await commons.query('delete from sign_in_code where expires_at < $1', [ctx.now]);
	await commons.query('delete from sign_in_link where expires_at < $1', [ctx.now]);
});
