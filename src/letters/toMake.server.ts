import type { Context } from '#ground/context.ts';
import { isId } from '#ground/isId.ts';
import { found } from '#ground/refusal.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';
import type { LetterLanguage } from './letter.ts';
import { waitingProposals } from './matter.server.ts';

const dayMs = 24 * 3_600_000;
/** A state body has fifteen working days for an appeal; three weeks leave room for the post. */
const daysToAnswer = 21;

/** What the form of a new letter offers: the proposals that wait, a day to answer by, and the languages that are whole. */
export async function letterToMake(ctx: Context, slug: string, organisation_id: string) {
	require(ctx, 'letters.write');
	const event = found(
		await ctx.db
			.selectFrom('event')
			.select(['id', 'slug', 'title'])
			.where('slug', '=', slug)
			.executeTakeFirst(),
		'events.not_found'
	);
	const organisation = found(
		isId(organisation_id)
			? await ctx.db
					.selectFrom('organisation')
					.select(['id', 'name'])
					.where('id', '=', organisation_id)
					.executeTakeFirst()
			: null
	);
	const proposals = await waitingProposals(ctx, event.id, organisation_id);
	const whole = (['kk', 'ru'] as const).filter(
		(language: LetterLanguage) =>
			organisation.name[language] &&
			event.title[language] &&
			proposals.every(({ text }) => text[language])
	);
	const reply_by = dayKey(new Date(ctx.now.getTime() + daysToAnswer * dayMs), ctx.centre.zone);
	return { event, organisation, proposals, whole, reply_by };
}
