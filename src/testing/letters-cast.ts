import type { Context } from '#ground/context.ts';
import { newCode, newId } from '#ground/ids.ts';
import type {} from '#letters/tables.ts';

/** An outgoing letter with a proposal in it and an answer to it, and a certificate of whoever was there. */
export async function lettersAndCertificate(
	ctx: Context,
	given: Record<
		'event_id' | 'stop_id' | 'organisation_id' | 'attendance_id' | 'person_id' | 'file_id',
		string
	> & { proposal_code: string }
) {
	const { event_id, stop_id, organisation_id, file_id } = given;
	// Numbers are the same in each centre: a code of its own tells them apart.
	const [letter, answer_id, outgoing_code] = [newId(), newId(), newCode(8)];
	const day = '2026-11-01';
	const text = {
		sender: 'Орталық',
		contacts: [],
		to: ['Әкімдікке'],
		subject: 'Ұсыныс туралы',
		parts: [{ paragraph: 'Қараңыз.' }],
		post: 'Директор',
		name: 'Сейітова Дана'
	};
	await ctx.db
		.insertInto('letter')
		.values({
			id: letter,
			code: outgoing_code,
			number: 1,
			kind: 'proposals',
			event_id,
			organisation_id,
			stop_id,
			dated_on: day,
			texts: JSON.stringify({ kk: text }) as never,
			made_at: ctx.now
		})
		.execute();
	const { id: proposal_id } = await ctx.db
		.selectFrom('proposal')
		.select('id')
		.where('code', '=', given.proposal_code)
		.executeTakeFirstOrThrow();
	await ctx.db
		.insertInto('letter_proposal')
		.values({ letter_id: letter, proposal_id, position: 1 })
		.execute();
	await ctx.db
		.insertInto('letter_answer')
		.values({ id: answer_id, letter_id: letter, received_on: day, file_id, noted_at: ctx.now })
		.execute();
	return {
		outgoing_code,
		answer_id,
		...(await certificateOf(ctx, given)),
		letter_kind: 'proposals',
		paper: 'kk.pdf'
	};
}

async function certificateOf(
	ctx: Context,
	{ attendance_id, person_id, stop_id }: Record<'attendance_id' | 'person_id' | 'stop_id', string>
) {
	const day = '2026-11-01';
	const certificate = { id: newId(), number: newCode(8), code: newCode(12) };
	const said = {
		centre: 'Орталық',
		event: 'Су',
		place: 'Шиелі ауданы',
		date: '2026 жылғы 1 қараша',
		post: 'Директор',
		signer: 'Сейітова Дана'
	};
	await ctx.db
		.insertInto('certificate')
		.values({
			...certificate,
			attendance_id,
			person_id,
			stop_id,
			issued_on: day,
			issued_at: ctx.now,
			texts: JSON.stringify({ kk: said }) as never
		})
		.execute();
	return { certificate_id: certificate.id, certificate_code: certificate.code };
}
