import type { Frame } from '#ui/Page.svelte';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { ctx }, url }): { frame: Frame } => ({
	frame: {
		language: ctx.language,
		path: url.pathname,
		search: url.search,
		origin: ctx.centre.public_url,
		centre: { name: ctx.centre.name, short_name: ctx.centre.short_name },
		signed_in: ctx.visitor.account_id !== null
	}
});
