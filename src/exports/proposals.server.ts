import { sql } from 'kysely';
import { proposalState } from '#events/proposal.ts';
import type { ProposalFacts } from '#events/proposal.ts';
import type { Texts } from '#ground/language.ts';
import type { List, Wanted } from './list.ts';

interface Row extends ProposalFacts {
	code: string;
	text: Texts;
	event: Texts;
	territory: Texts;
	category: Texts;
	addressee: Texts | null;
	due_on: string | null;
	outcome: Texts | null;
}

/** Proposals voiced within the period, in the order in which they were written down. */
export function proposals({ from, until, t, text }: Wanted): List<Row> {
	return {
		columns: [
			{ title: t('code') },
			{ title: t('voiced_at'), kind: 'moment', width: 16 },
			{ title: t('proposal'), width: 60 },
			{ title: t('event'), width: 40 },
			{ title: t('territory'), width: 20 },
			{ title: t('category'), width: 24 },
			{ title: t('addressee'), width: 30 },
			{ title: t('due'), kind: 'day' },
			{ title: t('state') },
			{ title: t('outcome'), width: 40 }
		],
		select: sql`p.code, p.voiced_at, p.text, p.due_on, p.outcome, p.addressee_id, p.sent_at, p.accepted_at,
			p.refused_at, p.done_at, event.title as event,
			(select name from territory where code = stop.territory) as territory,
			(select name from category where code = p.category) as category,
			(select name from organisation where id = p.addressee_id) as addressee`,
		from: sql`proposal p join event on event.id = p.event_id join stop on stop.id = p.stop_id
			where p.voiced_at >= ${from} and p.voiced_at < ${until}`,
		order: sql`p.voiced_at, p.id`,
		cells: (row) => [
			row.code,
			row.voiced_at,
			text(row.text),
			text(row.event),
			text(row.territory),
			text(row.category),
			text(row.addressee),
			row.due_on,
			t(proposalState(row)),
			text(row.outcome)
		]
	};
}
