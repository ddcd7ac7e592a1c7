import sharp from 'sharp';
import { Refusal } from '#ground/refusal.ts';
import type { FileKind } from './kinds.ts';

// Two photos at once, each on one thread: pages are served beside it.
sharp.concurrency(1);
sharp.cache(false);

/** A picture may hold so many points: a small file can unpack to gigabytes. */
const mostPixels = 60_000_000;

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
		// sharp says in words what is wrong with the bytes; whoever sent them can only save the picture anew.
		throw new Refusal('files.unreadable', 422);
	}
}

async function drawn(bytes: Buffer, kind: FileKind, side: number): Promise<Buffer> {
	const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
		.rotate()
		.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
	if (kind === 'png') return picture.png({ compressionLevel: 9 }).toBuffer();
	if (kind === 'webp') return picture.webp({ quality: 80 }).toBuffer();
	return picture.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
