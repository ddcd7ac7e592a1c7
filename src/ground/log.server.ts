/** What may stand in a log line: codes, ids, numbers. Never a name, contact, address with a secret or typed text. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

let lines = '';

/**
 * One JSON line to standard error (standard output belongs to the command line's answers). What one turn of
 * the loop has to say is written at its end, at once.
 */
export function log(event: string, fields: LogFields = {}): void {
	if (process.env.ARNA_QUIET === '1') return;
	if (lines === '') setImmediate(write);
	lines += `${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`;
}

function write(): void {
	if (lines !== '') process.stderr.write(lines);
	lines = '';
}

process.on('exit', write);

/**
 * What a bug may leave in the log: its kind, code and own stack lines. Messages and PostgreSQL's detail
 * can quote what people typed, so they stay out.
 */
export function bugFields(error: unknown): LogFields {
	if (!(error instanceof Error)) return { kind: typeof error };
	const { code, constraint, table } = error as Error & {
		code?: string;
		constraint?: string;
		table?: string;
	};
	const stack = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
	return {
		kind: error.name,
		code,
		constraint,
		table,
		stack: stack
			.slice(0, 8)
			.map((line) => line.trim())
			.join(' | ')
	};
}
