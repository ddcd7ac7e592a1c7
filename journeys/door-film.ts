// A film for the browser's pretended camera: one QR code, standing still.
import { writeFileSync } from 'node:fs';
import QRCode from 'qrcode';

const [width, height, frames] = [640, 480, 10];

/** Writes a y4m film that shows the text as a QR. */
export function filmOf(text: string, file: string): void {
	const luma = Buffer.alloc(width * height, 235);
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const scale = Math.floor(400 / (modules.size + 8));
	const [left, top] = [width, height].map((side) => (side - modules.size * scale) >> 1) as [
		number,
		number
	];
	for (let dark = 0; dark < modules.data.length; dark++) {
		if (!modules.data[dark]) continue;
		const x = left + (dark % modules.size) * scale;
		const y = top + Math.floor(dark / modules.size) * scale;
		for (let line = y; line < y + scale; line++)
			luma.fill(16, line * width + x, line * width + x + scale);
	}
	const frame = Buffer.concat([
		Buffer.from('FRAME\n'),
		luma,
		Buffer.alloc((width * height) / 2, 128)
	]);
	const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`);
	writeFileSync(file, Buffer.concat([head, ...Array.from({ length: frames }, () => frame)]));
}
