/** What may be uploaded, by content and never by name; safe in the browser. */
export const fileKinds = {
	jpeg: { type: 'image/jpeg', ending: 'jpg', photo: true },
	png: { type: 'image/png', ending: 'png', photo: true },
	webp: { type: 'image/webp', ending: 'webp', photo: true },
	pdf: { type: 'application/pdf', ending: 'pdf', photo: false },
	docx: {
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		ending: 'docx',
		photo: false
	},
	xlsx: {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		ending: 'xlsx',
		photo: false
	},
	pptx: {
		type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		ending: 'pptx',
		photo: false
	}
} as const;

export type FileKind = keyof typeof fileKinds;

export const photos: FileKind[] = ['jpeg', 'png', 'webp'];
export const documents: FileKind[] = ['pdf', 'docx', 'xlsx', 'pptx'];

/** Bytes of one file, before photos are made smaller. */
export const mostBytes = 10 * 1024 * 1024;

/** Whether a stored type is a photo, which alone is shown inside a page. */
export function isPhoto(type: string): boolean {
	return photos.some((kind) => fileKinds[kind].type === type);
}

/** For `accept` of a file field. */
export function accepted(kinds: FileKind[]): string {
	return kinds.map((kind) => fileKinds[kind].type).join(',');
}
