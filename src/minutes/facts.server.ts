import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { languages, written } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { turnsHeld } from '#hall/turnsHeld.server.ts';
import { fullName } from '#kazakh/names.ts';
import type { AgendaFact, Facts, ProposalFact, TurnFact } from './compiled.ts';
import { namedGroups } from './compiled.ts';
import { pollFacts } from './pollFacts.server.ts';

/** What is known of a stop at this moment, for its minutes. A number of statements that does not grow with the stop. */
export async function factsOf(ctx: Context, stop_id: string): Promise<Facts> {
	const stop = await stopPart(ctx, stop_id);
	const present = stop.groups.reduce((all, { count }) => all + count, 0);
	return {
		territory: stop.territory,
		venue: stop.venue,
		chairs: stop.moderators.map((one) => ({ name: fullName(one), post: postOf(one) })),
		secretaries: stop.secretaries.map(({ name }) => name),
		present,
		agenda: await agendaOf(ctx, stop_id),
		turns: await turnsOf(ctx, stop_id, namedGroups(stop.groups)),
		proposals: stop.proposals as ProposalFact[],
		polls: await pollFacts(ctx, stop_id)
	};
}

async function stopPart(ctx: Context, stop_id: string) {
	const row = await ctx.db
		.selectFrom('stop')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.where('stop.id', '=', stop_id)
		.select(['territory.name as territory', 'stop.venue'])
		.select((from) => [
			jsonArrayFrom(
				from
					.selectFrom('speaker')
					.leftJoin('organisation', 'organisation.id', 'speaker.organisation_id')
					.whereRef('speaker.event_id', '=', 'stop.event_id')
					.where('speaker.role', '=', 'moderator')
					.select(['surname', 'given', 'patronymic', 'post', 'organisation.name as organisation'])
					.orderBy('speaker.position')
			).as('moderators'),
			// Whom staff gave the secretary's link of this stop.
			jsonArrayFrom(
				from
					.selectFrom('stop_link')
					.whereRef('stop_link.stop_id', '=', 'stop.id')
					.where('stop_link.role', '=', 'secretary')
					.where('stop_link.revoked_at', 'is', null)
					.select('stop_link.name')
					.distinct()
					.orderBy('stop_link.name')
			).as('secretaries'),
			jsonArrayFrom(
				from
					.selectFrom('attendance')
					.innerJoin('category', 'category.code', 'attendance.category')
					.whereRef('attendance.stop_id', '=', 'stop.id')
					.where('undone_at', 'is', null)
					.select(['attendance.category', 'category.name'])
					.select(sql<number>`count(*)::int`.as('count'))
					.groupBy(['attendance.category', 'category.name'])
			).as('groups'),
			jsonArrayFrom(
				from
					.selectFrom('proposal')
					.leftJoin('organisation', 'organisation.id', 'proposal.addressee_id')
					.whereRef('proposal.stop_id', '=', 'stop.id')
					.where('released_at', 'is not', null)
					.select(['code', 'text', 'organisation.name as addressee', 'due_on'])
					.orderBy('voiced_at')
					.orderBy('code')
					.limit(200)
			).as('proposals')
		])
		.executeTakeFirst();
	return found(row);
}

interface Planned {
	own: boolean;
	kind: string;
	topic: Texts;
	surname: string | null;
	given: string;
	patronymic: string | null;
}

/** The stop's own agenda, else the event's programme; who arrives and who rests is no point of it. */
async function agendaOf(ctx: Context, stop_id: string): Promise<AgendaFact[]> {
	const { rows } = await sql<Planned>`
		select turn.stop_id is not null as own, turn.kind, turn.topic, speaker.surname, speaker.given, speaker.patronymic
		from stop join turn on turn.event_id = stop.event_id and (turn.stop_id is null or turn.stop_id = stop.id)
		left join speaker on speaker.id = turn.speaker_id
		where stop.id = ${stop_id} order by turn.position limit 200`.execute(ctx.db);
	const own = rows.filter((row) => row.own);
	return (own.length > 0 ? own : rows)
		.filter(({ kind }) => kind !== 'arrival' && kind !== 'break')
		.map(({ topic, surname, ...rest }) => ({
			topic,
			speaker: surname === null ? null : fullName({ ...rest, surname })
		}));
}

/** Who asked for the floor is not named; their group is, where it is large enough. */
async function turnsOf(
	ctx: Context,
	stop_id: string,
	groups: Map<string, Texts>
): Promise<TurnFact[]> {
	return (await turnsHeld(ctx, stop_id)).map((turn) => ({
		name: turn.is_named ? turn.name : null,
		post: turn.is_named ? turn.post : {},
		group: turn.category === null ? null : (groups.get(turn.category) ?? null),
		topic: turn.is_named ? turn.topic : {},
		thesis: turn.thesis,
		started_at: turn.started_at,
		ended_at: turn.ended_at
	}));
}

/** «Волонтерлер фронт-офисі, жетекшісі», in each language in which anything is written. */
function postOf({ organisation, post }: { organisation: Texts | null; post: Texts }): Texts {
	const texts = languages.map((language) => {
		const parts = [organisation, post].map((part) => (part ? written(part, language).text : ''));
		return [language, parts.filter(Boolean).join(', ')] as const;
	});
	return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
