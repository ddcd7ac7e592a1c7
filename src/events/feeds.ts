import { printable } from '#ground/documents/printable.ts';

/** One item of an Atom feed (RFC 4287). */
export interface Item {
	id: string;
	title: string;
	url: string;
	updated_at: Date;
	summary: string;
}

export interface Feed {
	title: string;
	language: string;
	/** The page it belongs to. */
	url: string;
	/** Its own address. */
	self: string;
	updated_at: Date;
	items: Item[];
}

export function atomFeed(feed: Feed): string {
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
		`<title>${escaped(feed.title)}</title>`,
		`<id>${escaped(feed.self)}</id>`,
		`<link href="${escaped(feed.url)}"/>`,
		`<link rel="self" href="${escaped(feed.self)}"/>`,
		`<updated>${feed.updated_at.toISOString()}</updated>`,
		`<author><name>${escaped(feed.title)}</name></author>`,
		...feed.items.map(itemText),
		'</feed>',
		''
	].join('\n');
}

function itemText({ id, title, url, updated_at, summary }: Item): string {
	return [
		`<entry><title>${escaped(title)}</title>`,
		`<id>urn:uuid:${id}</id>`,
		`<link href="${escaped(url)}"/>`,
		`<updated>${updated_at.toISOString()}</updated>`,
		`<summary>${escaped(summary)}</summary></entry>`
	].join('');
}

/** Signs that XML reads itself, and control signs that it forbids. */
function escaped(text: string): string {
	const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
	return printable(text).replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}
