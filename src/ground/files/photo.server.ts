import sharp from 'sharp';
import { Refusal } from '#ground/refusal.ts';
import type { FileKind } from './kinds.ts';

// Two photos at once, each on one thread: pages are served beside it.
sharp.concurrency(1);
sharp.cache(false);

/** A picture may hold so many points: a small file can unpack to gigabytes. */
const mostPixels = 60_000_000;
const reading = { limitInputPixels: mostPixels, failOn: 'error' } as const;
const jpeg = { quality: 82, mozjpeg: true } as const;

/**
 * Draws a photo anew: turned upright, at most 2000 points a side, without place, camera or anything hidden
 * behind it; and a small copy 640 points wide.
 */
export async function redraw(
	bytes: Buffer,
	kind: FileKind
): Promise<{ large: Buffer; small: Buffer }> {
	try {
		const large = await drawn(bytes, kind, 2000);
		return { large, small: await drawn(large, kind, 640) };
	} catch {
		throw unreadable();
	}
}

/** sharp says in words what is wrong with the bytes; whoever sent them can only save the picture anew. */
const unreadable = () => new Refusal('files.unreadable', 422);

/** A picture drawn in one size. Width and height in points, as it is seen. */
export interface DrawnSize {
	bytes: Buffer;
	type: 'image/webp' | 'image/jpeg';
	width: number;
	height: number;
}

/**
 * Draws a photo anew in several widths as WebP and in the largest as JPEG too, for papers and old browsers: turned
 * upright, colours as every screen shows them, nothing behind the picture. Nothing is made larger than it was.
 * Refuses with files.unreadable 422.
 */
export async function drawSizes(bytes: Buffer, widths: readonly number[]): Promise<DrawnSize[]> {
	try {
		const { width } = (await sharp(bytes, reading).metadata()).autoOrient;
		const wanted = [...new Set(widths.map((one) => Math.min(one, width)))];
		const sizes = [await drawnAt(bytes, Math.max(...wanted), 'jpeg')];
		for (const one of wanted) sizes.push(await drawnAt(bytes, one, 'webp'));
		return sizes;
	} catch {
		throw unreadable();
	}
}

async function drawnAt(bytes: Buffer, side: number, kind: 'jpeg' | 'webp'): Promise<DrawnSize> {
	// A tower is narrow and tall: its height is bounded too.
	const picture = sharp(bytes, reading)
		.autoOrient()
		.flatten({ background: '#fff' })
		.resize({ width: side, height: side * 2, fit: 'inside', withoutEnlargement: true });
	const made = kind === 'webp' ? picture.webp({ quality: 80 }) : picture.jpeg(jpeg);
	const { data, info } = await made.toBuffer({ resolveWithObject: true });
	return { bytes: data, type: `image/${kind}`, width: info.width, height: info.height };
}

async function drawn(bytes: Buffer, kind: FileKind, side: number): Promise<Buffer> {
	const picture = sharp(bytes, reading)
		.rotate()
		.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
	if (kind === 'png') return picture.png({ compressionLevel: 9 }).toBuffer();
	if (kind === 'webp') return picture.webp({ quality: 80 }).toBuffer();
	return picture.jpeg(jpeg).toBuffer();
}
