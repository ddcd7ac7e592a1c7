import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { askErasure } from '#people/askErasure.server.ts';
import { correctOwn } from '#people/correctOwn.server.ts';
import { ownData, ownPeople } from '#people/own.server.ts';
import type { Own } from '#people/own.server.ts';
import * as forms from '#people/ownForms.ts';
import { endProof, enterProof, sendProof } from '#people/proof.server.ts';
import { withdrawConsent } from '#people/withdrawConsent.server.ts';
import { dropProof, keepProof, readProof } from './cookie.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const secret = readProof(event.cookies);
	const own = await ownPeople(ctx, secret);
	const asked = event.url.searchParams.get('person');
	const one = own?.people.find(({ id }) => id === asked) ?? own?.people[0];
	return {
		contact: own?.contact ?? null,
		people: own?.people ?? [],
		own: one ? await ownData(ctx, { secret, person_id: one.id }) : null,
		done: event.url.searchParams.get('done'),
		zone: ctx.centre.zone
	};
});

/** The page of one person, saying what was done. */
function done(ctx: { language: string }, what: string, person_id: string): never {
	redirect(303, `/${ctx.language}/my?person=${person_id}&done=${what}`);
}

const whose = ({ cookies }: RequestEvent, person_id: string): Own => ({
	secret: readProof(cookies),
	person_id
});

export const actions: Actions = {
	send: action(async (ctx, { request }: RequestEvent) => {
		const form = await readForm(request, forms.ContactForm);
		if (!form.ok) return fail(422, { ...form, at: 'send' });
		await sendProof(ctx, form.values.contact);
		return { sent: form.values.contact };
	}),
	enter: action(async (ctx, { request, cookies, url }: RequestEvent) => {
		const form = await readForm(request, forms.ProofForm);
		if (!form.ok) return fail(422, { ...form, at: 'enter' });
		keepProof(cookies, url, await enterProof(ctx, form.values));
		redirect(303, `/${ctx.language}/my`);
	}),
	close: action(async (ctx, { cookies, url }: RequestEvent) => {
		await endProof(ctx, readProof(cookies));
		dropProof(cookies, url);
		redirect(303, `/${ctx.language}/my`);
	}),
	correct: action(async (ctx, event: RequestEvent) => {
		const form = await readForm(event.request, forms.CorrectionForm);
		if (!form.ok) return fail(422, { ...form, at: 'correct' });
		const { person_id, ...said } = form.values;
		await correctOwn(ctx, whose(event, person_id), said);
		return done(ctx, 'saved', person_id);
	}),
	withdraw: action(async (ctx, event: RequestEvent) => {
		const form = await readForm(event.request, forms.WithdrawForm);
		if (!form.ok) return fail(422, { ...form, at: 'withdraw' });
		const { person_id, consent_id } = form.values;
		await withdrawConsent(ctx, whose(event, person_id), consent_id);
		return done(ctx, 'withdrawn', person_id);
	}),
	erase: action(async (ctx, event: RequestEvent) => {
		const form = await readForm(event.request, forms.EraseForm);
		if (!form.ok) return fail(422, { ...form, at: 'erase' });
		const { person_id } = form.values;
		await askErasure(ctx, whose(event, person_id));
		return done(ctx, 'asked', person_id);
	})
};
