import { isTest, lineAt, type Text } from './text.ts';

const begins = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(/g;
const runs = /\.(execute|executeTakeFirst|executeTakeFirstOrThrow|stream|explain)\(/;

/** A Kysely query that is awaited, or stands alone, must be executed: without that it silently does nothing. */
export function kyselyComplaints(texts: Text[]): string[] {
	return texts
		.filter(({ path }) => /^src\/.*\.ts$/.test(path) && !isTest(path))
		.flatMap(({ path, text }) =>
			[...text.matchAll(begins)]
				.filter(({ index }) => isStatement(text, index) && !runs.test(chainFrom(text, index)))
				.map(({ index }) => `${path}:${lineAt(text, index)}: this query is never executed.`)
		);
}

// What stands before `.selectFrom`: a name that begins a statement (`tx`) or an awaited one (`await ctx.db`).
// A fragment (`const q = db…`, `return db…`, `(eb) => eb…`) is executed by whoever gets it.
function isStatement(text: string, at: number): boolean {
	return /(\bawait\s+|[;{}]\s*|^\s*)[\w.]+(\.with\([^;]*\))?\s*$/.test(
		text.slice(Math.max(0, at - 400), at)
	);
}

// From there to the end of the statement: the first `;` or closing bracket that belongs to no inner one.
function chainFrom(text: string, at: number): string {
	let depth = 0;
	for (let end = at; end < text.length; end++) {
		const sign = text.charAt(end);
		if ('([{'.includes(sign)) depth++;
		if (')]}'.includes(sign)) depth--;
		if (depth < 0 || (depth === 0 && sign === ';')) return topLevel(text.slice(at, end));
	}
	return topLevel(text.slice(at));
}

// Only what belongs to the chain itself: an `.execute()` inside its brackets is another query's.
function topLevel(chain: string): string {
	let depth = 0;
	let kept = '';
	for (const sign of chain) {
		if (')]}'.includes(sign)) depth--;
		if (depth === 0) kept += sign;
		if ('([{'.includes(sign)) depth++;
	}
	return kept;
}
