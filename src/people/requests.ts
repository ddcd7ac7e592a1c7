/** Where a request of a person about their data stands. */
export interface RequestDates {
	done_at: Date | null;
	refused_at: Date | null;
}

/** Why a request can no longer be decided: a refusal's code, or null. */
export function whyNotDecide({ done_at, refused_at }: RequestDates): string | null {
	return done_at !== null || refused_at !== null ? 'people.request_decided' : null;
}
