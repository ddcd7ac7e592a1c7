import { kindNames } from '#events/words.ts';
import type { Context } from '#ground/context.ts';
import { docx } from '#ground/documents/docx.server.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import { say } from '#ground/language.ts';
import { sealLine } from '#ground/seal/paper.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import type { PaperGiven } from './blocks.ts';
import { endBlocks, minutesBlocks, signatures } from './blocks.ts';
import type { Paper } from './minutes.ts';
import { codeOf } from './minutes.ts';
import { paperMessages } from './paperMessages.ts';
import type { Published } from './published.server.ts';

export type PaperForm = 'pdf' | 'docx';

/** The published minutes on paper, from what was frozen: PDF/A or Word, in Kazakh or Russian, with places to sign. */
export async function minutesPaper(
	ctx: Context,
	found: Published,
	{ paper, form }: { paper: Paper; form: PaperForm }
): Promise<Uint8Array> {
	const { frozen } = found;
	const given: PaperGiven = {
		...found,
		paper,
		zone: ctx.centre.zone,
		kind: kindNames[frozen.event.kind][paper].toLocaleLowerCase(paper),
		seal: await sealLine(ctx, paper)
	};
	const title = say(paperMessages, paper)('number', { number: frozen.number });
	const [blocks, end, signs] = [minutesBlocks(given), endBlocks(given), signatures(given)];
	if (form === 'docx') {
		const lines = signs.map(({ under, who }) => ({
			kind: 'paragraph' as const,
			text: `${under}: ____________________ ${who}`
		}));
		return docx({ title, language: paper, blocks: [...blocks, ...lines, ...end] });
	}
	const page = `events/${frozen.event.slug}/minutes/${codeOf(frozen)}?version=${found.version}`;
	return pdf('/minutes/minutes.typ', {
		title,
		language: paper,
		date: dayKey(found.approved_at, ctx.centre.zone),
		centre: ctx.centre.name[paper],
		name: say(paperMessages, paper)('minutes'),
		address: `${ctx.centre.public_url}/${paper}/${page}`,
		blocks,
		signatures: signs,
		end
	});
}
