import type { Context } from '#ground/context.ts';
import { declensionsOf } from '#directory/declensions.server.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';
import type { MakeInput } from './forms.ts';
import type { LetterTexts, TemplateWords } from './letter.ts';
import { whyNotReplyBy } from './letter.ts';
import { bodiesOf, holdProposals, stopWords, waitingProposals } from './matter.server.ts';
import type { Numbered } from './numberLetter.server.ts';
import { numberLetter, textsOf } from './numberLetter.server.ts';
import { templateOf } from './templates.server.ts';

/**
 * Makes the letter that hands the chosen proposals of one event on to their addressee, and returns its code. Of two
 * who make it at once the second hears that the proposals stand in a letter already.
 */
export async function makeLetter(ctx: Context, input: MakeInput): Promise<string> {
	require(ctx, 'letters.write');
	refuse(whyNotReplyBy(input.reply_by, dayKey(ctx.now, ctx.centre.zone)), 422);
	const { words } = await templateOf(ctx, 'proposals');
	return transaction(ctx, async (tx) => {
		const matter = await matterOf(tx, input, true);
		const { code } = await numberLetter(tx, words, matter, input.languages);
		return code;
	});
}

/** What the letter would say in the given words; it takes no number. */
export async function previewLetter(
	ctx: Context,
	input: MakeInput,
	words?: TemplateWords
): Promise<LetterTexts> {
	require(ctx, 'letters.write');
	const used = words ?? (await templateOf(ctx, 'proposals')).words;
	return textsOf(ctx, used, await matterOf(ctx, input), input.languages);
}

/** What the letter is made of, read from the rows; `hold` keeps the proposals for this transaction. */
export async function matterOf(ctx: Context, input: MakeInput, hold = false): Promise<Numbered> {
	const event = found(
		await ctx.db
			.selectFrom('event')
			.select(['id', 'slug', 'kind', 'title'])
			.where('slug', '=', input.event)
			.executeTakeFirst(),
		'events.not_found'
	);
	const organisation = (await bodiesOf(ctx, [input.to])).get(input.to)!;
	if (hold) await holdProposals(ctx, event.id, input.to);
	const waiting = await waitingProposals(ctx, event.id, input.to);
	const proposals = waiting.filter(({ code }) => input.proposals.includes(code));
	if (proposals.length < input.proposals.length) throw new Refusal('letters.not_waiting');
	const stops = await stopWords(ctx, [...new Set(proposals.map(({ stop_id }) => stop_id))]);
	return {
		kind: 'proposals',
		kazakh: await declensionsOf(ctx),
		event_id: event.id,
		stop_id: null,
		organisation_id: input.to,
		event,
		stops,
		organisation,
		reply_by: input.reply_by,
		path: 'proposals',
		proposals
	};
}
