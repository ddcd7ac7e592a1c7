import { isTest, lineAt, type Text } from './text.ts';

const creates = /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:\w+\.)?"?(\w+)"?/gi;
const writes =
	/\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"`](?:\w+\.)?(\w+)|\b(?:insert\s+into|delete\s+from|merge\s+into)\s+(?:\w+\.)?"?(\w+)"?|\bupdate\s+(?:\w+\.)?"?(\w+)"?\s+(?:as\s+\w+\s+|\w+\s+)?set\b/gi;

// The sample centre is made as if it had been lived: with days in the past that no command would take.
const outside = /^src\/(sample|testing)\//;

// Every command writes what happened and what is to be said itself, in its own transaction (ground gives the way).
const forAll = ['happening', 'outbox'];

/** Only the capability whose migrations create a table inserts, updates or deletes in it. */
export function ownerComplaints(texts: Text[]): string[] {
	const owners = new Map<string, string>();
	for (const { path, text } of texts.filter(({ path: at }) => /^src\/.*\.sql$/.test(at))) {
		for (const [, table = ''] of text.matchAll(creates)) owners.set(table, capability(path));
	}
	return texts
		.filter(({ path }) => /^src\/[^/]+\/.*\.(ts|sql)$/.test(path) && !isTest(path))
		.flatMap(({ path, text }) =>
			[...text.matchAll(writes)].flatMap((found) => {
				const table = found[1] ?? found[2] ?? found[3] ?? '';
				const owner = owners.get(table);
				if (!owner || owner === capability(path)) return [];
				if (outside.test(path) || (forAll.includes(table) && path.endsWith('.sql'))) return [];
				return [
					`${path}:${lineAt(text, found.index)}: writes to ${table}, which belongs to ${owner}/.`
				];
			})
		);
}

function capability(path: string): string {
	return path.split('/')[1] ?? '';
}
