import type { Block } from '#ground/documents/docx.server.ts';
import type { Language, Texts } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { listDate, numericDate, officialRange, timeRange } from '#kazakh/dates.ts';
import { formatNumber } from '#kazakh/numbers.ts';
import { messages } from './record-messages.ts';
import type { EventRecord } from './record.ts';
import type { ProposalNow } from './recordQueries.server.ts';
import { pollBlocks, questionBlocks } from './recordHallBlocks.ts';
import { categoryName, publicRecord, publicTable, speakerName, stopName } from './recordTable.ts';

export interface ReportGiven {
	record: EventRecord;
	version: number;
	made_at: Date;
	proposals: Map<string, ProposalNow>;
	language: Language;
	zone: string;
	/** Name of the kind of event, e.g. «дөңгелек үстел». */
	kind: string;
	/** The journal's seal in words. */
	seal: string | null;
}

type Blocks = Block[];

/** The event's public report as plain blocks, for PDF and Word alike. It names speakers, never participants. */
export function reportBlocks(given: ReportGiven): Blocks {
	return [
		...factBlocks(given),
		...speakerBlocks(given),
		...peopleBlocks(given),
		...turnBlocks(given),
		...questionBlocks(given),
		...pollBlocks(given),
		...saidBlocks(given),
		...proposalBlocks(given),
		...(given.seal ? [{ kind: 'paragraph' as const, text: given.seal }] : [])
	];
}

export function heldFrom(record: EventRecord): [Date, Date] {
	const held = record.stops.filter(({ cancelled }) => !cancelled);
	const stops = held.length > 0 ? held : record.stops;
	return [new Date(stops[0]!.starts_at), new Date(stops.at(-1)!.ends_at)];
}

function factBlocks({ record, language, zone, kind, version, made_at }: ReportGiven): Blocks {
	const t = say(messages, language);
	const text = (texts: Texts) => written(texts, language).text;
	const [from, to] = heldFrom(record);
	const facts: [string, string][] = [
		[t('kind'), kind],
		[t('topic'), text(record.event.title)],
		[t('when_where'), officialRange(from, to, language, zone)]
	];
	for (const stop of record.stops) {
		const when = stop.cancelled
			? t('cancelled_stop')
			: listDate(new Date(stop.starts_at), language, zone);
		facts.push([text(stop.territory), `${when}. ${text(stop.venue)}`]);
	}
	if (record.project) {
		facts.push(
			[t('customer'), text(record.project.customer)],
			[t('operator'), text(record.project.operator)]
		);
		facts.push([t('project'), text(record.project.name)], [t('contract'), record.project.number]);
	}
	return [
		{
			kind: 'paragraph',
			text: t('version', { number: version, date: numericDate(made_at, zone) })
		},
		{ kind: 'facts', facts }
	];
}

function speakerBlocks({ record, language }: ReportGiven): Blocks {
	const t = say(messages, language);
	const text = (texts: Texts | null) => (texts ? written(texts, language).text : '');
	if (record.speakers.length === 0) return [];
	const facts = record.speakers.map(({ role, name, post, organisation }): [string, string] => [
		t(role === 'moderator' ? 'moderator' : 'speaker'),
		[name, text(organisation), text(post)].filter(Boolean).join(', ')
	]);
	return [
		{ kind: 'heading', text: t('speakers') },
		{ kind: 'facts', facts }
	];
}

function peopleBlocks({ record, language }: ReportGiven): Blocks {
	const t = say(messages, language);
	const table = publicTable(record);
	const number = (count: number | null) => (count === null ? '–' : formatNumber(count, language));
	const line = (name: string, counts: (number | null)[], total: number | null) => [
		name,
		...counts.map(number),
		number(total)
	];
	const attendances = table.totals.reduce<number>((sum, count) => sum + (count ?? 0), 0);
	const blocks: Blocks = [
		{ kind: 'heading', text: t('who_came') },
		{ kind: 'facts', facts: [[t('people'), number(record.people)]] },
		{ kind: 'paragraph', text: t('people_how', { attendances: number(attendances) }) }
	];
	if (record.unmatched > 0)
		blocks.push({ kind: 'paragraph', text: t('unmatched', { count: record.unmatched }) });
	const rows = table.rows.map(({ key, counts, total }) =>
		line(categoryName(record, key, language), counts, total)
	);
	if (table.others.some((count) => count !== null))
		rows.push(line(t('others'), table.others, null));
	rows.push(line(t('total'), table.totals, table.total));
	const head = [
		t('group'),
		...table.columns.map((id) => stopName(record, id, language)),
		t('total')
	];
	return [
		...blocks,
		{ kind: 'table', head, rows },
		{ kind: 'paragraph', text: `${t('small_note')} ${t('no_names')}` }
	];
}

/** Who spoke, from when to when, and what they said; who asked for the floor stands by group. */
function turnBlocks({ record, language, zone }: ReportGiven): Blocks {
	const t = say(messages, language);
	const { turns = [] } = publicRecord(record);
	if (turns.length === 0) return [];
	const facts = turns.map((turn): [string, string] => {
		const end = turn.ended_at ?? turn.started_at;
		const time = timeRange(new Date(turn.started_at), new Date(end), zone);
		const words = [turn.topic, turn.thesis].map((texts) => written(texts, language).text);
		return [speakerName(record, turn, language), [time, ...words].filter(Boolean).join('. ')];
	});
	return [
		{ kind: 'heading', text: t('turns') },
		{ kind: 'facts', facts }
	];
}

function saidBlocks({ record, language }: ReportGiven): Blocks {
	const t = say(messages, language);
	const useful = record.feedback.said.flatMap((answer) => answer.useful ?? []);
	const missing = record.feedback.said.flatMap((answer) => answer.missing ?? []);
	if (record.feedback.answers === 0) return [];
	const { usefulness } = publicRecord(record).feedback;
	const average = usefulness === null ? '–' : formatNumber(usefulness, language, 1);
	const blocks: Blocks = [
		{ kind: 'heading', text: t('said') },
		{ kind: 'facts', facts: [[t('answers'), formatNumber(record.feedback.answers, language)]] },
		{ kind: 'paragraph', text: t('answers_how', { average }) }
	];
	if (useful.length > 0) blocks.push({ kind: 'list', items: useful });
	if (missing.length > 0)
		blocks.push(
			{ kind: 'heading', text: t('missing_said'), level: 3 },
			{ kind: 'list', items: missing }
		);
	return blocks;
}

function proposalBlocks({ record, proposals, language, zone }: ReportGiven): Blocks {
	const t = say(messages, language);
	const text = (texts: Texts | null | undefined) => (texts ? written(texts, language).text : '');
	const heading: Block = { kind: 'heading', text: t('proposals') };
	if (record.proposals.length === 0)
		return [heading, { kind: 'paragraph', text: t('none_proposals') }];
	const rows = record.proposals.map((proposal) => {
		const now = proposals.get(proposal.code);
		const state = now
			? `${t(`state_${now.state}`)}, ${numericDate(now.at, zone)}. ${text(now.reason ?? now.outcome)}`
			: t('state_voiced');
		return [
			proposal.code,
			text(proposal.text),
			categoryName(record, proposal.category, language),
			text(proposal.addressee),
			state.trim()
		];
	});
	const head = [t('number'), t('proposal'), t('voiced_by'), t('addressee'), t('state')];
	return [heading, { kind: 'table', head, rows, widths: [2, 5, 3, 3, 3] }];
}
