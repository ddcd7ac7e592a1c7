import type { Texts, Words } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { officialDate, timeOfDay, timeRange } from '#kazakh/dates.ts';
import { counted, formatNumber } from '#kazakh/numbers.ts';
import { compiledMessages } from './compiledMessages.ts';
import type { Paper, Section, Sections } from './minutes.ts';
import { eachField, plain } from './minutes.ts';

/** What the record of a stop holds, as its minutes need it. */
export interface Facts {
	territory: Words;
	venue: Texts;
	chairs: { name: string; post: Texts }[];
	secretaries: string[];
	present: number;
	agenda: AgendaFact[];
	/** Empty where the hall was not used. */
	turns: TurnFact[];
	proposals: ProposalFact[];
	polls: PollFact[];
}

export interface AgendaFact {
	topic: Texts;
	speaker: string | null;
}

export interface TurnFact {
	/** Of who stood in the programme; others spoke for their group. */
	name: string | null;
	post: Texts;
	/** Null where the group is so small that it would name somebody. */
	group: Texts | null;
	topic: Texts;
	thesis: Texts;
	started_at: Date;
	ended_at: Date | null;
}

export interface ProposalFact {
	code: string;
	text: Texts;
	addressee: Texts | null;
	due_on: string | null;
}

export interface PollFact {
	question: Texts;
	anonymous: boolean;
	/** Whether the hall saw the result. */
	shown: boolean;
	/** Of a scale the texts are empty and the place in the list is the mark. */
	options: Texts[];
	voters: number;
	/** Null when the hall did not see them or too few voted. */
	votes: number[] | null;
	mean: number | null;
	guest_voters: number;
	guest_votes: number[] | null;
}

const [fewestInGroup, fewestForGroups] = [5, 10];

/** The groups of which somebody may be said to have spoken: as in the record, none under five, and none where fewer than ten came. */
export function namedGroups(
	groups: { category: string; name: Texts; count: number }[]
): Map<string, Texts> {
	const all = groups.reduce((sum, { count }) => sum + count, 0);
	if (all < fewestForGroups) return new Map();
	const large = groups.filter(({ count }) => count >= fewestInGroup);
	return new Map(large.map(({ category, name }) => [category, name]));
}

/** What the record says, as the text of each field. A section of which nothing is known is empty: nothing is made up. */
export function compiledSections(known: Facts, zone: string): Sections {
	return eachField((section, paper) => plain(compilers[section](known, paper, zone)));
}

type Compiler = (known: Facts, paper: Paper, zone: string) => string;

const compilers: Record<Section, Compiler> = {
	place: ({ territory, venue }, paper) =>
		[territory[paper], inWords(venue, paper)].filter(Boolean).join(', '),
	chair: ({ chairs }, paper) => chairs.map((one) => person(one, paper)).join('; '),
	// Of several nobody knows here who of them keeps the minutes.
	secretary: ({ secretaries }) => (secretaries.length === 1 ? secretaries[0]! : ''),
	present: ({ present }, paper) =>
		present === 0
			? ''
			: say(compiledMessages, paper)('present', { people: people(present, paper) }),
	agenda: ({ agenda }, paper) =>
		lines(agenda, ({ topic, speaker }) =>
			[inWords(topic, paper), speaker && `(${speaker})`].filter(Boolean).join(' ')
		),
	heard: ({ turns }, paper) => [...new Set(heard(turns, paper))].join('\n'),
	spoke: ({ turns }, paper, zone) => lines(turns, (turn) => spoke(turn, paper, zone)),
	decided: ({ proposals }, paper) => lines(proposals, (one) => decided(one, paper)),
	resolved: () => '',
	votes: ({ polls }, paper) => lines(polls, (poll) => vote(poll, paper))
};

function lines<Fact>(all: Fact[], line: (fact: Fact) => string): string {
	return all.map((fact) => line(fact).replaceAll(/\s*\n\s*/g, ' ')).join('\n');
}

/** In the paper's own language; where only another is written, its words say which one they are. */
function inWords(texts: Texts, paper: Paper): string {
	const { text, language, missing } = written(texts, paper);
	if (!missing || text === '') return text;
	return `${text} [${say(compiledMessages, paper)(`only_${language}`)}]`;
}

const person = ({ name, post }: { name: string; post: Texts }, paper: Paper) =>
	[name, inWords(post, paper)].filter(Boolean).join(', ');

const people = (count: number, paper: Paper) =>
	counted(
		count,
		paper,
		paper === 'kk'
			? { other: 'адам' }
			: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' }
	);

/** Who reported on what. A turn that was cut short and went on is one. */
function heard(turns: TurnFact[], paper: Paper): string[] {
	return turns.flatMap(({ name, post, topic }) => {
		const what = inWords(topic, paper);
		return name === null || what === '' ? [] : [`${person({ name, post }, paper)}: ${what}`];
	});
}

function spoke(turn: TurnFact, paper: Paper, zone: string): string {
	const t = say(compiledMessages, paper);
	const { started_at, ended_at, name, group } = turn;
	const time = ended_at ? timeRange(started_at, ended_at, zone) : timeOfDay(started_at, zone);
	const who = name ?? (group ? inWords(group, paper) : t('participant'));
	const thesis = inWords(turn.thesis, paper);
	return `${time} ${who}${thesis ? `: ${thesis}` : ''}`;
}

function decided({ code, text, addressee, due_on }: ProposalFact, paper: Paper): string {
	const t = say(compiledMessages, paper);
	const due = due_on && officialDate({ from: due_on, language: paper, form: 'official' });
	const to = [
		addressee && t('addressee', { name: inWords(addressee, paper) }),
		due && t('due', { date: due })
	];
	const tail = to.filter(Boolean).map((part) => ` ${part}.`);
	return `${t('proposal', { code })}: ${ended(inWords(text, paper))}${tail.join('')}`;
}

function vote(poll: PollFact, paper: Paper): string {
	const t = say(compiledMessages, paper);
	const question = `${inWords(poll.question, paper)} (${t(poll.anonymous ? 'secret' : 'open')})`;
	if (!poll.shown) return `${question}: ${t('not_shown')}`;
	const own = [
		t('voters', { count: formatNumber(poll.voters, paper) }),
		poll.votes ? result(poll, poll.votes, paper) : t('few')
	];
	if (poll.guest_voters > 0)
		own.push(
			`${t('guests', { count: formatNumber(poll.guest_voters, paper) })}: ${
				poll.guest_votes ? result(poll, poll.guest_votes, paper) : t('few')
			}`
		);
	return `${question}: ${own.join('; ')}.`;
}

function result({ options, mean }: PollFact, votes: number[], paper: Paper): string {
	const each = options.map(
		(option, place) =>
			`${inWords(option, paper) || place + 1} – ${formatNumber(votes[place] ?? 0, paper)}`
	);
	if (mean !== null)
		each.push(say(compiledMessages, paper)('mean', { mean: formatNumber(mean, paper, 1) }));
	return each.join(', ');
}

const ended = (text: string) => (/[.!?…\]]$/.test(text) ? text : `${text}.`);
