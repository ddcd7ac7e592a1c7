// What no ready-made tool checks: rules of the house that can be read off the text of the files.
import { houseComplaints } from './house.ts';
import { outcomeOf, root, type Outcome } from './gate.ts';
import { kyselyComplaints } from './kysely.ts';
import { lengthComplaints, lengths } from './length.ts';
import { lockfileComplaints } from './lockfile.ts';
import { ownerComplaints } from './owner.ts';
import { textsOf, type Text } from './text.ts';
import { wordComplaints } from './words.ts';

const checks: ((texts: Text[]) => string[])[] = [
	lockfileComplaints,
	kyselyComplaints,
	ownerComplaints,
	houseComplaints,
	lengthComplaints,
	wordComplaints
];

export async function papers(): Promise<Outcome> {
	const texts = textsOf(root);
	const complaints = checks.flatMap((check) => check(texts));
	for (const complaint of complaints) console.error(complaint);
	const { files, median, ninth } = lengths(texts);
	const note = `${files} source files: median ${median} lines, nine in ten at most ${ninth}`;
	return outcomeOf(complaints.length === 0, note);
}
