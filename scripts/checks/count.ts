import type { TestEvent } from 'node:test/reporters';

/** A test that ended, as one line of JSON; a suite is no test. */
export type Counted = { name: string; ms: number; end: 'passed' | 'failed' | 'skipped' };

type Ended = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

/** A reporter for `node --test`, which wants it as default export. */
export default async function* count(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
	for await (const event of events) {
		if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
		const counted = countedFrom(event);
		if (counted) yield `${JSON.stringify(counted)}\n`;
	}
}

function countedFrom({ type, data }: Ended): Counted | undefined {
	const ms = data.details.duration_ms;
	if (data.details.type === 'suite') return undefined;
	// A test that failed only by its parts: those are counted, it is not.
	const cause = type === 'test:fail' ? (data.details.error as { failureType?: string }) : undefined;
	if (cause?.failureType === 'subtestsFailed') return undefined;
	// Node passes a file in which it found no test, as a test with the file's name.
	if (type === 'test:pass' && data.nesting === 0 && data.file?.endsWith(data.name)) {
		return { name: `${data.name} holds no test`, ms, end: 'failed' };
	}
	if (data.skip !== undefined || data.todo !== undefined)
		return { name: data.name, ms, end: 'skipped' };
	return { name: data.name, ms, end: type === 'test:pass' ? 'passed' : 'failed' };
}
