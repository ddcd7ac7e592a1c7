import type { Block } from '#ground/documents/docx.server.ts';
import { say, written } from '#ground/language.ts';
import { numericDate, officialDay } from '#kazakh/dates.ts';
import type { Frozen, Paper, Section } from './minutes.ts';
import { facts, numbered } from './minutes.ts';
import { paperMessages, sectionNames } from './paperMessages.ts';

export interface PaperGiven {
	frozen: Frozen;
	version: number;
	approved_at: Date;
	reason: string | null;
	hash: string;
	paper: Paper;
	zone: string;
	/** Name of the kind of event, e.g. «дөңгелек үстел». */
	kind: string;
	/** The journal's seal in words. */
	seal: string | null;
}

export interface Signature {
	who: string;
	under: string;
}

/** Sections of the text in the order of the paper; one that holds nothing is left out with its heading. */
export const textSections = [
	'agenda',
	'heard',
	'spoke',
	'votes',
	'decided',
	'resolved'
] as const satisfies Section[];

/** The minutes as plain blocks, for PDF and Word alike, in one of their languages. */
export function minutesBlocks(given: PaperGiven): Block[] {
	return [factBlock(given), ...textSections.flatMap((section) => sectionBlocks(given, section))];
}

/** What stands under the signatures: which version this is, and how to prove that it is unaltered. */
export function endBlocks({
	version,
	approved_at,
	reason,
	hash,
	paper,
	zone,
	seal
}: PaperGiven): Block[] {
	const t = say(paperMessages, paper);
	const said = [
		t('version', { number: version, date: numericDate(approved_at, zone) }),
		reason && t('corrected', { reason }),
		t('hash', { hash }),
		seal
	];
	return said.flatMap((text) => (text ? [{ kind: 'paragraph' as const, text }] : []));
}

/** Chair and secretary, each with a place to sign. */
export function signatures({ frozen, paper }: PaperGiven): Signature[] {
	const t = say(paperMessages, paper);
	return (['chair', 'secretary'] as const).map((section) => ({
		under: t(`sign_${section}`),
		who: frozen.sections[section][paper].split(/[,;(]/)[0]!.trim()
	}));
}

function factBlock({ frozen, paper, zone, kind }: PaperGiven): Block {
	const t = say(paperMessages, paper);
	const title = written(frozen.event.title, paper).text;
	const rows: [string, string][] = [
		[t('date'), officialDay(new Date(frozen.stop.starts_at), paper, zone)],
		[t('event'), `${title} (${kind})`]
	];
	for (const section of facts) {
		const text = frozen.sections[section][paper];
		if (text) rows.push([sectionNames[section][paper], text]);
	}
	return { kind: 'facts', facts: rows };
}

function sectionBlocks({ frozen, paper }: PaperGiven, section: Section): Block[] {
	const text = frozen.sections[section][paper];
	if (text === '') return [];
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const heading: Block = { kind: 'heading', text: sectionNames[section][paper] };
	if (numbered.includes(section)) return [heading, { kind: 'list', items: lines, ordered: true }];
	return [heading, ...lines.map((line): Block => ({ kind: 'paragraph', text: line }))];
}
