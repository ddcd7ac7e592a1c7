import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { makeInvitations } from '#letters/makeInvitations.server.ts';
import { makeLetter } from '#letters/makeLetter.server.ts';
import { sendLetter } from '#letters/sendLetter.server.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';

const dayLong = 24 * 60 * 60 * 1000;

/** Two letters about proposals, one of them sent, and invitations to the stop that comes next. */
export async function fillLetters(ctx: Context): Promise<void> {
	// The operator who signs was entered a moment ago.
	const { centre } = theHouse().centres.get(ctx.centre.slug)!;
	const staff: Context = { ...ctx, centre, visitor: { account_id: null, roles: ['manager'] } };
	const reply_by = dayKey(new Date(ctx.now.getTime() + 21 * dayLong), centre.zone);
	const languages: ('kk' | 'ru')[] = ['kk', 'ru'];
	const waiting = await staff.db
		.selectFrom('proposal')
		.innerJoin('event', 'event.id', 'proposal.event_id')
		.select(['proposal.code', 'proposal.addressee_id', 'event.slug'])
		.where('proposal.released_at', 'is not', null)
		.where('proposal.sent_at', 'is', null)
		.where('proposal.addressee_id', 'is not', null)
		.orderBy('proposal.id')
		.limit(2)
		.execute();
	const codes: string[] = [];
	for (const { slug, addressee_id, code } of waiting) {
		const given = { event: slug, to: addressee_id!, proposals: [code], reply_by, languages };
		codes.push(await makeLetter(staff, given));
	}
	if (codes[0])
		await sendLetter(staff, codes[0], { on: dayKey(ctx.now, centre.zone), how: 'paper' });
	await invite(staff, languages);
}

async function invite(staff: Context, languages: ('kk' | 'ru')[]): Promise<void> {
	const stop = await staff.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select('stop.id')
		.where('event.slug', '=', 'ngos-and-volunteers')
		.orderBy('stop.starts_at')
		.executeTakeFirstOrThrow();
	const bodies = await staff.db
		.selectFrom('organisation')
		.select('id')
		.where('kind', 'in', ['state_body', 'institution'])
		.orderBy('folded')
		.limit(3)
		.execute();
	const organisations = bodies.map(({ id }) => id);
	await makeInvitations(staff, stop.id, { organisations, languages, reply_by: '', mail: false });
}
