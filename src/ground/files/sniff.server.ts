import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from './kinds.ts';
import { fileKinds } from './kinds.ts';
import { zipEntries, zipText } from './zip.server.ts';

/** What the bytes are, whatever name and type came with them; null for anything that is not accepted. */
export async function sniff(bytes: Buffer): Promise<FileKind | null> {
	// Unpacking to guess at a ZIP is left to the check below, which bounds it.
	if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return officeKind(bytes);
	const found = await fileTypeFromBuffer(bytes);
	if (found?.mime === 'application/pdf') return isWholePdf(bytes) ? 'pdf' : null;
	const kinds = Object.keys(fileKinds) as FileKind[];
	return (
		kinds.find((kind) => fileKinds[kind].photo && fileKinds[kind].type === found?.mime) ?? null
	);
}

const mainParts: Partial<Record<FileKind, [part: string, type: string]>> = {
	docx: ['word/document.xml', 'wordprocessingml.document.main+xml'],
	xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
	pptx: ['ppt/presentation.xml', 'presentationml.presentation.main+xml']
};

/** An Office Open XML file without macros: its list of parts names the main part (ECMA-376, part 2). */
function officeKind(bytes: Buffer): FileKind | null {
	const entries = zipEntries(bytes);
	const list = entries?.find(({ name }) => name === '[Content_Types].xml');
	if (!entries || !list || entries.some(({ name }) => /vbaProject|activeX\//i.test(name)))
		return null;
	const types = zipText(bytes, list);
	if (!types || /macroEnabled|vbaProject/i.test(types)) return null;
	// Of two parts with one name each program takes another one; ours must be the one that Word reads.
	if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) return null;
	for (const [kind, [part, type]] of Object.entries(mainParts)) {
		if (types.includes(type) && entries.some(({ name }) => name === part)) return kind as FileKind;
	}
	return null;
}

/** From its first byte to its end mark, so that nothing stands in front or long behind. */
function isWholePdf(bytes: Buffer): boolean {
	return (
		bytes.toString('latin1', 0, 5) === '%PDF-' &&
		bytes.toString('latin1', Math.max(0, bytes.length - 1024)).includes('%%EOF')
	);
}
