import { deskStop } from '#events/desk-stop.server.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { addPhoto } from '#photos/addPhoto.server.ts';
import { BatchForm } from '#photos/forms.ts';
import { refusalText } from '#routes/refusals.ts';
import type { RequestHandler } from './$types';

/** One picture of many, for the script that sends them: `{ known }`, or `{ why }` in the visitor's words. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const { ctx } = locals;
	try {
		require(ctx, 'photos.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const data = await request.formData();
		const file = data.get('files');
		const form = await checkForm(data, BatchForm);
		if (!(file instanceof File) || !form.ok) throw new Refusal('ground.unusable', 422);
		const { known } = await addPhoto(ctx, stop.id, { file, ...form.values });
		return Response.json({ known });
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const why = refusalText(error.code, ctx.language, error.detail);
		return Response.json({ why }, { status: error.status });
	}
};
