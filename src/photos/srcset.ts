/** A file of a picture with its size. */
export interface SizedFile {
	file_id: string;
	type: string;
	width: number;
	height: number;
}

const at = ({ file_id }: SizedFile) => `/files/${file_id}`;

/** The picture's sizes for `srcset`: "/files/… 320w, /files/… 800w". */
export function srcset(files: SizedFile[]): string {
	return files
		.filter(({ type }) => type === 'image/webp')
		.map((file) => `${at(file)} ${file.width}w`)
		.join(', ');
}

/** The one JPEG: for papers, and for a browser that knows no WebP. */
export function jpegOf(files: SizedFile[]): string {
	const file = files.find(({ type }) => type === 'image/jpeg');
	return file ? at(file) : '';
}
