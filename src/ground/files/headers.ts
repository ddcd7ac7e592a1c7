import { isPhoto } from './kinds.ts';

/**
 * Headers of a download. Only photos, which we drew ourselves, may be shown inside a page; everything else is
 * saved by the browser and never run.
 */
export function downloadHeaders(file: {
	name: string;
	type: string;
	size: number;
}): Record<string, string> {
	const how = isPhoto(file.type) ? 'inline' : 'attachment';
	return {
		'content-type': file.type,
		'content-length': String(file.size),
		'content-disposition': `${how}; filename="${plainName(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
		'content-security-policy': "default-src 'none'; sandbox",
		'x-content-type-options': 'nosniff'
	};
}

/** For old browsers: what is not plain Latin becomes a line. */
function plainName(name: string): string {
	return name.replaceAll(/[^\w .()-]/g, '_');
}

/** RFC 5987, 3.2.1: signs that encodeURIComponent leaves but the header does not allow. */
function encoded(name: string): string {
	return encodeURIComponent(name.toWellFormed()).replaceAll(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
}
