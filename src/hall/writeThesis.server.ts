import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Texts } from '#ground/language.ts';
import { languages } from '#ground/language.ts';
import { changed } from '#ground/live/changed.server.ts';
import { Refusal, found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';
import { bothTexts } from './offlineDeeds.ts';
import type {} from './tables.ts';

export interface Thesis {
	turn: string;
	text: Texts;
	/** An address of the slides, or one of the event's materials. */
	slides_url: string | null;
	attachment_id: string | null;
	/** The text that the form began from; what somebody else wrote meanwhile is kept beside the new one. */
	was?: Texts;
}

/**
 * Writes down what somebody said in a line or two, and where their slides are: while they speak or after, staff also when
 * the stop is over. The same twice changes nothing; of two who write at once nothing is lost.
 */
export async function writeThesis(ctx: Context, stop_id: string, thesis: Thesis): Promise<void> {
	require(ctx, 'record.write', stop_id);
	const { turn, slides_url, attachment_id } = thesis;
	await transaction(ctx, async (tx) => {
		const row = await tx.db
			.selectFrom('floor_turn')
			.select(['thesis', 'slides_url', 'attachment_id', 'started_at'])
			.where('id', '=', turn)
			.where('stop_id', '=', stop_id)
			.where('removed_at', 'is', null)
			.forUpdate()
			.executeTakeFirst();
		const was = found(row);
		if (!was.started_at) throw new Refusal('hall.not_spoken');
		await knowMaterial(tx, stop_id, attachment_id);
		const text = together(was.thesis, thesis);
		const next = { thesis: text, slides_url, attachment_id };
		if (sameAs(was) === sameAs(next)) return;
		await tx.db
			.updateTable('floor_turn')
			.set({ ...next, thesis: JSON.stringify(text) as never })
			.where('id', '=', turn)
			.execute();
		await happened(tx, 'hall.thesis_written', turn, { stop_id });
		await changed(tx, stop_id);
	});
}

/** Of each language: what this form has not touched stays as it is there; what two have written is kept of both. */
function together(there: Texts, { text, was }: Thesis): Texts {
	if (!was) return text;
	const plain = (one = '') => one.trim().replaceAll(/\s+/g, ' ');
	const one = (language: keyof Texts): Texts => {
		const [before, own] = [plain(was[language]), plain(text[language])];
		if (own === before) return { [language]: there[language] ?? '' };
		if (plain(there[language]) === before) return { [language]: text[language] ?? '' };
		return bothTexts({ [language]: there[language] }, { [language]: text[language] });
	};
	return Object.assign({}, ...languages.map(one)) as Texts;
}

const sameAs = ({
	thesis,
	slides_url,
	attachment_id
}: {
	thesis: Texts;
	slides_url: string | null;
	attachment_id: string | null;
}) =>
	JSON.stringify([thesis.kk ?? '', thesis.ru ?? '', thesis.en ?? '', slides_url, attachment_id]);

/** A material of another event is as good as none. */
async function knowMaterial(tx: Context, stop_id: string, id: string | null): Promise<void> {
	if (id === null) return;
	const material = tx.db
		.selectFrom('attachment')
		.innerJoin('stop', 'stop.event_id', 'attachment.event_id')
		.select('attachment.id')
		.where('attachment.id', '=', id)
		.where('stop.id', '=', stop_id);
	found(await material.executeTakeFirst());
}
