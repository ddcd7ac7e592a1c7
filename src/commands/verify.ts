import type { House } from '#ground/house.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { shortHash } from '#ground/seal/block.server.ts';
import { findingLine } from '#ground/seal/findings.ts';
import type { Verified } from '#ground/seal/verify.server.ts';
import { blockOf, verify } from '#ground/seal/verify.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { joinInstallation } from '#installation.server.ts';

const usage = `./arna verify                all centres: every happening, block, chain and signature
./arna verify --from HASH    that nothing before the block with this hash changed; HASH as it stands on a paper`;

/** Checks the journal, names what is wrong, and ends with 1 when anything is. */
export async function run(words: string[]): Promise<void> {
	const [flag, hash, ...more] = words;
	if (flag !== undefined && (flag !== '--from' || !hash || more.length > 0)) throw new Stop(usage);
	const digits = hash === undefined ? null : digitsOf(hash);
	const { house, close } = await joinInstallation(readSettings());
	try {
		const wrong = digits === null ? await verifyAll(house) : await verifyFrom(house, digits);
		say(wrong === 0 ? 'Nothing is wrong.' : `Wrong: ${wrong}.`);
		if (wrong > 0) process.exitCode = 1;
	} finally {
		await close();
	}
}

/** As on paper: groups, any case. Fewer than 16 digits could be met by chance or by trying. */
function digitsOf(hash: string): string {
	const digits = hash.toLowerCase().replaceAll(/[\s-]/g, '');
	if (/^[0-9a-f]{16,64}$/.test(digits)) return digits;
	throw new Stop(`"${hash}" is no block’s hash: type all five groups as they stand on the paper.`);
}

async function verifyAll(house: House): Promise<number> {
	let wrong = 0;
	for (const slug of house.centres.keys()) {
		const seen = await look(house, slug);
		wrong += seen.wrong;
		say(`${slug}: ${summary(seen)}; not sealed yet: ${seen.unsealed}`);
	}
	return wrong;
}

async function verifyFrom(house: House, digits: string): Promise<number> {
	for (const slug of house.centres.keys()) {
		const block = await blockOf(contextFor(house, slug), digits);
		if (block === null) continue;
		const seen = await look(house, slug, block);
		say(`${slug}: up to block ${block}: ${summary(seen)}`);
		return seen.wrong;
	}
	say(
		'No block has this hash: the journal was rewritten or cut, or the paper is of another installation.'
	);
	return 1;
}

async function look(
	house: House,
	slug: string,
	upTo?: number
): Promise<Verified & { wrong: number }> {
	const steps = verify(contextFor(house, slug), upTo);
	for (let wrong = 0; ; wrong++) {
		const step = await steps.next();
		if (step.done) return { ...step.value, wrong };
		say(`${slug}: ${findingLine(step.value)}`);
	}
}

function summary({ blocks, rows, last }: Verified): string {
	const newest = last ? `, the last is ${last.number}: ${shortHash(last.hash)}` : '';
	return `blocks ${blocks}, happenings ${rows}${newest}`;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
