/** What our log writes to standard error while `work` runs. */
export async function logged(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
	const lines: string[] = [];
	const write = process.stderr.write.bind(process.stderr);
	process.stderr.write = ((line: string) => lines.push(line) > 0) as typeof write;
	delete process.env.ARNA_QUIET;
	try {
		await work();
		// A turn of the loop is written at its end.
		await new Promise((done) => setImmediate(done));
	} finally {
		process.env.ARNA_QUIET = '1';
		process.stderr.write = write;
	}
	return lines
		.join('')
		.split('\n')
		.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : []));
}
