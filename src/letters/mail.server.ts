import type { Context } from '#ground/context.ts';
import type { Letter } from '#ground/mail/letter.ts';
import { letter } from '#ground/mail/letter.ts';
import type { LetterLanguage, LetterText } from './letter.ts';
import { letterLanguages } from './letter.ts';
import { letterPaper } from './paper.server.ts';
import type {} from './tables.ts';

letter('letters.letter', (ctx, { letter_id }) => mailOf(ctx, String(letter_id)));

/** The letter's own words in each of its languages, and its papers; not needed any more once it was annulled. */
async function mailOf(ctx: Context, id: string): Promise<Letter | null> {
	const row = await ctx.db
		.selectFrom('letter')
		.select(['code', 'number', 'dated_on', 'texts'])
		.where('id', '=', id)
		.where('annulled_at', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const written = letterLanguages.filter((language) => row.texts[language]);
	const attachments = await Promise.all(
		written.map(async (language) => ({
			filename: `${row.code}-${language}.pdf`,
			content: Buffer.from(await letterPaper(ctx, row, language, 'pdf')),
			contentType: 'application/pdf'
		}))
	);
	const texts = written.map((language: LetterLanguage) => row.texts[language]!);
	return {
		subject: texts.map(({ subject }) => subject).join(' / '),
		text: texts.map(plain).join('\n\n—\n\n'),
		attachments
	};
}

function plain({ to, parts, post, name, sender }: LetterText): string {
	const body = parts.map((part) =>
		'paragraph' in part
			? part.paragraph
			: part.items.map((item, at) => `${at + 1}. ${item.text} (${item.code})`).join('\n')
	);
	return [to.join('\n'), ...body, `${post}\n${name}\n${sender}`].join('\n\n');
}
