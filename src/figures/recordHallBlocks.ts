import type { Block } from '#ground/documents/docx.server.ts';
import type { Language } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { formatNumber } from '#kazakh/numbers.ts';
import { messages } from './record-messages.ts';
import type { EventRecord, RecordQuestion } from './record.ts';
import type { PublicPoll } from './recordPolls.ts';
import { fewGuests, publicPolls } from './recordPolls.ts';
import { categoryName, stopName } from './recordTable.ts';

// What the hall asked and answered, in the report: as the record's page shows it, by the same rules.

interface Given {
	record: EventRecord;
	language: Language;
}

/** Questions that the hall saw with what was answered; who asked is not named. */
export function questionBlocks({ record, language }: Given): Block[] {
	const t = say(messages, language);
	const { questions = [] } = record;
	if (questions.length === 0) return [];
	const state = ({ answer, answered }: RecordQuestion) =>
		answer ? 'question_written' : answered ? 'question_answered' : 'question_open';
	const items = questions.map((question) => {
		const support = question.support
			? `${t('question_support', { count: formatNumber(question.support, language) })}, `
			: '';
		const answer = question.answer ? ` ${t('question_answer')}: ${question.answer}` : '';
		return `${question.text} (${support}${t(state(question))}).${answer}`;
	});
	return [
		{ kind: 'heading', text: t('questions') },
		{ kind: 'list', items }
	];
}

/** Each poll whose result the hall saw: over all, by group where nobody is given away by it, guests apart. */
export function pollBlocks({ record, language }: Given): Block[] {
	const t = say(messages, language);
	const polls = publicPolls(record);
	if (polls.length === 0) return [];
	const blocks = polls.flatMap((poll) => onePoll({ record, language }, poll));
	return [{ kind: 'heading', text: t('polls') }, ...blocks];
}

function onePoll({ record, language }: Given, poll: PublicPoll): Block[] {
	const t = say(messages, language);
	const number = (count: number) => formatNumber(count, language);
	const voters = t('poll_voters', { count: number(poll.voters) });
	const guests = t('poll_guests', { count: number(poll.guest_voters) });
	return [
		{ kind: 'heading', text: written(poll.question, language).text, level: 3 },
		{ kind: 'paragraph', text: `${stopName(record, poll.stop_id, language)}. ${voters}` },
		counted(poll, poll.totals, { language, few: t('poll_few') }),
		...byGroup({ record, language }, poll),
		...(poll.guest_voters > 0
			? [
					{ kind: 'paragraph' as const, text: guests },
					counted(poll, poll.guest_totals, { language, few: t(fewGuests(poll)) })
				]
			: [])
	];
}

const optionName = (poll: PublicPoll, at: number, language: Language) =>
	poll.kind === 'scale' ? String(at + 1) : written(poll.options[at] ?? {}, language).text;

function counted(
	poll: PublicPoll,
	totals: number[] | null,
	{ language, few }: { language: Language; few: string }
): Block {
	if (totals === null) return { kind: 'paragraph', text: few };
	const facts = totals.map((count, at): [string, string] => [
		optionName(poll, at, language),
		formatNumber(count, language)
	]);
	return { kind: 'facts', facts };
}

function byGroup({ record, language }: Given, poll: PublicPoll): Block[] {
	if (!poll.groups) return [];
	const t = say(messages, language);
	const number = (count: number | null) => (count === null ? '–' : formatNumber(count, language));
	const { rows, others, columns } = poll.groups;
	const lines = rows.map(({ key, counts }) => [
		key === '' ? t('poll_together') : categoryName(record, key, language),
		...counts.map(number)
	]);
	if (others.some((count) => count !== null)) lines.push([t('others'), ...others.map(number)]);
	const head = [t('group'), ...columns.map((at) => optionName(poll, Number(at), language))];
	return [
		{ kind: 'paragraph', text: t('poll_groups') },
		{ kind: 'table', head, rows: lines }
	];
}
