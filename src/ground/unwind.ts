/** What is to be undone: last opened, first closed. A step that fails does not keep the others from theirs. */
export async function unwind(steps: (() => unknown)[]): Promise<void> {
	const failures: unknown[] = [];
	for (const step of steps.splice(0).toReversed()) {
		try {
			await step();
		} catch (error) {
			failures.push(error);
		}
	}
	if (failures.length > 0) throw failures[0];
}
