// Which parts of a phone's page the server has to write anew. Safe in the browser.

export interface Parts {
	questions: { id: string; support: number; answered: boolean }[];
	poll: { id: string; open: boolean; guests: boolean; result: unknown } | null;
}

/** The same as long as the same questions and the same poll stand there; support alone is a number the script writes itself. */
export function partsKey({ questions, poll }: Parts): string {
	const asked = questions.map(({ id, answered }) => `${id}${answered ? '!' : ''}`);
	const put = poll && [poll.id, poll.open, poll.guests, JSON.stringify(poll.result ?? null)];
	return [asked, put].join(';');
}
