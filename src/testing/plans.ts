// How PostgreSQL carries out what pages ask for: a list must cost what it shows, never what is stored.
import pg from 'pg';
import type { House } from '#ground/house.server.ts';

/** Dictionaries and what a centre has tens or hundreds of; whatever is not named here grows with the years. */
export const small = [
	'account', // staff
	'category',
	'centre',
	'consent_text',
	'counter',
	'indicator',
	'kazakh_word', // a thousand at most
	'line_fact', // one a plan line
	'membership', // staff
	'organisation', // bodies it works with
	'plan_line', // a few a contract
	'project', // contracts
	'retention', // kinds of records
	'territory'
];

export interface Asked {
	text: string;
	values: unknown[];
}

/** Writes down every statement that is asked while `work` runs, in this process. */
export async function asked(work: () => Promise<unknown>): Promise<Asked[]> {
	const statements = new Map<string, Asked>();
	// oxlint-disable-next-line typescript/unbound-method -- it is called with its own client below
	const { query } = pg.Client.prototype;
	pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
		const { text, values } = (typeof given[0] === 'object' ? given[0] : { text: given[0] }) as {
			text: string;
			values?: unknown[];
		};
		if (isReading(text))
			statements.set(text, { text, values: values ?? (given[1] as unknown[]) ?? [] });
		return (query as (...all: unknown[]) => unknown).apply(this, given);
	} as typeof query;
	try {
		await work();
	} finally {
		pg.Client.prototype.query = query;
	}
	return [...statements.values()];
}

/** Reading and nothing else: no lock, and no job. */
function isReading(text: string): boolean {
	return (
		/^\s*(select|with)\b/i.test(text) &&
		!/for (no key )?(update|share)|enqueue\(|\b(insert|update|delete)\b/i.test(text)
	);
}

interface Node {
	'Node Type': string;
	'Relation Name'?: string;
	'Actual Rows': number;
	'Actual Loops': number;
	'Rows Removed by Filter'?: number;
	'Rows Removed by Index Recheck'?: number;
	Plans?: Node[];
}

export interface Touched {
	table: string;
	how: string;
	rows: number;
}

/**
 * Which growing tables a statement reads from end to end, or with more than `most` rows looked at, found by carrying it
 * out. `forced`: sequential reading counts only where no index could serve; so a table that is small in a test is judged
 * as it will be later.
 */
export async function tooMuch(
	house: House,
	statement: Asked,
	{ most, forced }: { most: number; forced: boolean }
): Promise<Touched[]> {
	const client = await house.commons.connect();
	const { schema } = house.centres.values().next().value!.centre;
	try {
		await client.query('begin read only');
		await client.query(`set local search_path = ${schema}, commons`);
		if (forced) await client.query('set local enable_seqscan = off');
		const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
			`explain (analyze, format json, timing off) ${statement.text}`,
			statement.values
		);
		return scans(rows[0]!['QUERY PLAN'][0].Plan).filter(
			({ table, how, rows: looked }) =>
				!small.includes(table) && (how === 'Seq Scan' || looked > most)
		);
	} finally {
		await client.query('rollback');
		client.release();
	}
}

function scans(node: Node): Touched[] {
	const below = (node.Plans ?? []).flatMap(scans);
	const table = node['Relation Name'];
	if (table === undefined) return below;
	const removed =
		(node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
	const rows = Math.round((node['Actual Rows'] + removed) * node['Actual Loops']);
	return [{ table, how: node['Node Type'], rows }, ...below];
}
