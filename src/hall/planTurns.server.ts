import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { languages, written } from '#ground/language.ts';
import { fullName } from '#kazakh/names.ts';
import type { Step } from './floor.ts';
import type {} from './tables.ts';

interface Row {
	id: string;
	kind: string;
	topic: Texts;
	minutes: number;
	surname: string | null;
	given: string;
	patronymic: string | null;
	post: Texts | null;
	organisation: Texts | null;
}

/** In these parts of a programme somebody speaks alone; where nobody is named, the moderator. */
const spoken = ['opening', 'talk', 'summary'];

/**
 * Makes planned turns of the stop's own agenda, or of the event's programme where it has none. The caller holds the
 * floor's lock; nobody may have spoken yet.
 */
export async function planTurns(tx: Context, stop_id: string): Promise<void> {
	const rows = (await agendaOf(tx, stop_id)).map((row) => ({ ...row, turn: newId() }));
	await tx.db
		.deleteFrom('floor_turn')
		.where('stop_id', '=', stop_id)
		.where('kind', '=', 'planned')
		.execute();
	const turns = rows.filter(isSpoken);
	if (turns.length > 0)
		await tx.db
			.insertInto('floor_turn')
			.values(turns.map((row, position) => planned(tx, stop_id, row, position)))
			.execute();
	const agenda: Step[] = rows.map((row) => ({
		kind: row.kind,
		topic: row.topic,
		minutes: row.minutes,
		id: isSpoken(row) ? row.turn : null
	}));
	await tx.db
		.updateTable('floor')
		.set({ agenda: JSON.stringify(agenda) as never })
		.where('stop_id', '=', stop_id)
		.execute();
}

const isSpoken = ({ kind, surname }: Row) => spoken.includes(kind) || surname !== null;

function planned(tx: Context, stop_id: string, row: Row & { turn: string }, position: number) {
	const named = row.surname !== null;
	return {
		id: row.turn,
		stop_id,
		kind: 'planned' as const,
		position,
		hand: null,
		turn_id: row.id,
		name: named ? fullName({ ...row, surname: row.surname! }) : null,
		post: named ? postOf(row) : {},
		topic: row.topic,
		seconds: row.minutes * 60,
		asked_at: tx.now
	} as never;
}

/** «Волонтерлер фронт-офисі, жетекшісі», in each language in which anything is written. */
function postOf({ organisation, post }: Row): Texts {
	const texts = languages.map((language) => {
		const parts = [organisation, post].map((part) => (part ? written(part, language).text : ''));
		return [language, parts.filter(Boolean).join(', ')] as const;
	});
	return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

async function agendaOf(tx: Context, stop_id: string): Promise<Row[]> {
	const { rows } = await sql<Row & { own: boolean }>`
		select turn.id, turn.kind, turn.topic, turn.minutes, turn.stop_id is not null as own,
			speaker.surname, speaker.given, speaker.patronymic, speaker.post, organisation.name as organisation
		from stop join turn on turn.event_id = stop.event_id and (turn.stop_id is null or turn.stop_id = stop.id)
		left join speaker on speaker.id = coalesce(turn.speaker_id, case when turn.kind in ('opening', 'talk', 'summary') then (
			select id from speaker leads where leads.event_id = stop.event_id and leads.role = 'moderator'
			order by leads.position limit 1) end)
		left join organisation on organisation.id = speaker.organisation_id
		where stop.id = ${stop_id} order by turn.position`.execute(tx.db);
	const own = rows.filter((row) => row.own);
	return own.length > 0 ? own : rows;
}
