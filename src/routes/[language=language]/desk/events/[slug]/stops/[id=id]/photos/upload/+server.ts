import { deskStop } from '#events/desk-stop.server.ts';
import type { Context } from '#ground/context.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { addPhoto } from '#photos/addPhoto.server.ts';
import { BatchForm } from '#photos/forms.ts';
import { refusalText } from '#routes/refusals.ts';
import type { RequestEvent } from './$types';

/** One picture of many, for the script that sends them: `{ known }`, or `{ why }` in the visitor's words. */
export const POST = page(async (ctx, { params, request }: RequestEvent) => {
	require(ctx, 'photos.write');
	const stop = await deskStop(ctx, params.slug, params.id);
	try {
		return Response.json({ known: await add(ctx, stop.id, await request.formData()) });
	} catch (error) {
		// The script shows it beside this picture and goes on with the next.
		if (!(error instanceof Refusal)) throw error;
		const why = refusalText(error.code, ctx.language, error.detail);
		return Response.json({ why }, { status: error.status });
	}
});

async function add(ctx: Context, stop_id: string, data: FormData): Promise<boolean> {
	const file = data.get('files');
	const form = await checkForm(data, BatchForm);
	if (!(file instanceof File) || !form.ok) throw new Refusal('ground.unusable', 422);
	return (await addPhoto(ctx, stop_id, { file, ...form.values })).known;
}
