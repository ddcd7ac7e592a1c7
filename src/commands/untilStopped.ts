/** Ends at the first Ctrl-C or SIGTERM; a second Ctrl-C ends the process at once. */
export function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGTERM', () => resolve());
		process.once('SIGINT', () => {
			process.once('SIGINT', () => process.exit(130));
			resolve();
		});
	});
}
