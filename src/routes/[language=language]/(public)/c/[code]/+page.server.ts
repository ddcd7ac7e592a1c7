import { page } from '#ground/edge/page.server.ts';
import { checkedCertificate } from '#letters/certificates.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, event: PageServerLoadEvent) => {
	const { params, setHeaders, getClientAddress } = event;
	// It names somebody: nobody on the way keeps it and no search engine takes it up.
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
	const found = await checkedCertificate(ctx, { code: params.code, address: getClientAddress() });
	const { number, code, texts, issued_on, revoked_at, undone_at } = found;
	const { surname, given, patronymic, erased_at } = found;
	return {
		certificate: { number, code, texts, issued_on, revoked_at, undone_at },
		person: { surname, given, patronymic, erased_at },
		zone: ctx.centre.zone
	};
});
