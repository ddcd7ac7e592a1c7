// `npm test` walks through every gate, `npm test -- lint types` only through those named.
import { countJourneys, countTests } from './checks/counted.ts';
import { gateOf, type Gate, type Outcome, type Timed } from './checks/gate.ts';
import { papers } from './checks/papers.ts';

const project = ['--tsconfig', 'tsconfig.json'];

const gates: Gate[] = [
	gateOf('format', ['prettier', '--check', '--cache', '--log-level', 'warn', '.']),
	gateOf('lint', ['oxlint', '--type-aware', '--deny-warnings']),
	gateOf('types', ['svelte-kit', 'sync'], ['svelte-check', '--fail-on-warnings', ...project]),
	gateOf('floors', ['depcruise', '--config', '.dependency-cruiser.mjs', 'src']),
	{ name: 'papers', run: papers },
	{ name: 'tests', run: countTests },
	{ name: 'journeys', run: countJourneys }
];

const words = process.argv.slice(2);
const unknown = words.filter((word) => !gates.some((gate) => gate.name === word));
if (unknown.length > 0) {
	console.error(
		`There is no gate ${unknown.join(', ')}: ${gates.map(({ name }) => name).join(', ')}.`
	);
	process.exit(1);
}

const lines: string[] = [];
const slow: Timed[] = [];
let passed = 0;
let failed = 0;

for (const gate of gates.filter(({ name }) => words.length === 0 || words.includes(name))) {
	console.log(`\n── ${gate.name}`);
	const started = performance.now();
	const outcome = await walk(gate);
	passed += outcome.passed;
	failed += outcome.failed;
	slow.push(...(outcome.timed ?? []));
	const mark = outcome.failed > 0 ? '✖' : '✔';
	const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
	lines.push(`${mark} ${gate.name.padEnd(9)}${seconds} s  ${outcome.note ?? ''}`.trimEnd());
	console.log(lines.at(-1));
}

console.log(`\n── all gates\n${lines.join('\n')}`);
if (slow.length > 0) {
	console.log('\n── the ten slowest');
	for (const { name, ms } of slow.toSorted((one, other) => other.ms - one.ms).slice(0, 10)) {
		console.log(`${(ms / 1000).toFixed(2).padStart(7)} s  ${name}`);
	}
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

// A gate that breaks down by itself has failed; those after it are still walked.
async function walk(gate: Gate): Promise<Outcome> {
	try {
		return await gate.run();
	} catch (trouble) {
		console.error(trouble);
		return { passed: 0, failed: 1, note: 'broke down' };
	}
}
