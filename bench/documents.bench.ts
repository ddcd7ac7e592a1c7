import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';
import { qrSvg } from '#ground/documents/qr.ts';
import { closeDocuments, pdfs } from '#ground/documents/typst.server.ts';
import { newCode } from '#ground/ids.ts';
import { calibrate } from './calibrate.ts';
import { ratio, rounds, show } from './ground.ts';
import type { Bench } from './run.ts';

const tickets = 1000;

export const bench: Bench = {
	promise: '1,000 tickets as PDF: ≥ 10 × pdfkit for the same ticket',
	async run() {
		await calibrate();
		await ours(20);
		await pdfkit(5);
		const taken = await rounds(async () => ({
			ours: await ours(tickets),
			pdfkit: await pdfkit(tickets / 10)
		}));
		await closeDocuments();
		console.log(`\n${tickets} tickets, a tenth of them by pdfkit`);
		show('Arna (PDF/A-2b)', taken, (one) => one.ours, '/s');
		show('pdfkit', taken, (one) => one.pdfkit, '/s');
		const reach = ratio(
			taken,
			(one) => one.ours,
			(one) => one.pdfkit
		);
		return { good: reach >= 10, figure: `${reach.toFixed(1)} × pdfkit (10 wanted)` };
	}
};

type Ticket = ReturnType<typeof ticket>;

function ticket() {
	const code = newCode(8);
	const address = `https://arna.example.kz/t/${code}`;
	return {
		title: 'Су және жастар: Сырдария бойындағы дөңгелек үстел',
		language: 'kk',
		date: '2026-07-29',
		centre: 'Қызылорда облысының ҮЕҰ-ға арналған ақпараттық-ресурс орталығы',
		name: 'Билет',
		code,
		code_label: 'Есікте көрсетілетін код',
		state: 'Орныңыз бар',
		address,
		facts: [
			['Кім', 'Қонысов Ерлан Серікұлы'],
			['Қашан', '29 шілде 2026, 15:00'],
			['Қайда', 'Шиелі, Мәдениет үйі'],
			['Тобы', 'жастар']
		] as [string, string][],
		notes: [
			'Осы парақты немесе кодты есікте көрсетіңіз.',
			'Келе алмасаңыз, орныңызды босатыңыз: кезекте тұрған адам келеді.'
		]
	};
}

/** Tickets a second, as ticketPaper() makes them: the QR code drawn, then the paper compiled. */
async function ours(count: number): Promise<number> {
	const started = performance.now();
	const papers = await pdfs('/events/ticket.typ', allTickets(count));
	if (papers.length !== count) throw new Error('a ticket is missing');
	return (count * 1000) / (performance.now() - started);
}

function* allTickets(count: number) {
	for (let made = 0; made < count; made++) {
		const one = ticket();
		yield { ...one, qr: qrSvg(one.address) };
	}
}

async function pdfkit(count: number): Promise<number> {
	const started = performance.now();
	for (let made = 0; made < count; made++) await drawn(ticket());
	return (count * 1000) / (performance.now() - started);
}

const resolve = createRequire(import.meta.url).resolve;
const face = (name: string) =>
	readFileSync(resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`));
const [regular, bold] = [face('400Regular'), face('700Bold')];
const mm = 72 / 25.4;

/** The same ticket on the same sheet: the same words, faces and code, subsets of both faces embedded. */
function drawn(one: Ticket): Promise<Buffer> {
	const info = { Title: one.title, Author: one.centre, CreationDate: new Date(one.date) };
	const margins = { top: 28 * mm, bottom: 10 * mm, left: 24 * mm, right: 18 * mm };
	const doc = new PDFDocument({ size: 'A4', margins, info, lang: one.language });
	const chunks: Buffer[] = [];
	doc.on('data', (chunk: Buffer) => chunks.push(chunk));
	doc.registerFont('regular', regular).registerFont('bold', bold);
	const [left, top, width] = [
		margins.left,
		margins.top,
		doc.page.width - margins.left - margins.right
	];
	doc.font('regular').fontSize(8.5).fillColor('#445a6c');
	doc.text(one.centre, left, 12 * mm, { width: width * 0.6 });
	doc.text(one.name, left + width * 0.6, 12 * mm, { width: width * 0.4, align: 'right' });
	doc
		.moveTo(left, top - 8)
		.lineTo(left + width, top - 8)
		.stroke('#10263b');
	doc.font('bold').fontSize(18).fillColor('#10263b').text(one.title, left, top, { width });
	const body = doc.y + 14;
	doc.font('regular').fontSize(9).fillColor('#445a6c').text(one.code_label, left, body);
	doc.font('bold').fontSize(26).fillColor('#10263b').text(one.code, { characterSpacing: 1.5 });
	doc.fontSize(12).text(one.state);
	drawQr(doc, one.address, left + width - 45 * mm, body);
	doc.font('regular').fontSize(10.5).y = body + 50 * mm;
	for (const [label, value] of one.facts) {
		const y = doc.y + 5;
		doc.fillColor('#445a6c').text(label, left, y, { width: 60 });
		doc.fillColor('#10263b').text(value, left + 70, y, { width: width - 70 });
		doc
			.moveTo(left, doc.y + 4)
			.lineTo(left + width, doc.y + 4)
			.stroke('#d3dbdd');
	}
	for (const note of one.notes) doc.text(note, left, doc.y + 11, { width });
	doc
		.fontSize(8)
		.fillColor('#445a6c')
		.text('1 / 1', left, doc.page.height - 20 * mm, { width, align: 'right' });
	return new Promise((done) => {
		doc.on('end', () => done(Buffer.concat(chunks)));
		doc.end();
	});
}

function drawQr(doc: PDFKit.PDFDocument, text: string, x: number, y: number): void {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const size = (45 * mm) / (modules.size + 8);
	for (let row = 0; row < modules.size; row++)
		for (let column = 0; column < modules.size; column++)
			if (modules.data[row * modules.size + column])
				doc.rect(x + (column + 4) * size, y + (row + 4) * size, size, size);
	doc.fill('#10263b');
}
