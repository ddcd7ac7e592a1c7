import * as word from 'docx';
import type { Language } from '#ground/language.ts';
import { printable } from './printable.ts';
import { wordStyles } from './docx-look.server.ts';

/** How a letter sets a paragraph: its sender's name and what stands under it, its subject, its first lines. */
export type Look = 'head' | 'under_head' | 'strong' | 'indent';

/** `widths`: shares of the text width, equal when left out. `facts`: label and value. `pair`: side by side, unruled. */
export type Block =
	| { kind: 'heading'; text: string; level?: 2 | 3 }
	| { kind: 'paragraph'; text: string; look?: Look }
	| { kind: 'pair'; left: string; right: string; strong?: boolean }
	| { kind: 'table'; head: string[]; rows: Iterable<string[]>; widths?: number[] }
	| { kind: 'facts'; facts: [label: string, value: string][] }
	| { kind: 'list'; items: string[]; ordered?: boolean };
/** `letter`: the title is the file's alone and does not stand above the text. */
export type WordDocument = {
	title: string;
	language: Language;
	blocks: Block[];
	letter?: boolean;
};

// A4, margins as in paper.typ; lengths in twentieths of a point
const page = { width: 11906, height: 16838 };
const margin = { top: 1361, bottom: 1361, left: 1361, right: 1020 };
const textWidth = page.width - margin.left - margin.right;
const hair = { style: word.BorderStyle.SINGLE, size: 4, color: 'd3dbdd' };
const none = { style: word.BorderStyle.NONE, size: 0, color: 'auto' };

/** A Word document on A4: title first, table heads repeat on each page, pages are numbered. */
export async function docx({
	title,
	language,
	blocks,
	letter = false
}: WordDocument): Promise<Uint8Array> {
	const heading = letter ? [] : [text(title, { heading: word.HeadingLevel.HEADING_1 })];
	const file = new word.Document({
		title: printable(title),
		creator: '',
		lastModifiedBy: '',
		...wordStyles(language),
		sections: [
			{
				properties: { page: { size: page, margin } },
				footers: { default: pageNumbers() },
				children: [...heading, ...blocks.flatMap(children)]
			}
		]
	});
	return new Uint8Array(await word.Packer.toArrayBuffer(file));
}

function children(block: Block, index: number): (word.Paragraph | word.Table)[] {
	if (block.kind === 'heading') {
		const { HEADING_2, HEADING_3 } = word.HeadingLevel;
		return [text(block.text, { heading: block.level === 3 ? HEADING_3 : HEADING_2 })];
	}
	if (block.kind === 'paragraph')
		return [text(block.text, block.look ? looks[block.look] : {}, isStrong(block.look))];
	if (block.kind === 'pair') return [pair(block), text('')];
	if (block.kind === 'list') return block.items.map((item) => text(item, bullet(block, index)));
	// Word joins two tables that touch: an empty line after each
	return [block.kind === 'facts' ? facts(block.facts) : table(block), text('')];
}

const looks: Record<Look, word.IParagraphOptions> = {
	head: { alignment: word.AlignmentType.CENTER },
	under_head: { alignment: word.AlignmentType.CENTER, spacing: { after: 240 } },
	strong: { spacing: { before: 120, after: 240 } },
	indent: { alignment: word.AlignmentType.BOTH, indent: { firstLine: 709 } }
};

function isStrong(look: Look | undefined): boolean {
	return look === 'head' || look === 'strong';
}

function pair({ left, right, strong = false }: Extract<Block, { kind: 'pair' }>): word.Table {
	const edge = word.TableBorders.NONE;
	const cell = (said: string) =>
		new word.TableCell({
			children: said.split('\n').map((line) => text(line, { spacing: { after: 0 } }, strong))
		});
	return new word.Table({
		rows: [new word.TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
		width: { size: textWidth, type: word.WidthType.DXA },
		columnWidths: [Math.floor(textWidth / 2), Math.floor(textWidth / 2)],
		layout: word.TableLayoutType.FIXED,
		borders: edge
	});
}

/** `instance` makes each numbered list begin at 1. */
function bullet(list: { ordered?: boolean }, instance: number): word.IParagraphOptions {
	if (list.ordered) return { numbering: { reference: 'ordered', level: 0, instance } };
	return { bullet: { level: 0 } };
}

function text(said: string, options: word.IParagraphOptions = {}, bold = false): word.Paragraph {
	const lines = printable(said).split(/\r\n|\r|\n/);
	const runs = lines.map(
		(line, at) => new word.TextRun({ text: line, break: at ? 1 : 0, ...(bold && { bold }) })
	);
	return new word.Paragraph({ ...options, children: runs });
}

function facts(pairs: [string, string][]): word.Table {
	return grid(
		[3, 7],
		pairs.map((pair) => row(pair))
	);
}

function table({ head, rows, widths }: Extract<Block, { kind: 'table' }>): word.Table {
	const body = Array.from(rows, (cells) => row(cells));
	return grid(widths ?? head.map(() => 1), [row(head, true), ...body]);
}

function row(cells: string[], head = false): word.TableRow {
	return new word.TableRow({
		...(head && { tableHeader: true }), // a written "false" counts as "true" for some readers
		cantSplit: true,
		children: cells.map((cell) => new word.TableCell({ children: [text(cell, {}, head)] }))
	});
}

// Widths stand in twentieths of a point: percentages alone collapse in LibreOffice.
function grid(shares: number[], rows: word.TableRow[]): word.Table {
	const all = shares.reduce((sum, share) => sum + share, 0);
	return new word.Table({
		rows,
		width: { size: textWidth, type: word.WidthType.DXA },
		columnWidths: shares.map((share) => Math.floor((textWidth * share) / all)),
		layout: word.TableLayoutType.FIXED,
		margins: { top: 60, bottom: 60, left: 80, right: 80 },
		borders: {
			top: hair,
			bottom: hair,
			insideHorizontal: hair,
			insideVertical: none,
			left: none,
			right: none
		}
	});
}

function pageNumbers(): word.Footer {
	const { CURRENT, TOTAL_PAGES } = word.PageNumber;
	const run = new word.TextRun({ children: [CURRENT, ' / ', TOTAL_PAGES], size: 16 });
	return new word.Footer({
		children: [new word.Paragraph({ alignment: word.AlignmentType.RIGHT, children: [run] })]
	});
}
