import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { dayKey } from '#kazakh/dates.ts';
import type {} from '#funding/tables.ts';
import type { Body } from './organisations.server.ts';

const day = 24 * 60 * 60 * 1000;

/** Plan lines of the sample contract: how many by when. Proposals were due three weeks ago: one line is late. */
export interface Contract {
	project_id: string;
	lines: Record<string, string>;
}

/** The customer's contract of `year` with its five plan lines. */
export async function fillContract(
	tx: Context,
	bodies: Record<Body, string>,
	year: number
): Promise<Contract> {
	const project_id = newId();
	const starts_on = `${year}-02-01`;
	const ends_on = later(`${year}-12-25`, halfWay(starts_on, tx.now));
	await tx.db
		.insertInto('project')
		.values({
			id: project_id,
			slug: `resource-centre-${year}`,
			channel: 'social_order',
			name: {
				kk: 'Үкіметтік емес ұйымдарға арналған ақпараттық-ресурс орталығы жұмысын ұйымдастыру',
				ru: 'Организация работы информационно-ресурсного центра для неправительственных организаций',
				en: 'Running an information-resource centre for non-governmental organisations'
			},
			number: `${year}-ӘТ-07`,
			signed_on: `${year}-01-28`,
			sum: '24850000.00',
			starts_on,
			ends_on,
			area: 'A15',
			customer_id: bodies.customer,
			operator_id: bodies.operator,
			published_at: tx.now,
			created_at: tx.now
		})
		.execute();
	const late = dayKey(new Date(tx.now.getTime() - 21 * day));
	const plan = { ...targets(ends_on), proposals_passed_on: { target: 40, due_on: late } };
	const rows = Object.entries(plan).map(([indicator, line], position) => ({
		id: newId(),
		project_id,
		indicator,
		...line,
		position
	}));
	await tx.db.insertInto('plan_line').values(rows).execute();
	return { project_id, lines: Object.fromEntries(rows.map((row) => [row.indicator, row.id])) };
}

function targets(due_on: string) {
	return {
		round_tables_held: { target: 14, due_on },
		districts_covered: { target: 8, due_on },
		people_reached: { target: 700, due_on },
		proposals_passed_on: { target: 40, due_on },
		publications: { target: 60, due_on }
	};
}

/** So far ahead that less than half of the contract's days are over: what was held is on schedule whenever one looks. */
function halfWay(starts_on: string, now: Date): string {
	const passed = now.getTime() - new Date(starts_on).getTime();
	return dayKey(new Date(now.getTime() + passed * 1.2));
}

function later(one: string, other: string): string {
	return one > other ? one : other;
}
