import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { staffOf } from '#funding/project.testing.ts';
import type { Context } from '#ground/context.ts';
import { testHouse } from '#testing/database.ts';
import { world } from '#testing/evidenceWorld.ts';
import { beginArticle } from './draftRelease.server.ts';
import { MentionForm } from './forms.ts';
import { addMention, removeMention } from './mentions.server.ts';
import { publicNewsOfEvent } from './ofEvent.server.ts';
import { publishNews, withdrawNews } from './publishNews.server.ts';
import { newsAtDesk, newsPage } from './queries.server.ts';
import { saveText } from './saveText.server.ts';

const { ctx } = testHouse();
const staff = (change: Partial<Context> = {}) => staffOf(ctx(change));
const make = world(ctx);
const reason = { kk: 'Қате болған.', ru: 'Была ошибка.' };

async function written(event_id: string | null, title: string): Promise<string> {
	const slug = await beginArticle(staff(), { title, language: 'kk', event_id });
	const paragraphs = [{ key: 'own', kind: 'text' as const, text: 'Болды.' }];
	await saveText(staff(), slug, { language: 'kk', revision: 1, text: { title, paragraphs } });
	await saveText(staff(), slug, { language: 'ru', revision: 0, text: { title, paragraphs } });
	return slug;
}

const published = async (event_id: string | null, title: string, now = new Date()) => {
	const slug = await written(event_id, title);
	await publishNews(staff({ now }), slug, {});
	return slug;
};

const mention = (url: string, change: object = {}) => ({
	outlet: 'Мысал газеті',
	url,
	on_day: '2026-08-05',
	reach: null,
	reach_source: null,
	...change
});

test('an event’s page has its published news, the newest first, and no draft nor another’s', async () => {
	const [event_id, other] = [await make.event({ lines: [] }), await make.event({ lines: [] })];
	const of = async () => (await publicNewsOfEvent(ctx(), event_id)).map(({ slug }) => slug);
	await written(event_id, 'Жарияланбаған');
	await published(other, 'Басқа іс-шара');
	await published(null, 'Іс-шарасыз');
	assert.deepEqual(await of(), []);
	const first = await published(event_id, 'Бірінші', new Date('2026-08-03T06:00:00Z'));
	const second = await published(event_id, 'Екінші', new Date('2026-08-04T06:00:00Z'));
	assert.deepEqual(await of(), [second, first]);
	await withdrawNews(staff(), second, reason);
	assert.deepEqual(await of(), [first], 'withdrawn it leaves the page');
	await publishNews(staff(), second, reason);
	assert.deepEqual(await of(), [second, first], 'published again it is back');
});

test('of the news an event’s page has the headline that people read, not the one being written', async () => {
	const event_id = await make.event({ lines: [] });
	const slug = await published(event_id, 'Оқып отырған');
	const paragraphs = [{ key: 'own', kind: 'text' as const, text: 'Болды.' }];
	await saveText(staff(), slug, {
		language: 'kk',
		revision: 2,
		text: { title: 'Жазылып жатқан', paragraphs }
	});
	const [row] = await publicNewsOfEvent(ctx(), event_id);
	assert.equal(row!.shown_title.kk, 'Оқып отырған');
});

test('news about an event that is no longer or not yet public does not lead to it', async () => {
	const event_id = await make.event({ lines: [] });
	const slug = await published(event_id, 'Мақала');
	assert.ok((await newsPage(ctx(), slug)).event_slug);
	await ctx().db.updateTable('event').set({ published_at: null }).where('id', '=', event_id).execute(); // prettier-ignore
	assert.equal((await newsPage(ctx(), slug)).event_slug, null);
});

test('everybody reads where others published it, with a number only beside who counted it', async () => {
	const slug = await published(null, 'Мақала');
	await addMention(staff(), slug, mention('https://b.example/2', { on_day: '2026-08-06' }));
	const counted = { reach: 1200, reach_source: 'басылымның есептегіші' };
	await addMention(staff(), slug, mention('https://a.example/1', counted));
	await addMention(staff(), slug, mention('https://c.example/3'));
	const wrong = (await newsAtDesk(staff(), slug)).mentions.find((one) => one.url.includes('c.'))!;
	await removeMention(staff(), slug, wrong.id);
	const { mentions } = await newsPage(ctx(), slug);
	assert.deepEqual(
		mentions.map(({ id: _, ...shown }) => shown),
		[
			mention('https://a.example/1', counted),
			mention('https://b.example/2', { on_day: '2026-08-06' })
		],
		'in order of days, nothing of who noted it, none that was removed'
	);
	await withdrawNews(staff(), slug, reason);
	assert.deepEqual((await newsPage(ctx(), slug)).mentions, []);
});

test('a mention takes no phone, no address of a person and no link that is none', () => {
	const problems = (change: object) =>
		v
			.safeParse(MentionForm, { ...mention('https://a.example/1'), reach: '', reach_source: '', ...change })
			.issues?.map(({ message }) => message) ?? [];
	assert.deepEqual(problems({}), []);
	assert.deepEqual(problems({ reach: '90', reach_source: 'Айгүл, 8 701 555 01 02' }), ['news.personal']);
	assert.deepEqual(problems({ outlet: 'redaktor@gazeta.kz' }), ['news.personal']);
	assert.deepEqual(problems({ reach: '90' }), ['news.reach_source']);
	assert.deepEqual(problems({ url: 'javascript:alert(1)' }), ['news.url']);
}); // prettier-ignore
