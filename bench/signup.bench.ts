import { calibrate } from './calibrate.ts';
import type { Bench } from './run.ts';
import { databasePart } from './signup-database.ts';
import { httpPart } from './signup-http.ts';

export const bench: Bench = {
	promise:
		'500 places, 5,000 people, 64 connections: exact; database ≥ 0.4 of a lone INSERT and ≥ 5 × one a transaction, HTTP ≥ 0.25 of an empty action',
	async run() {
		await calibrate();
		const problems: string[] = [];
		console.log('\nThe command alone, 64 callers');
		const database = await databasePart(problems);
		console.log(
			'\nThe whole HTTP path, 64 connections, shipped limits on (the limit of one address leaves out this machine’s own)'
		);
		const http = await httpPart(problems);
		for (const problem of problems) console.log(`✖ ${problem}`);
		const exact = problems.length === 0;
		return {
			good: exact && database.reach >= 0.4 && database.gain >= 5 && http >= 0.25,
			figure:
				`${exact ? 'places exact' : 'places WRONG'}; database ${database.reach.toFixed(2)} of the lone INSERT (0.4 wanted), ` +
				`${database.gain.toFixed(1)} × one a transaction (5 wanted); HTTP ${http.toFixed(2)} of the action that reads and returns (0.25 wanted)`
		};
	}
};
