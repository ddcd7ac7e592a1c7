/** Why something was refused: a code such as `events.full`; its texts stand in the capability's messages. */
export type RefusalStatus = 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429;

/**
 * A rule, a right or a missing row said no. Thrown by commands and queries; turned into a page, an API
 * answer or a finished job at the three edges. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
	readonly code: string;
	readonly status: RefusalStatus;
	readonly detail: Record<string, string | number>;

	constructor(
		code: string,
		status: RefusalStatus = 409,
		detail: Record<string, string | number> = {}
	) {
		super(code);
		this.name = 'Refusal';
		this.code = code;
		this.status = status;
		this.detail = detail;
	}
}

/** Refuses when a rule gave a reason; does nothing when it gave none. */
export function refuse(reason: string | null, status: RefusalStatus = 409): void {
	if (reason !== null) throw new Refusal(reason, status);
}

/** The row, or a 404 for whoever may not see it: both look the same from outside. */
export function found<Row>(row: Row | undefined | null, code = 'ground.not_found'): Row {
	if (row === undefined || row === null) throw new Refusal(code, 404);
	return row;
}
