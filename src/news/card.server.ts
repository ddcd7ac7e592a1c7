import { createRequire } from 'node:module';
import sharp from 'sharp';
import { printable } from '#ground/documents/printable.ts';

const face = createRequire(import.meta.url).resolve(
	'@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'
);
const size = { width: 1200, height: 630 };
const ink = '#0c2134';

/** The river of the site's own card, with its stops. */
const ground = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#24b4cf"/>
<path d="M0 500C120 480 250 550 380 540S640 500 740 500 1000 600 1200 560" fill="none" stroke="#fcfbf8" stroke-width="18"/>
<g stroke="${ink}" stroke-width="6"><circle cx="120" cy="497" r="20" fill="#f6b91f"/><circle cx="560" cy="516" r="20" fill="#fcfbf8"/>
<circle cx="980" cy="565" r="20" fill="#fcfbf8"/></g></svg>`;

/** The picture of a shared link, 1200 × 630 PNG: the headline as large as it fits, and whose news it is. */
export async function shareCard(given: { title: string; centre: string }): Promise<Uint8Array> {
	const [title, centre] = await Promise.all([
		written(given.title, { width: 1060, height: 270 }),
		written(given.centre, { width: 1060, height: 44 })
	]);
	return sharp(Buffer.from(ground))
		.resize(size)
		.composite([
			{ input: centre, left: 70, top: 64 },
			{ input: title, left: 70, top: 150 }
		])
		.png({ palette: true, colours: 64 })
		.toBuffer();
}

/** Words that fill a box and never leave it; the signs of Pango's markup are words too. */
async function written(words: string, box: { width: number; height: number }): Promise<Buffer> {
	// A headline without a letter (signs that nobody sees) is nothing to draw.
	const seen = /[\p{L}\p{N}]/u.test(words) ? words : '–';
	const escaped = printable(seen).replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	const text = `<span foreground="${ink}">${escaped}</span>`;
	const drawn = { ...box, text, font: 'Noto Sans Bold', fontfile: face, rgba: true };
	return sharp({ text: { ...drawn, wrap: 'word-char' } })
		.resize({ ...box, fit: 'inside', withoutEnlargement: true })
		.png()
		.toBuffer();
}
