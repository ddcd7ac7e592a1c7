import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { post } from '#ground/mail/post.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { readersOf } from '#people/mailLanguage.server.ts';
import type {} from '#events/tables.ts';
import type {} from '#people/tables.ts';
import type {} from './tables.ts';

interface Due {
	proposal_id: string;
	due_on: string;
	code: string;
}

/** Marked in one transaction; the next run of the timer takes the next. */
const batch = 500;

/**
 * Tells staff of answers that are due in a week and on the next day, once each: the one who wrote the letter, or where
 * there is none all who run events. One mail for each day and reader. Answers how many proposals were told of. Run
 * again it tells nothing twice: whoever marked a proposal first tells of it.
 */
export async function remindOfAnswers(ctx: Context): Promise<number> {
	const today = dayKey(ctx.now, ctx.centre.zone);
	return transaction(ctx, async (tx) => {
		const week = await marked(tx, 'week', today, [2, 7]);
		const day = await marked(tx, 'day', today, [0, 1]);
		await tell(tx, [...week, ...day]);
		return week.length + day.length;
	});
}

async function marked(
	tx: Context,
	kind: 'week' | 'day',
	today: string,
	[from, until]: [number, number]
): Promise<Due[]> {
	const { rows } = await sql<Due>`
		with told as (
			insert into proposal_reminder (proposal_id, due_on, kind, at)
			select id, due_on, ${kind}::text, ${tx.now} from proposal
			where sent_at is not null and accepted_at is null and refused_at is null
				and due_on between ${today}::date + ${from}::int and ${today}::date + ${until}::int
				and not exists (select from proposal_reminder told
					where told.proposal_id = proposal.id and told.due_on = proposal.due_on and told.kind = ${kind})
			order by id limit ${batch}
			on conflict do nothing
			returning proposal_id, due_on
		)
		select told.proposal_id, told.due_on, code from told join proposal on proposal.id = told.proposal_id
		order by code`.execute(tx.db);
	return rows;
}

async function tell(tx: Context, due: Due[]): Promise<void> {
	if (due.length === 0) return;
	const staff = await staffOf(tx);
	const makers = await makersOf(
		tx,
		due.map(({ proposal_id }) => proposal_id)
	);
	const mails = new Map<string, { account: string; due_on: string; codes: string[] }>();
	for (const one of due) {
		const maker = makers.get(one.proposal_id);
		const told = maker && staff.all.has(maker) ? [maker] : staff.running;
		for (const account of told) {
			const key = `${account} ${one.due_on}`;
			const mail = mails.get(key) ?? { account, due_on: one.due_on, codes: [] };
			mail.codes.push(one.code);
			mails.set(key, mail);
		}
	}
	const readers = await readersOf([...mails.values()].map(({ account }) => account));
	await post(
		tx,
		[...mails.values()].flatMap(({ account, due_on, codes }) => {
			const reader = readers.get(account);
			if (!reader) return [];
			const { email: recipient, language } = reader;
			const about = { due_on, codes: codes.join(' ') };
			return [{ channel: 'mail' as const, recipient, language, kind: 'letters.answer_due', about }];
		})
	);
}

/** All who work here, and those whom it concerns when nobody wrote the letter: coordinators and managers, else administrators. */
async function staffOf(tx: Context): Promise<{ all: Set<string>; running: string[] }> {
	const rows = await tx.db
		.selectFrom('membership')
		.select(['account_id', 'role'])
		.where('ended_at', 'is', null)
		.where('role', '!=', 'customer')
		.execute();
	const running = rows.filter(({ role }) => role !== 'administrator');
	const told = running.length > 0 ? running : rows;
	return {
		all: new Set(rows.map(({ account_id }) => account_id)),
		running: [...new Set(told.map(({ account_id }) => account_id))]
	};
}

/** Who made the letter that a proposal was sent with. */
async function makersOf(tx: Context, proposals: string[]): Promise<Map<string, string>> {
	const rows = await tx.db
		.selectFrom('letter_proposal')
		.innerJoin('letter', 'letter.id', 'letter_proposal.letter_id')
		.select(['letter_proposal.proposal_id', 'letter.made_by'])
		.where('letter_proposal.proposal_id', 'in', proposals)
		.where('letter.annulled_at', 'is', null)
		.orderBy('letter.id')
		.execute();
	return new Map(
		rows.flatMap(({ proposal_id, made_by }) => (made_by ? [[proposal_id, made_by] as const] : []))
	);
}
