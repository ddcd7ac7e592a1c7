import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Context } from '#ground/context.ts';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { letterPaper } from '#letters/paper.server.ts';
import { textSections } from '#minutes/blocks.ts';
import { minutesPaper } from '#minutes/paper.server.ts';
import { newsPaper } from '#news/paper.server.ts';
import { calibrate } from './calibrate.ts';
import { freshHouse, ratio, rounds, show } from './ground.ts';
import { letter, minutes, release } from './papers.ts';
import type { Bench } from './run.ts';

const [turns, proposals] = [200, 40];
const forms = ['pdf', 'docx'] as const;
const given = minutes(turns);

export const bench: Bench = {
	promise:
		'minutes of 200 turns, a letter of 40 proposals and a release, each as PDF and DOCX: under 1 s together; the minutes ≥ 10 × pdfkit',
	async run() {
		await calibrate();
		return freshHouse(async (ctx) => {
			await all(ctx());
			await drawn();
			const taken = await rounds(async () => ({
				all: await timed(() => all(ctx())),
				minutes: await timed(() => minutesPaper(ctx(), given, { paper: 'kk', form: 'pdf' })),
				pdfkit: await timed(drawn)
			}));
			await closeDocuments();
			console.log(`\nminutes of ${turns} turns, a letter of ${proposals} proposals, a release`);
			show('all six papers', taken, (one) => one.all, 'ms');
			show('minutes as PDF/A', taken, (one) => one.minutes, 'ms');
			show('minutes by pdfkit', taken, (one) => one.pdfkit, 'ms');
			const best = Math.min(...taken.map((one) => one.all));
			const reach = ratio(
				taken,
				(one) => 1 / one.minutes,
				(one) => 1 / one.pdfkit
			);
			return {
				good: best < 1000 && reach >= 10,
				figure: `${best.toFixed(0)} ms (under 1000 wanted), minutes ${reach.toFixed(1)} × pdfkit (10 wanted)`
			};
		});
	}
};

async function all(ctx: Context): Promise<void> {
	const text = release('kk');
	const piece = {
		slug: 'ngos',
		text,
		language: 'kk' as const,
		at: new Date('2026-07-31T05:00:00Z'),
		isPublished: true
	};
	for (const form of forms) {
		const papers = [
			await minutesPaper(ctx, given, { paper: 'kk', form }),
			await letterPaper(ctx, letter(proposals), 'kk', form),
			await newsPaper(ctx, piece, form)
		];
		if (papers.some(({ length }) => length < 3000)) throw new Error('a paper is empty');
	}
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

const { resolve } = createRequire(import.meta.url);
const face = (name: string) =>
	readFileSync(resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`));
const [regular, bold] = [face('400Regular'), face('700Bold')];

/** The same minutes: the same words on the same sheets, subsets of both faces embedded. */
function drawn(): Promise<Buffer> {
	const margins = { top: 80, bottom: 60, left: 70, right: 50 };
	const doc = new PDFDocument({ size: 'A4', margins, lang: 'kk' });
	const chunks: Buffer[] = [];
	doc.on('data', (chunk: Buffer) => chunks.push(chunk));
	doc.registerFont('regular', regular).registerFont('bold', bold);
	doc.font('bold').fontSize(18).text(`№ ${given.frozen.number} хаттама`);
	for (const section of textSections) {
		doc.font('bold').fontSize(12).text(section, { paragraphGap: 4 });
		doc.font('regular').fontSize(10.5);
		for (const line of given.frozen.sections[section].kk.split('\n'))
			doc.text(line, { paragraphGap: 6 });
	}
	return new Promise((done) => {
		doc.on('end', () => done(Buffer.concat(chunks)));
		doc.end();
	});
}
