import { redirect } from '@sveltejs/kit';
import { fieldText } from '#ground/edge/form.server.ts';
import { action } from '#ground/edge/page.server.ts';
import { checkedCertificate } from '#letters/certificates.server.ts';
import type { Actions, RequestEvent } from './$types';

export const actions = {
	default: action(async (ctx, { request, getClientAddress }: RequestEvent) => {
		const data = await request.formData();
		const read = (name: string) => fieldText(data, name).slice(0, 60);
		const asked = { code: read('code'), number: read('number'), address: getClientAddress() };
		const { code } = await checkedCertificate(ctx, asked);
		redirect(303, `/${ctx.language}/c/${code}`);
	})
} satisfies Actions;
