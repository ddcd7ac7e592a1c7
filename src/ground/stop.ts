/** Arna cannot start or go on, and the person at the machine can mend it: one line, exit 1, no stack. */
export class Stop extends Error {
	constructor(line: string) {
		super(line);
		this.name = 'Stop';
	}
}
