import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { after, test } from 'node:test';
import { extractRawText } from 'mammoth';
import { extractText } from 'unpdf';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { newestBlock } from '#ground/seal/newest.server.ts';
import { seal } from '#ground/seal/seal.server.ts';
import { fillSample } from '#sample/fill.server.ts';
import { testHouse } from '#testing/database.ts';
import { exportParticipants } from './participants.server.ts';
import { participantPaper } from './participantPapers.server.ts';
import { recordOf } from './recordQueries.server.ts';
import { report } from './report.server.ts';

after(closeDocuments);

const { ctx } = testHouse(async (house) => {
	await fillSample(contextFor(house, 'kyzylorda'));
	return () => undefined;
});

/** Text of the three papers, white space as one space. */
async function papers(): Promise<string[]> {
	const manager = ctx({ visitor: { account_id: 'account of a test', roles: ['manager'] } });
	const { slug } = await ctx()
		.db.selectFrom('event_record')
		.innerJoin('event', 'event.id', 'event_id')
		.select('slug')
		.limit(1)
		.executeTakeFirstOrThrow();
	const found = await recordOf(ctx(), slug);
	const made = (form: 'pdf' | 'docx') =>
		report(ctx(), found, { language: 'kk', form, kind: 'дөңгелек үстел' });
	const list = await exportParticipants(manager, { event_id: found.event_id, with_names: false });
	const texts = [
		(await extractText(await made('pdf'), { mergePages: true })).text,
		(await extractRawText({ buffer: Buffer.from(await made('docx')) })).value,
		(await extractText(await participantPaper(ctx(), list, 'pdf', 'kk'), { mergePages: true })).text
	];
	return texts.map((text) => text.replaceAll(/\s+/g, ' '));
}

test('papers end with the newest seal and how to check it; before the first block they say nothing of it', async () => {
	for (const text of await papers()) assert.doesNotMatch(text, /Журнал мөрі/);
	await seal(ctx());
	const { number, hash } = (await newestBlock(ctx()))!;
	for (const text of await papers()) {
		assert.ok(text.includes(`Журнал мөрі: блок ${number}, ${hash}.`), text.slice(-400));
		assert.ok(text.replaceAll(' ', '').includes(`./arnaverify--from${hash}»`), text.slice(-400));
	}
});
