// Which parts of a phone's page the server has to write anew. Safe in the browser.

export interface Parts {
	/** `answered_at` in milliseconds: an answer in writing, or one mended, is another. */
	questions: { id: string; support: number; answered_at: number | null }[];
	poll: { id: string; open: boolean; guests: boolean; result: unknown } | null;
}

/** The same as long as the same questions and the same poll stand there; support alone is a number the script writes itself. */
export function partsKey({ questions, poll }: Parts): string {
	const asked = questions.map(({ id, answered_at }) => `${id}!${answered_at ?? ''}`);
	const put = poll && [poll.id, poll.open, poll.guests, JSON.stringify(poll.result ?? null)];
	return [asked, put].join(';');
}

/** What became of the questions this phone asked: nobody else is told, so the phone asks for it. */
export function askedKey(asked: { id: string; state: string; code: string | null }[]): string {
	return asked.map(({ id, state, code }) => [id, state, code ?? ''].join('!')).join(';');
}

/** Whether an own question may still become another without the hall being told. */
export function isDecidedOn(key: string): boolean {
	return !/!(waiting|put_off|shown)!/.test(key);
}

/** A form's answer that took nothing: too many at once, a server that is down, or no page of the hall at all. */
export function isUntaken(status: number, html: string): boolean {
	return status === 429 || status >= 500 || !html.includes('data-part=');
}

/** Which part's form was sent, when a refusal gives back no more than what was typed in it. */
export function partOf(typed: object): 'question' | 'poll' | 'feedback' | null {
	if (Object.hasOwn(typed, 'text')) return 'question';
	if (Object.hasOwn(typed, 'poll_id')) return 'poll';
	return Object.hasOwn(typed, 'useful') ? 'feedback' : null;
}
