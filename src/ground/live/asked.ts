/** What an address under /live/ asks for. */
export interface Asked {
	audience: string;
	subject: string;
	/** The state once instead of a stream. */
	once: boolean;
	/** The page that asks, by a number it drew itself: its new stream takes the place of its old one. */
	page: string | null;
}

const address = /^\/live\/([a-z]{1,20})\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\?(.*))?$/;

/** `/live/<audience>/<subject>`, `?poll` for the state once, `?page=…`; null for every other address. */
export function askedFor(url: string): Asked | null {
	const [, audience, subject, query] = address.exec(url) ?? [];
	if (!audience || !subject) return null;
	const said = new URLSearchParams(query);
	const page = said.get('page');
	return {
		audience,
		subject,
		once: said.has('poll'),
		page: page && /^[\w-]{8,40}$/.test(page) ? page : null
	};
}

/** Whether an answer's tag is one of those that the asker has. */
export function hasTag(known: string | undefined, tag: string): boolean {
	const tags = known?.split(',').map((one) => one.trim().replace(/^W\//, ''));
	return tags?.includes(tag) ?? false;
}
