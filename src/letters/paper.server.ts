import type { Context } from '#ground/context.ts';
import { docx } from '#ground/documents/docx.server.ts';
import type { Block } from '#ground/documents/docx.server.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import { say } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { officialDate } from '#kazakh/dates.ts';
import type { LetterLanguage, LetterText, LetterTexts } from './letter.ts';
import { messages } from './messages.ts';

export const paperForms = ['pdf', 'docx'] as const;
export type PaperForm = (typeof paperForms)[number];

/** A letter as its row holds it; a number is missing in a preview. */
export interface Printed {
	number: number | null;
	dated_on: string;
	texts: LetterTexts;
}

/** One letter in one of its languages; 404 when it was not written in that one. */
export async function letterPaper(
	ctx: Context,
	letter: Printed,
	language: LetterLanguage,
	form: PaperForm
): Promise<Uint8Array> {
	if (form === 'pdf') return lettersPaper(ctx, [letter], language);
	const text = found(letter.texts[language]);
	const blocks = blocksOf(letter, text, language);
	return docx({ title: text.subject, language, blocks, letter: true });
}

/** Several letters in one PDF to print, each on its own sheet; those not written in this language are left out. */
export async function lettersPaper(
	ctx: Context,
	letters: Printed[],
	language: LetterLanguage
): Promise<Uint8Array> {
	const printed = letters.flatMap((letter) => {
		const text = letter.texts[language];
		return text ? [{ ...text, ...datedOf(letter, language) }] : [];
	});
	const first = found(printed[0]);
	return pdf('/letters/letter.typ', {
		title: printed.length === 1 ? first.subject : say(messages, language)('letters'),
		language,
		date: letters[0]!.dated_on,
		centre: ctx.centre.name[language],
		letters: printed
	});
}

/** The lines under the head: number, «исх. №», and date. */
function datedOf({ number, dated_on }: Printed, language: LetterLanguage) {
	return {
		number: say(messages, language)('outgoing_number', { number: number ?? '___' }),
		date: officialDate({ from: dated_on, language, form: 'official' })
	};
}

function blocksOf(letter: Printed, text: LetterText, language: LetterLanguage): Block[] {
	const { number, date } = datedOf(letter, language);
	const parts = text.parts.map((part): Block => {
		if ('paragraph' in part) return { kind: 'paragraph', text: part.paragraph, look: 'indent' };
		const items = part.items.map((item) => `${item.text} (${item.code})`);
		return { kind: 'list', ordered: true, items };
	});
	return [
		{ kind: 'paragraph', text: text.sender, look: 'head' },
		{ kind: 'paragraph', text: text.contacts.join(' · '), look: 'under_head' },
		{ kind: 'pair', left: `${number}\n${date}`, right: text.to.join('\n') },
		{ kind: 'paragraph', text: text.subject, look: 'strong' },
		...parts,
		{ kind: 'pair', left: text.post, right: text.name, strong: true }
	];
}
