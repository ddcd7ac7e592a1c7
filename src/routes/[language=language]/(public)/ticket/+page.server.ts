import { fail, redirect } from '@sveltejs/kit';
import { findTicket } from '#events/tickets.server.ts';
import { fieldText } from '#ground/edge/form.server.ts';
import { action } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	code: url.searchParams.get('code')?.slice(0, 20) ?? ''
});

export const actions: Actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		const data = await request.formData();
		const read = (name: string) => fieldText(data, name).slice(0, 254);
		const typed = { code: read('code'), contact: read('contact') };
		let secret: string;
		try {
			secret = await findTicket(ctx, typed);
		} catch (error) {
			// What was typed stays in the form; the answer is the same for a wrong code and a wrong phone.
			if (error instanceof Refusal) return fail(error.status, { typed, refused: error.code });
			throw error;
		}
		redirect(303, `/${ctx.language}/t/${secret}`);
	})
};
