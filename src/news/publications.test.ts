import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFigure } from '#figures/evidence.server.ts';
import { planAndFact } from '#figures/planAndFact.server.ts';
import { publishedProject, staffOf } from '#funding/project.testing.ts';
import { project } from '#funding/queries.server.ts';
import type { Context } from '#ground/context.ts';
import { testHouse } from '#testing/database.ts';
import { world } from '#testing/evidenceWorld.ts';
import { beginArticle } from './draftRelease.server.ts';
import { addMention, removeMention } from './mentions.server.ts';
import { publishNews, withdrawNews } from './publishNews.server.ts';
import { newsAtDesk } from './queries.server.ts';
import { saveText } from './saveText.server.ts';

const { ctx } = testHouse();
const within = new Date('2026-08-03T06:00:00Z');
const staff = (change: Partial<Context> = {}) => staffOf(ctx({ now: within, ...change }));
const make = world(ctx);
const note = { kk: 'Қате болған.', ru: 'Была ошибка.' };

const lines = [{ indicator: 'publications', target: 60, due_on: '2026-12-25' }];

/** An article about an event, published at a moment. */
async function published(event_id: string | null, now = within): Promise<string> {
	const by = staff({ now });
	const slug = await beginArticle(by, { title: 'Мақала', language: 'kk', event_id });
	const paragraphs = [{ key: 'own', kind: 'text' as const, text: 'Болды.' }];
	const save = (language: 'kk' | 'ru', revision: number) =>
		saveText(by, slug, { language, revision, text: { title: 'Мақала', paragraphs } });
	await save('kk', 1);
	await save('ru', 0);
	await publishNews(by, slug, {});
	return slug;
}

async function fact(slug: string): Promise<number> {
	const [line] = await planAndFact(staff(), await project(staff(), slug));
	return line!.fact!.value;
}

const rowsOf = async (slug: string, line: string) =>
	(await openFigure(staff(), { slug, line, after: null })).rows;

test('publications counts what was published about the line’s events, each piece once, and opens to it', async () => {
	const { slug, lines: own } = await publishedProject(staff(), lines);
	const event_id = await make.event({ lines: own });
	assert.equal(await fact(slug), 0);
	const first = await published(event_id);
	await published(event_id, new Date('2026-08-04T06:00:00Z'));
	assert.equal(await fact(slug), 2);
	const rows = await rowsOf(slug, own[0]!.id);
	assert.deepEqual(
		rows.map(({ news, event }) => [news!.slug === first, !!event]),
		[
			[true, true],
			[false, true]
		]
	);
});

test('negative control: a draft, a withdrawn piece, another line’s event, none, and another time do not count', async () => {
	const { slug, lines: own } = await publishedProject(staff(), lines);
	const other = await publishedProject(staff(), lines);
	const event_id = await make.event({ lines: own });
	const foreign = await make.event({ lines: other.lines });
	await beginArticle(staff(), { title: 'Нобай', language: 'kk', event_id });
	await published(foreign);
	await published(null);
	await published(event_id, new Date('2026-01-31T18:59:59Z'));
	await published(event_id, new Date('2026-12-25T19:00:00Z'));
	assert.equal(await fact(slug), 0);
	const counted = await published(event_id);
	assert.equal(await fact(slug), 1);
	await withdrawNews(staff(), counted, note);
	assert.equal(await fact(slug), 0);
	await publishNews(staff(), counted, note);
	assert.equal(await fact(slug), 1, 'published again it counts again, once');
});

test('a row shows who else published it, with reach and who says so; removed ones are gone', async () => {
	const { slug, lines: own } = await publishedProject(staff(), lines);
	const news = await published(await make.event({ lines: own }));
	const mention = {
		outlet: 'Мысал',
		url: 'https://mysal.kz/1',
		on_day: '2026-08-05',
		reach: 1200,
		reach_source: 'редакция'
	};
	await addMention(staff(), news, { ...mention, reach: null, reach_source: null });
	await addMention(staff(), news, mention);
	const told = async () => (await rowsOf(slug, own[0]!.id))[0]!.news!.mentions;
	assert.deepEqual(await told(), [mention]);
	const { mentions } = await newsAtDesk(staff(), news);
	await removeMention(staff(), news, mentions[0]!.id);
	await removeMention(staff(), news, mentions[0]!.id);
	assert.deepEqual(await told(), []);
});
