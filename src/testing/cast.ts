import { addWord } from '#directory/addWord.server.ts';
import { makeAct } from '#duties/makeAct.server.ts';
import { writeEntry } from '#duties/writeEntry.server.ts';
import { attachFile } from '#events/attachments.server.ts';
import { feedbackSecret } from '#events/feedback-link.server.ts';
import { handOutLink } from '#events/links.server.ts';
import { signUp } from '#events/register.server.ts';
import type {} from '#exports/tables.ts';
import { freezeRecord } from '#figures/freeze.server.ts';
import { ask } from '#funding/ask.server.ts';
import { publishedProject } from '#funding/project.testing.ts';
import type { Context } from '#ground/context.ts';
import { newCode, newId } from '#ground/ids.ts';
import '#ground/mail/retention.server.ts';
import { letter } from '#ground/mail/letter.ts';
import { post } from '#ground/mail/post.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { makeLink } from '#people/onceLink.server.ts';
import { inTheHall } from './hall-cast.ts';
import { approvedMinutes } from './minutes-cast.ts';
import { lettersAndCertificate } from './letters-cast.ts';
import { inTheNews } from './news-cast.ts';
import { photo, photoPaper } from './photos-cast.ts';
import { form, openStop, person } from './stop.ts';

letter('walk', async () => ({ subject: 'Кездесу', text: 'Кездесу ертең.' }));

/** Rows of one centre whose ids, codes and secrets stand in addresses and forms. */
export type Cast = Awaited<ReturnType<typeof rows>>;

/** One row of everything that an address or a form can name. */
export async function rows(ctx: Context) {
	const staff: Context = { ...ctx, visitor: { account_id: 'walk', roles: ['administrator'] } };
	const stop = await openStop(ctx, { open_from_14: false });
	const people = await signedUp(ctx, stop.stop_id);
	const visit = await visited(ctx, stop.stop_id, people.person_id);
	await transaction(staff, (tx) => freezeRecord(tx, stop.event_id, null));
	const bodies = await contract(staff);
	const attached = await file(staff, stop.event_id);
	const proposal_code = await proposal(ctx, stop);
	const all = { ...stop, ...people, ...visit, ...bodies, ...attached, proposal_code };
	return {
		...all,
		...(await letters(ctx)),
		...(await helpers(staff, stop.stop_id)),
		...(await lettersAndCertificate(ctx, all)),
		...(await photo(staff, stop)),
		...(await photoPaper(staff, stop.stop_id, people.person_id)),
		...(await duties(staff)),
		word_id: await ownWord(staff),
		...(await inTheHall(staff, stop.stop_id)),
		...(await approvedMinutes(staff, stop.stop_id)),
		...(await inTheNews(staff, stop.event_id)),
		register: 'transfers',
		export_id: await taken(ctx),
		consent_code: 'sign_up',
		// No number that stands in a form for something else.
		consent_version: '0001',
		report: 'report-kk.pdf',
		list: 'codes-kk.xlsx',
		journal: 'journal.csv'
	};
}

/** One with a place, one who asked for it, one under 18. */
async function signedUp(ctx: Context, stop_id: string) {
	const child = person({
		age_band: '14_17',
		guardian_name: 'Сейітова Дана',
		guardian_contact: '+77001234567'
	});
	for (const one of [person(), person(), child]) await signUp(ctx, form(stop_id, [one]));
	const [first, second, third] = await ctx.db
		.selectFrom('registration')
		.select(['id', 'person_id', 'code', 'secret'])
		.where('stop_id', '=', stop_id)
		.orderBy('arrival')
		.execute();
	const asked = { asked_at: ctx.now, confirmed_at: null };
	await ctx.db.updateTable('registration').set(asked).where('id', '=', second!.id).execute();
	await ctx.db.updateTable('stop').set({ taken: 2 }).where('id', '=', stop_id).execute();
	const guardian = await ctx.db
		.selectFrom('guardian')
		.select('secret')
		.where('registration_id', '=', third!.id)
		.executeTakeFirstOrThrow();
	return {
		person_id: first!.person_id,
		other_person_id: third!.person_id,
		request_id: await asksErasure(ctx, second!.person_id),
		registration_id: first!.id,
		ticket_code: first!.code,
		ticket_secret: first!.secret,
		asked_id: second!.id,
		guardian_secret: guardian.secret
	};
}

async function asksErasure(ctx: Context, person_id: string): Promise<string> {
	const staff: Context = { ...ctx, visitor: { account_id: 'walk', roles: ['administrator'] } };
	return noteErasure(staff, person_id);
}

