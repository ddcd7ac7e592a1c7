const types: Record<string, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/** A paper to save; its kind is the ending of its name, which holds plain Latin letters only. */
export function paperResponse(paper: Uint8Array, filename: string): Response {
	return new Response(Buffer.from(paper), {
		headers: {
			'content-type': types[filename.split('.').at(-1)!]!,
			'content-disposition': `attachment; filename="${filename}"`,
			'cache-control': 'private, no-store'
		}
	});
}
