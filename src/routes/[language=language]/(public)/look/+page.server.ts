import { fieldText } from '#ground/edge/form.server.ts';
import { redirect } from '@sveltejs/kit';
import { lookCookie, readLook } from '#ui/look.ts';
import { action } from '#ground/edge/page.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	look: locals.look,
	back: safeBack(url.searchParams.get('back'), locals.ctx.language)
});

export const actions: Actions = {
	default: action(async (ctx, { request, cookies, url }: RequestEvent) => {
		const data = await request.formData();
		const asked = ['theme', 'size', 'spacing'].map((name) => fieldText(data, name));
		const look = lookCookie(readLook(asked.join('.')));
		const year = 365 * 24 * 60 * 60;
		// Readable by scripts: the page that a device keeps for itself is dressed there.
		cookies.set('look', look, {
			path: '/',
			maxAge: year,
			secure: url.protocol === 'https:',
			httpOnly: false
		});
		redirect(303, safeBack(fieldText(data, 'back'), ctx.language));
	})
};

/** Only a path of this site: nobody may use the page to lead people elsewhere. */
function safeBack(text: string | null, language: string): string {
	const base = 'http://here.invalid';
	if (text?.startsWith('/') && URL.canParse(text, base)) {
		const { origin, pathname, search } = new URL(text, base);
		if (origin === base && !pathname.startsWith('//')) return pathname + search;
	}
	return `/${language}`;
}
