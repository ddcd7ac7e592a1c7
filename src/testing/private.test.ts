import assert from 'node:assert/strict';
import { test } from 'node:test';
import mammoth from 'mammoth';
import { extractText } from 'unpdf';
import type { House } from '#ground/house.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { fillSample } from '#sample/fill.server.ts';
import type { Answer } from './server.ts';
import { testServer } from './server.ts';

const { ask, ctx } = testServer((house: House) => fillSample(contextFor(house, 'kyzylorda')));

test('no public page, feed or paper names a participant or shows a phone or e-mail of one', async () => {
	const pages = await crawl();
	const kinds = [
		/\/events\//,
		/\/record$/,
		/report-kk\.pdf$/,
		/report-ru\.docx$/,
		/\/projects\//,
		/\/proposals\//,
		/\.ics$/,
		/\.atom$/
	];
	for (const kind of kinds)
		assert.ok(
			[...pages.keys()].some((path) => kind.test(path)),
			`${kind} was not reached`
		);
	const secrets = await participants();
	assert.ok(secrets.length > 200);
	const found = [...pages].flatMap(([path, text]) =>
		secrets.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`)
	);
	assert.deepEqual(found, []);
});

test('negative control: a participant written into a public text is found', async () => {
	const [secret] = await participants();
	await ctx()
		.db.updateTable('proposal')
		.set({ text: { kk: `${secret} айтты`, ru: 'x' } })
		.execute();
	const pages = await crawl();
	assert.ok([...pages.values()].some((text) => text.includes(secret!)));
});

/** Everything that a visitor reaches by links from the home page, in three languages, as text. */
async function crawl(): Promise<Map<string, string>> {
	const pages = new Map<string, string>();
	const waiting = ['/kk', '/ru', '/en'];
	const known = new Set(waiting);
	for (let path = waiting.shift(); path; path = waiting.shift()) {
		// With a cookie the pages are made anew, not taken from the cache.
		const answer = await ask(path, { cookie: 'look=..' });
		assert.ok(answer.status < 400, `${path} answers ${answer.status}`);
		pages.set(path, await textOf(answer));
		for (const next of links(path, answer)) {
			if (known.has(next)) continue;
			known.add(next);
			waiting.push(next);
		}
	}
	return pages;
}

/** Links within the site; the filters of lists are followed one deep, or the crawl would try all their products. */
function links(path: string, { headers, text }: Answer): string[] {
	if (!headers['content-type']?.startsWith('text/html')) return [];
	return [...text.matchAll(/href="([^"#]+)/g)]
		.map(([, href]) => new URL(href!.replaceAll('&amp;', '&'), `http://arna.test${path}`))
		.filter(
			({ origin, pathname }) =>
				origin === 'http://arna.test' && /^\/(kk|ru|en|t|files)(\/|$)/.test(pathname)
		)
		.filter(({ pathname }) => !/\/(desk|sign-in|look)(\/|$)/.test(pathname))
		.filter(({ search }) => search === '' || !path.includes('?'))
		.map(({ pathname, search }) => pathname + search);
}

async function textOf({ headers, text, bytes }: Answer): Promise<string> {
	const type = headers['content-type'] ?? '';
	if (type.startsWith('application/pdf')) {
		const read = await extractText(new Uint8Array(bytes), { mergePages: true });
		return read.text.replaceAll(/\s+/g, ' ');
	}
	if (type.includes('wordprocessingml'))
		return (await mammoth.extractRawText({ buffer: bytes })).value;
	return text;
}

/** «Surname Given» and «Given Surname» of everybody who signed up or came, and every contact as stored and as shown. */
async function participants(): Promise<string[]> {
	// Somebody may have the name of a speaker, whom the page names as such.
	const people = await ctx()
		.db.selectFrom('person')
		.leftJoin('speaker', (join) =>
			join
				.onRef('speaker.surname', '=', 'person.surname')
				.onRef('speaker.given', '=', 'person.given')
		)
		.where('speaker.id', 'is', null)
		.select(['person.surname', 'person.given'])
		.execute();
	const contacts = await ctx().db.selectFrom('contact').select('value').execute();
	return [
		...people.flatMap(({ surname, given }) => [`${surname} ${given}`, `${given} ${surname}`]),
		...contacts.flatMap(({ value }) => [
			value,
			value.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, '+7 $1 $2 $3 $4')
		])
	];
}
