import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { testHouse } from '#testing/database.ts';
import sharp from 'sharp';
import { shareCard } from './card.server.ts';
import type { Draft } from './facts.ts';
import { newsPaper } from './paper.server.ts';
import { release, story } from './release.testing.ts';
import { structured } from './structured.ts';

const { ctx } = testHouse();
after(closeDocuments);

const at = new Date('2026-08-01T06:00:00Z');
const given = (text: Draft, language: 'kk' | 'ru' = 'kk') => ({
	slug: 'story',
	text,
	language,
	at,
	isPublished: true
});
const plain = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ');

test('the release as PDF and as Word has every paragraph, the quotes as they are printed and the day', async () => {
	const text = release(story, 'kk');
	const pdf = await newsPaper(ctx(), given(text), 'pdf');
	const { text: read } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
	const docx = await newsPaper(ctx(), given(text), 'docx');
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
	for (const paper of [plain(read), plain(value)]) {
		for (const words of [
			'Шиелі, Сырдария аудандарында дөңгелек үстел өтті',
			'2026 жылғы 1 тамыз',
			'тоғыстыру керек, — деді Нұрлан Ержанов.',
			'Аудандық жастар орталығын сенбі күні де ашық ұстау'
		])
			assert.ok(paper.includes(words), words);
	}
});

test('what people typed is printed and not carried out', async () => {
	const text: Draft = {
		title: '#panic("x") <b>',
		paragraphs: [{ key: 'a', kind: 'text', text: '#include "/etc/passwd" $x$' }]
	};
	const pdf = await newsPaper(ctx(), given(text), 'pdf');
	const { text: read } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
	assert.ok(read.includes('#panic("x") <b>') && read.includes('$x$'), read);
});

test('a share card is a picture of the size that networks ask for, whatever signs stand in the headline', async () => {
	for (const title of ['Форум', `${'Ұзын тақырып '.repeat(20)}<b>&amp;</span>`, ' ', '\u200b']) {
		const card = await shareCard({ title, centre: 'Орталық' });
		const { width, height, format } = await sharp(card).metadata();
		assert.deepEqual([width, height, format], [1200, 630, 'png']);
		assert.ok(card.length < 100_000, `${card.length} bytes`);
	}
});

test('for search engines it is a NewsArticle, and no text can end the block', () => {
	const text: Draft = {
		title: '</script><script>alert(1)</script>',
		paragraphs: [{ key: 'a', kind: 'quote', text: 'Бастайық.', said: 'деді Айгүл' }]
	};
	const { centre } = ctx();
	const page = {
		id: '1',
		slug: 'story',
		published_at: at,
		withdrawn_at: null,
		withdrawn_reason: null,
		shown_title: {},
		shown_lead: {},
		event_slug: null,
		mentions: [],
		texts: { kk: text },
		corrections: []
	};
	const block = structured(page, centre, 'kk');
	assert.equal(block.match(/<\/script>/g)!.length, 1);
	const json = /<script[^>]*>(.*)<\/script>/.exec(block)![1]!;
	const article = JSON.parse(json) as Record<string, unknown>;
	assert.equal(article['@type'], 'NewsArticle');
	assert.equal(article.headline, text.title);
	assert.equal(article.articleBody, '— Бастайық, — деді Айгүл.');
	assert.equal(structured(page, centre, 'ru'), '', 'none where the text is missing');
});
