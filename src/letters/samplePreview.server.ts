import type { Context } from '#ground/context.ts';
import { require } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';
import { lacksOf } from './compose.ts';
import { invitationsFor, stopToInvite } from './invitation.server.ts';
import type { LetterKind, TemplateWords } from './letter.ts';
import { letterLanguages } from './letter.ts';
import { matterOf } from './makeLetter.server.ts';
import { bodiesOf, waitingProposals } from './matter.server.ts';
import type { Numbered } from './numberLetter.server.ts';
import { textsOf } from './numberLetter.server.ts';
import { lettersToWrite } from './queries.server.ts';

/** What a letter would say in these words, of what waits here; null where nothing does. Languages that lack something are left out. */
export async function samplePreview(ctx: Context, kind: LetterKind, words: TemplateWords) {
	require(ctx, 'letters.write');
	const matter = kind === 'proposals' ? await sampleLetter(ctx) : await sampleInvitation(ctx);
	if (matter === null) return null;
	const whole = letterLanguages.filter((one) => lacksOf(ctx.centre, matter, one).length === 0);
	// None whole: asking for one says what it lacks.
	const texts = textsOf(ctx, words, matter, whole.length > 0 ? whole : ['kk']);
	return { event: matter.event.title, organisation: matter.organisation.name, texts };
}

async function sampleLetter(ctx: Context): Promise<Numbered | null> {
	const [first] = await lettersToWrite(ctx);
	if (!first) return null;
	const event = await ctx.db
		.selectFrom('event')
		.select('id')
		.where('slug', '=', first.slug)
		.executeTakeFirstOrThrow();
	const waiting = await waitingProposals(ctx, event.id, first.organisation_id);
	return matterOf(ctx, {
		event: first.slug,
		to: first.organisation_id,
		proposals: waiting.slice(0, 3).map(({ code }) => code),
		reply_by: '2030-01-20',
		languages: []
	});
}

async function sampleInvitation(ctx: Context): Promise<Numbered | null> {
	const stop = await ctx.db
		.selectFrom('stop')
		.select('id')
		.orderBy('ends_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	const body = await ctx.db
		.selectFrom('organisation')
		.select('id')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	if (!stop || !body) return null;
	const bodies = await bodiesOf(ctx, [body.id]);
	const [matter] = await invitationsFor(
		ctx,
		await stopToInvite(ctx, stop.id),
		bodies,
		'2030-01-20'
	);
	return matter ?? null;
}
