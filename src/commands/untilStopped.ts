/**
 * Ends at the first Ctrl-C, SIGTERM or closed terminal; a second Ctrl-C ends the process at once. A press
 * reaches the whole foreground group and npm hands it on once more: within a second it is the same one.
 */
export function untilStopped(): Promise<void> {
	// A closed terminal or pipe takes our output; that must not cut the orderly end short.
	for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
	return new Promise((resolve) => {
		let first: number | null = null;
		const asked = () => {
			first ??= performance.now();
			if (performance.now() - first > 1000) process.exit(130);
			resolve();
		};
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, asked);
	});
}
