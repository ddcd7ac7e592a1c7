// The two runners whose tests are counted one by one: `node --test` and Playwright.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { Counted } from './count.ts';
import { root, runTool, type Outcome } from './gate.ts';

const results = join(root, 'test-results');

/** The tests beside the code, two files at a time. */
export async function countTests(): Promise<Outcome> {
	const file = freshFile('tests.jsonl');
	const exit = await runTool('node', [
		'--test',
		'--test-concurrency=2',
		'--test-timeout=600000',
		// What a broken test leaves open must not hold the whole run.
		'--test-force-exit',
		'--test-global-setup=./src/testing/setup.ts',
		'--test-reporter=spec',
		'--test-reporter-destination=stdout',
		'--test-reporter=./scripts/checks/count.ts',
		`--test-reporter-destination=${file}`,
		'src/**/*.test.ts',
		'scripts/**/*.test.ts'
	]);
	const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
	return tally(
		lines.filter(Boolean).map((line) => JSON.parse(line) as Counted),
		exit
	);
}

/** The journeys, each in a browser. */
export async function countJourneys(): Promise<Outcome> {
	const file = freshFile('journeys.json');
	const exit = await runTool('playwright', ['test']);
	if (!existsSync(file)) return tally([], exit);
	const report = JSON.parse(readFileSync(file, 'utf8')) as JSONReport;
	return tally(report.suites.flatMap(journeysOf), exit);
}

/**
 * Sums up what a runner did. A runner that found no test, or ended badly although no test failed, has
 * failed itself and counts as one.
 */
export function tally(tests: Counted[], exit: number): Outcome {
	const ended = (end: Counted['end']) => tests.filter((test) => test.end === end).length;
	const [passed, failed, skipped] = [ended('passed'), ended('failed'), ended('skipped')];
	const broken = failed === 0 && (exit !== 0 || passed === 0);
	const nothing = tests.length === 0 ? 'no test ran' : `${passed} passed, ${failed} failed`;
	const note = skipped > 0 ? `${nothing}, ${skipped} skipped` : nothing;
	return { passed, failed: failed + (broken ? 1 : 0), note, timed: tests };
}

function journeysOf(suite: JSONReportSuite): Counted[] {
	const own = suite.specs.flatMap((spec) =>
		spec.tests.map(({ projectName, status, results: runs }): Counted => {
			const ms = runs.reduce((sum, run) => sum + run.duration, 0);
			const end = status === 'expected' ? 'passed' : status === 'skipped' ? 'skipped' : 'failed';
			return { name: `${spec.title} (${projectName})`, ms, end };
		})
	);
	return [...own, ...(suite.suites ?? []).flatMap(journeysOf)];
}

// What an earlier run left must never be counted as this one's.
function freshFile(name: string): string {
	mkdirSync(results, { recursive: true });
	rmSync(join(results, name), { force: true });
	return join(results, name);
}
