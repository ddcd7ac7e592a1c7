import { handOutLink, stopCookie, stopOf } from '#events/links.server.ts';
import type { Context, Visitor } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import { contextFor, refreshCentres } from '#ground/house.server.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { staffRoles, stopRoles } from '#people/rights.ts';
import { visitorOf } from '#people/visitor.server.ts';
import type { Cast } from './cast.ts';
import { rows } from './cast.ts';
import { staffCookie, withCodeApp } from './signedIn.ts';
import { addNeighbour } from './template.ts';

/**
 * Somebody who tries every door: `name` is a role, `signed_out`, `stranger` (staff of another centre) or
 * `half_signed_in` (an administrator who typed the code from the letter, and has not proved the second factor).
 */
export interface Walker {
	name: string;
	/** What the pages should see in this walker, from the list and not from the cookie. */
	visitor: Visitor;
	/** A fresh cookie for each try: signing out is one of the doors. */
	enter: () => Promise<string>;
}

export interface Walk {
	walkers: Walker[];
	cast: Cast;
	/** Another event and stop of the same centre: helpers' links are not for it. */
	otherStop: Cast;
	/** What forms are tried with: their work must not take the walk's own rows away. */
	spare: Cast;
	/** Fresh rows. */
	more: () => Promise<Cast>;
	otherCentre: Cast;
}

const now = new Date();

export async function prepare(house: House): Promise<Walk> {
	await addNeighbour(house.url);
	await refreshCentres(house);
	const [here, there] = ['kyzylorda', 'neighbour'].map((slug) => contextFor(house, slug, now));
	const cast = await rows(here!);
	const staff = staffRoles.map((role) => member(house, here!, role, role));
	const helpers = stopRoles.map((role) => helper(here!, cast.stop_id, role));
	const walkers: Walker[] = [
		{ name: 'signed_out', visitor: { account_id: null }, enter: async () => '' },
		await member(house, there!, 'administrator', 'stranger'),
		await halfSignedIn(house, here!),
		...(await Promise.all(staff)),
		...(await Promise.all(helpers))
	];
	return {
		walkers,
		cast,
		otherStop: await rows(here!),
		spare: await rows(here!),
		otherCentre: await rows(there!),
		more: () => rows(here!)
	};
}

/** Somebody with this role, and a cookie that says so. */
export async function member(
	house: House,
	ctx: Context,
	role: (typeof staffRoles)[number],
	name: string
): Promise<Walker> {
	const account_id = await accountFor(`${role}@${ctx.centre.slug}.test`, now);
	await letIn(ctx, account_id, role);
	return {
		name,
		// Another centre's administrator has no role here.
		visitor: { account_id, roles: name === role ? [role] : [] },
		enter: () => staffCookie(house, account_id, { now })
	};
}

async function halfSignedIn(house: House, ctx: Context): Promise<Walker> {
	const account_id = await accountFor('half@walk.test', now);
	await letIn(ctx, account_id, 'administrator');
	await withCodeApp(house, account_id);
	return {
		name: 'half_signed_in',
		visitor: { account_id, roles: [], second_factor: 'wanted' },
		enter: () => staffCookie(house, account_id, { now, half: true })
	};
}

async function helper(
	ctx: Context,
	stop_id: string,
	role: (typeof stopRoles)[number]
): Promise<Walker> {
	const staff: Context = { ...ctx, visitor: { account_id: 'walk', roles: ['administrator'] } };
	const { address, link_id } = await handOutLink(staff, { stop_id, role, name: 'Айгүл' });
	return {
		name: role,
		visitor: { account_id: null, stop: { stop_id, role, link_id } },
		enter: async () => `${stopCookie}=${address.split('/').at(-1)}`
	};
}

/** The context that the pages would make for this walker. */
export async function contextOf(house: House, walker: Walker): Promise<Context> {
	const ctx = contextFor(house, 'kyzylorda', now);
	const [name = '', value] = (await walker.enter()).split('=');
	const cookies = { get: (wanted: string) => (wanted === name ? value : undefined) };
	const visitor = await visitorOf(house, ctx.centre, cookies, { now });
	const stop = await stopOf(house.centres.get('kyzylorda')!.pool, cookies);
	return { ...ctx, visitor: { ...visitor, stop } };
}