async function visited(ctx: Context, stop_id: string, person_id: string) {
	const [id, feedback_id] = [newId(), newId()];
	const at = ctx.now;
	const came = { id, stop_id, person_id, category: 'P03', at, recorded_at: at, how: 'search' };
	await ctx.db.insertInto('attendance').values(came).execute();
	const said = { id: feedback_id, stop_id, attendance_id: id, usefulness: 5, useful: 'Жақсы', at };
	await ctx.db
		.insertInto('feedback')
		.values({ ...said, missing: null, released_at: null })
		.execute();
	const conflict_id = newId();
	const noted = { kind: 'twice', at, device: null, by_account: null, by_link: null };
	await ctx.db
		.insertInto('door_conflict')
		.values({ id: conflict_id, stop_id, attendance_id: id, ...noted, noted_at: at })
		.execute();
	return { conflict_id, attendance_id: id, feedback_id, feedback_secret: feedbackSecret(ctx, id) };
}

async function letters(ctx: Context) {
	const words = { kind: 'walk', about: {}, language: 'kk' as const };
	const [letter_id, call_id] = await transaction(ctx, (tx) =>
		post(tx, [
			{ channel: 'mail', recipient: 'p@mysal.kz', ...words },
			{ channel: 'call', recipient: '+77001234567', ...words }
		])
	);
	return { letter_id: letter_id!, call_id: call_id! };
}

async function helpers(staff: Context, stop_id: string) {
	const { address, link_id } = await handOutLink(staff, { stop_id, role: 'door', name: 'Айгүл' });
	const account_id = await accountFor(`${newCode(8)}@walk.test`, staff.now);
	await letIn(staff, account_id, 'customer');
	const once = await makeLink(staff, account_id);
	return {
		link_id,
		helper_secret: address.split('/').at(-1)!,
		account_id,
		once_secret: once.split('/').at(-1)!
	};
}

async function contract(staff: Context) {
	const { id, lines } = await publishedProject(staff);
	// Numbers in the addresses of contracts are the same in each centre: a word of its own tells them apart.
	const slug = `p-${newCode(8).toLowerCase()}`;
	await staff.db.updateTable('project').set({ slug }).where('id', '=', id).execute();
	const { customer_id, operator_id } = await staff.db
		.selectFrom('project')
		.select(['customer_id', 'operator_id'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const question = { kind: 'question' as const, text: newCode(12), name: null, contact: null };
	const { code } = await ask(staff, slug, { ...question, consent: undefined });
	return {
		project_id: id,
		project_slug: slug,
		line_id: lines[0]!.id,
		inquiry_code: code,
		organisation_id: customer_id,
		operator_id
	};
}

async function file(staff: Context, event_id: string) {
	const bytes = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';
	const attachment_id = await attachFile(staff, {
		event_id,
		stop_id: null,
		kind: 'material',
		caption: { kk: 'Баяндама' },
		release: true,
		file: new File([bytes], 'bayandama.pdf', { type: 'application/pdf' })
	});
	const { file_id } = await staff.db
		.selectFrom('attachment')
		.select('file_id')
		.where('id', '=', attachment_id)
		.executeTakeFirstOrThrow();
	return { attachment_id, file_id };
}

/** A word of its own for each cast: one stands in the list once. */
async function ownWord(staff: Context): Promise<string> {
	const exception = { reading: 'ожақы' };
	return addWord(staff, { word: newCode(8), exception, sample: null });
}

/** A list carried out to its act, and a transfer in its register. */
async function duties(staff: Context) {
	const id = newId();
	const at = { listed_at: staff.now, confirmed_at: staff.now };
	await staff.db
		.insertInto('destruction')
		.values({ id, ...at })
		.execute();
	const kind = { destruction_id: id, code: 'mail.letters' };
	await staff.db
		.insertInto('destruction_kind')
		.values({ ...kind, months: 12, before: staff.now })
		.execute();
	const row = { row_id: newId(), settled_at: staff.now, destroyed: true };
	await staff.db
		.insertInto('destruction_row')
		.values({ ...kind, ...row })
		.execute();
	await transaction(staff, (tx) =>
		makeAct(tx, { id, confirmed_at: staff.now, confirmed_by: null })
	);
	const fields = { to_whom: 'Әкімдік', basis: 'Хат', categories: 'Аты-жөні', abroad: null };
	const entry_id = await writeEntry(staff, 'transfers', { on_day: '2026-11-01', fields });
	return { destruction_id: id, entry_id };
}

async function proposal(
	ctx: Context,
	{ event_id, stop_id }: { event_id: string; stop_id: string }
) {
	const code = newCode(8);
	await ctx.db
		.insertInto('proposal')
		.values({
			id: newId(),
			code,
			event_id,
			stop_id,
			text: { kk: 'Көше жарығы' } as never,
			category: 'P03',
			source: 'hall',
			voiced_at: ctx.now
		})
		.execute();
	return code;
}

async function taken(ctx: Context) {
	const id = newId();
	const what = { kind: 'people', filter: JSON.stringify({ id }), format: 'csv', language: 'kk' };
	await ctx.db
		.insertInto('export')
		.values({ id, ...what, by_account: 'walk', reason: 'Тексеру', asked_at: ctx.now } as never)
		.execute();
	return id;
}
