// Asks the server for JSON and tells apart: it said something, or nobody of ours was there.

/** Nobody of ours answered: no network, a portal's page, a server that is down or has too much to do. */
export class Away extends Error {}

/** The server refuses, and would again: a refusal code. */
export class Refused extends Error {
	readonly status: number;
	readonly code: string;
	constructor(status: number, code: string) {
		super(code);
		this.status = status;
		this.code = code;
	}
}

/** A half-open connection says nothing for minutes; people at a door wait this long. */
const patienceMs = 8_000;

/** JSON from one of our addresses; with a body it is sent as POST. Throws Away or Refused. */
export async function ask<Answer>(address: string, body?: unknown): Promise<Answer> {
	// AbortSignal.timeout is younger than some phones at the door.
	const patience = new AbortController();
	const late = setTimeout(() => patience.abort(), patienceMs);
	try {
		return await asked(address, body, patience.signal);
	} finally {
		clearTimeout(late);
	}
}

async function asked<Answer>(address: string, body: unknown, signal: AbortSignal): Promise<Answer> {
	const response = await fetch(address, {
		method: body === undefined ? 'GET' : 'POST',
		headers: {
			accept: 'application/json',
			...(body !== undefined && { 'content-type': 'application/json' })
		},
		body: body === undefined ? null : JSON.stringify(body),
		cache: 'no-store',
		signal
	}).catch((trouble: unknown) => {
		throw new Away(String(trouble));
	});
	// A portal, a proxy's complaint, another server on this address: none carries our number.
	if (!response.headers.has('x-request-id')) throw new Away('not ours');
	if (response.status >= 500 || response.status === 429) throw new Away(String(response.status));
	if (leadsToSignIn(response)) throw new Refused(401, 'people.sign_in');
	const answer = await read(response);
	if (!response.ok) throw new Refused(response.status, codeOf(answer));
	return answer as Answer;
}

function leadsToSignIn({ redirected, url }: Response): boolean {
	return redirected && /^\/[a-z]{2}\/sign-in(\/|$)/.test(new URL(url).pathname);
}

async function read(response: Response): Promise<unknown> {
	return response.json().catch(() => {
		// Cut off on the way, or a page where JSON was asked for.
		throw new Away('no JSON');
	});
}

function codeOf(answer: unknown): string {
	const { message } = (answer ?? {}) as { message?: unknown };
	return typeof message === 'string' ? message : 'ground.refused';
}
