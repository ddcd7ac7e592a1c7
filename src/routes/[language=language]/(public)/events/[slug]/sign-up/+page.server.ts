import { fail, redirect } from '@sveltejs/kit';
import { partyLimit } from '#events/event.ts';
import type { Participant } from '#events/forms.ts';
import { SignUpForm } from '#events/forms.ts';
import { categories, eventPage } from '#events/pages.server.ts';
import { consentText } from '#people/consentText.server.ts';
import { problemText } from '#events/problemText.ts';
import { signUp } from '#events/register.server.ts';
import { looksLikeRobot, whyNotAlone } from '#events/rules.ts';
import { takesSignUps } from '#events/showing.ts';
import type { Context } from '#ground/context.ts';
import { action, page } from '#ground/edge/page.server.ts';
import type { Typed } from '#ground/edge/form.server.ts';
import { checkForm, typedOf } from '#ground/edge/form.server.ts';
import { keepForAll } from '../../../keep.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const found = await eventPage(ctx, event.params.slug);
	if (event.request.method === 'GET') keepForAll(event);
	const [groups, sign_up, photo] = await Promise.all([
		categories(ctx),
		consentText(ctx, 'sign_up'),
		consentText(ctx, 'photo')
	]);
	return {
		event: { slug: found.slug, title: found.title, by_approval: found.by_approval },
		stops: found.stops.filter((stop) => takesSignUps(stop, ctx.now)),
		wanted: event.url.searchParams.get('stop'),
		categories: groups,
		consents: { sign_up, photo },
		now: ctx.now,
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	/** One more person, or one less: the same form again with everything typed. */
	people: action(async (_ctx, { request }: RequestEvent) => {
		const data = await request.formData();
		const change = data.get('change') === 'less' ? -1 : 1;
		return { typed: typedOf(data), problems: {}, count: countOf(data, change) };
	}),
	sign_up: action((ctx, event: RequestEvent) => send(ctx, event))
};

/** How many people the page shows fields for: what a form claims is not drawn beyond a party. */
function countOf(data: FormData, change = 0): number {
	const count = Math.trunc(Number(data.get('count')) + change);
	return Math.min(partyLimit, Math.max(1, count || 1));
}

async function send(ctx: Context, { request, params }: RequestEvent) {
	const data = await request.formData();
	data.set('language', ctx.language);
	const count = countOf(data);
	const form = await checkForm(data, SignUpForm);
	const again = (problems: Record<string, string>) =>
		fail(422, { typed: form.typed, count, problems: texts(problems, form.typed, ctx) });
	if (!data.get('stop_id')) {
		return again({ ...(form.ok ? {} : form.problems), stop_id: 'stop.missing' });
	}
	if (!form.ok) return again(form.problems);
	if (looksLikeRobot(form.values, ctx.now)) return again({ form: 'form.quick' });
	const children = await alone(ctx, params.slug, form.values.people);
	if (children.length > 0) return again(Object.fromEntries(children));
	const { codes } = await signUp(ctx, { ...form.values, event_slug: params.slug });
	const [first, ...others] = codes.map(({ code }) => code);
	const rest = others.length > 0 ? `?with=${others.join('.')}` : '';
	redirect(303, `/${ctx.language}/done/${first}${rest}`);
}

/** Children without a guardian. Only for them the event is asked what it admits: a crowd of adults costs no query here. */
async function alone(ctx: Context, slug: string, people: Participant[]) {
	const left = (open_from_14: boolean) =>
		people.flatMap((one, n) =>
			whyNotAlone(
				one.age_band,
				{ name: one.guardian_name, contact: one.guardian_contact },
				{ open_from_14 }
			)
				? [[`people.${n}.guardian_name`, 'guardian_name.missing']]
				: []
		);
	return left(false).length === 0 ? [] : left((await eventPage(ctx, slug)).open_from_14);
}

function texts(problems: Record<string, string>, typed: Typed, ctx: Context) {
	const said = Object.entries(problems).map(([name, code]) => {
		const text = [typed[name] ?? ''].flat()[0] ?? '';
		return [name, problemText(code, text, ctx.language)];
	});
	return Object.fromEntries(said) as Record<string, string>;
}
