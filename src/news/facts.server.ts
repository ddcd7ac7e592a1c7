import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import type { EventRecord } from '#figures/record.ts';
import { recordContent } from '#figures/recordContent.server.ts';
import { publicRecord, publicTable } from '#figures/recordTable.ts';
import type { HeldTurn } from '#hall/turnsHeld.server.ts';
import { turnsHeld } from '#hall/turnsHeld.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { fullName } from '#kazakh/names.ts';
import type { ReleaseFacts, Voice } from './facts.ts';

/** Groups and proposals named in a text: more would be a table. */
const most = 5;

/** What is known of an event now, as far as anybody may know it: small groups are hidden as in its public record. */
export async function releaseFacts(ctx: Context, event_id: string): Promise<ReleaseFacts> {
	const record = await recordContent(ctx, event_id);
	const held = record.stops.filter(
		({ cancelled, starts_at }) => !cancelled && new Date(starts_at) <= ctx.now
	);
	const voices = await voicesOf(ctx, event_id);
	const turns = await turnsHeld(ctx, ...held.map(({ id }) => id));
	return {
		kind: record.event.kind,
		topic: record.event.title,
		project: record.project,
		stops: stopsOf(ctx, record, held),
		moderators: voices.filter(({ role }) => role === 'moderator').map(({ voice }) => voice),
		turns: spoken(turns, voices, await aside(ctx, turns)),
		...peopleOf(record),
		feedback: publicRecord(record).feedback,
		proposals: await proposalsOf(ctx, event_id, record),
		record: await recordAddress(ctx, event_id)
	};
}

type Stop = EventRecord['stops'][number];

function stopsOf(ctx: Context, record: EventRecord, held: Stop[]): ReleaseFacts['stops'] {
	const { columns, totals } = publicTable(record);
	return held.map(({ id, starts_at, territory }) => ({
		day: dayKey(new Date(starts_at), ctx.centre.zone),
		place: territory,
		// Nobody marked yet is no number to print.
		people: totals[columns.indexOf(id)] || null
	}));
}

function peopleOf(record: EventRecord) {
	const { rows, others, total } = publicTable(record);
	const shown = rows.map(({ key, total: count }) => ({ code: key, count }));
	const groups = shown
		.flatMap(({ code, count }) => (count ? [{ code, count, name: record.categories[code]! }] : []))
		.toSorted((one, other) => other.count - one.count);
	const codes = new Set([
		...(publicRecord(record).turns ?? []).flatMap(({ name, category }) =>
			name === null && category !== null ? [category] : []
		),
		...record.proposals.map(({ category }) => category)
	]);
	return {
		groups: groups.slice(0, most),
		hasOthers: groups.length > most || groups.length < shown.length || others.some(Boolean),
		spoke: shown
			.filter(({ code }) => codes.has(code))
			.map(({ code }) => ({ code, name: record.categories[code]! })),
		people: total === null ? null : record.people,
		attendances: total
	};
}

type Named = { role: string; name: string; voice: Voice };

async function voicesOf(ctx: Context, event_id: string): Promise<Named[]> {
	const rows = await ctx.db
		.selectFrom('speaker')
		.leftJoin('organisation', 'organisation.id', 'speaker.organisation_id')
		.select(['role', 'surname', 'given', 'patronymic', 'post', 'organisation.name as organisation'])
		.where('event_id', '=', event_id)
		.orderBy('position')
		.execute();
	return rows.map(({ role, surname, given, patronymic, post, organisation }) => ({
		role,
		name: fullName({ surname, given, patronymic }),
		voice: { surname, given, post, organisation }
	}));
}

/** The same programme at several stops is told once; another thesis to the same topic is told too. */
function spoken(turns: HeldTurn[], voices: Named[], asides: Set<string>): ReleaseFacts['turns'] {
	const told = new Map<string, ReleaseFacts['turns'][number]>();
	for (const { id, is_named, name, post, topic, thesis } of turns) {
		if (!is_named || !name) continue;
		const speaker = voices.find((one) => one.name === name)?.voice ?? voiceOf(name, post);
		const key = JSON.stringify([name, thesis.kk ?? topic.kk, thesis.ru ?? topic.ru]);
		if (!told.has(key)) told.set(key, { id, speaker, topic, thesis, informs: !asides.has(id) });
	}
	return [...told.values()];
}

/** Turns of the programme that told nothing of their own: arrival, break, the open floor, the summing up. */
async function aside(ctx: Context, turns: HeldTurn[]): Promise<Set<string>> {
	if (turns.length === 0) return new Set();
	const rows = await ctx.db
		.selectFrom('floor_turn')
		.innerJoin('turn', 'turn.id', 'floor_turn.turn_id')
		.select('floor_turn.id')
		.where(
			'floor_turn.id',
			'in',
			turns.map(({ id }) => id)
		)
		.where('turn.kind', 'not in', ['opening', 'talk'])
		.execute();
	return new Set(rows.map(({ id }) => id));
}

/** A name that stands in no programme: surname first, as it is typed. A text names nobody by the patronymic. */
export function voiceOf(name: string, post: Texts): Voice {
	const [surname = '', given = '', ...rest] = name.trim().split(/\s+/);
	const others = rest.filter((part) => !/(ұлы|улы|қызы|кызы|вич|вна|ична)$/i.test(part));
	return { surname, given: [given, ...others].join(' '), post, organisation: null };
}

async function proposalsOf(ctx: Context, event_id: string, record: EventRecord) {
	const { rows } = await sql<{ name: Texts | null; n: number }>`
		select organisation.name, count(*)::int as n
		from proposal left join organisation on organisation.id = addressee_id
		where event_id = ${event_id} and released_at is not null and sent_at is not null
		group by organisation.id order by min(sent_at), organisation.id`.execute(ctx.db);
	return {
		count: record.proposals.length,
		sent: rows.reduce((sum, { n }) => sum + n, 0),
		texts: record.proposals.slice(0, most).map(({ code, text }) => ({ code, text })),
		sent_to: rows.flatMap(({ name }) => name ?? [])
	};
}

/** Where the public record is read, once there is one. */
async function recordAddress(ctx: Context, event_id: string): Promise<string | null> {
	const event = await ctx.db
		.selectFrom('event')
		.select('slug')
		.where('id', '=', event_id)
		.where('closed_at', 'is not', null)
		.executeTakeFirst();
	return event ? `${ctx.centre.public_url}/{language}/events/${event.slug}/record` : null;
}
