import type { Context } from '#ground/context.ts';
import type { Block } from '#ground/documents/docx.server.ts';
import { docx } from '#ground/documents/docx.server.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { dayKey, officialDay } from '#kazakh/dates.ts';
import { showPhone } from '#kazakh/phone.ts';
import type { Draft, Paragraph } from './facts.ts';
import { messages } from './messages.ts';
import { speech } from './quoted.ts';

export const paperForms = ['pdf', 'docx'] as const;
export type PaperForm = (typeof paperForms)[number];

export interface PaperGiven {
	slug: string;
	text: Draft;
	language: Language;
	/** The day it bears: when it was published, or written down as it stands. */
	at: Date;
	isPublished: boolean;
}

/** The release as editors get it: day, headline, text, whom to ask. Same text, same bytes. */
export async function newsPaper(
	ctx: Context,
	given: PaperGiven,
	form: PaperForm
): Promise<Uint8Array> {
	const { text, language } = given;
	const blocks = paperBlocks(ctx, given);
	if (form === 'docx') return docx({ title: text.title, language, blocks });
	return pdf('/news/release.typ', {
		title: text.title,
		language,
		date: dayKey(given.at, ctx.centre.zone),
		centre: ctx.centre.name[language],
		name: say(messages, language)('release'),
		address: given.isPublished ? `${ctx.centre.public_url}/${language}/news/${given.slug}` : null,
		blocks
	});
}

/** The text as blocks, for PDF and Word alike. */
export function paperBlocks(ctx: Context, { text, language, at }: PaperGiven): Block[] {
	const t = say(messages, language);
	const { centre } = ctx;
	const contacts = [
		centre.name[language],
		centre.contact_phone ? showPhone(centre.contact_phone) : null,
		centre.contact_email
	].filter((one): one is string => !!one);
	return [
		{ kind: 'paragraph', text: officialDay(at, language, centre.zone) },
		...blocksOf(text.paragraphs),
		{ kind: 'facts', facts: [[t('contact'), contacts.join('\n')]] }
	];
}

/** Items that follow each other are one list. */
function blocksOf(paragraphs: Paragraph[]): Block[] {
	const blocks: Block[] = [];
	for (const { kind, text, said = '' } of paragraphs) {
		const last = blocks.at(-1);
		if (kind !== 'item')
			blocks.push({ kind: 'paragraph', text: kind === 'quote' ? speech(text, said) : text });
		else if (last?.kind === 'list') last.items.push(text);
		else blocks.push({ kind: 'list', items: [text] });
	}
	return blocks;
}
