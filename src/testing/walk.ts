import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context, Visitor } from '#ground/context.ts';
import type { House } from '#ground/house.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Right, Role } from '#people/rights.ts';
import { rights } from '#people/rights.ts';
import type { Address, Command, Expected } from './access.ts';
import type { Answer, TestServer } from './server.ts';
import { built } from './server.ts';
import type { Cast } from './cast.ts';
import { filledIn, hasRow } from './parameters.ts';
import type { Walk, Walker } from './walkers.ts';
import { contextOf } from './walkers.ts';

interface Route {
	id: string;
	page: { leaf: number } | null;
	endpoint: (() => Promise<Record<string, unknown>>) | null;
}
interface Manifest {
	routes: Route[];
	nodes: (() => Promise<{ server?: { actions?: Record<string, unknown> } }>)[];
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Every address of the built pages, in Kazakh and without groups: `GET /route`, `POST /route ?/action` for forms, each method of an endpoint. */
export async function everyAddress(): Promise<string[]> {
	const file = join(built, 'server', 'manifest.js');
	const { manifest } = (await import(pathToFileURL(file).href)) as { manifest: Manifest };
	const found = await Promise.all(
		manifest.routes.map(async ({ id: route, page, endpoint }) => {
			const id = route.replace('[language=language]', 'kk').replace(/\/\(\w+\)/g, '');
			const given = endpoint ? await endpoint() : {};
			const answers = methods.filter((method) => method in given || 'fallback' in given);
			if (!page) return answers.map((method) => `${method} ${id}`);
			const { server } = await manifest.nodes[page.leaf]!();
			const forms = Object.keys(server?.actions ?? {}).map((name) => `POST ${id} ?/${name}`);
			return [`GET ${id}`, ...forms];
		})
	);
	return found.flat();
}

const source = join(import.meta.dirname, '..');
const noCapability = /^(ground|kazakh|ui|sample|testing|commands|routes)\//;

/** Every exported function of the capabilities that takes a context first, as `folder/file.ts name`. */
export function everyCommand(): string[] {
	const entrance = /^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*ctx: Context/gm;
	return globSync('*/**/*.server.ts', { cwd: source })
		.filter((file) => !noCapability.test(file))
		.flatMap((file) =>
			[...readFileSync(join(source, file), 'utf8').matchAll(entrance)].map(
				([, name]) => `${file} ${name}`
			)
		);
}

/** What has no line in the list, and lines that lead nowhere. */
export function unlisted(found: string[], listed: string[]): string[] {
	return [
		...found.filter((key) => !listed.includes(key)).map((key) => `no line for ${key}`),
		...listed.filter((key) => !found.includes(key)).map((key) => `nothing there: ${key}`)
	];
}

/** Tries every address as every walker; complaints, none when all is as the list says. */
export async function walkAddresses(
	{ ask }: TestServer,
	walk: Walk,
	list: Record<string, Address>
): Promise<string[]> {
	const complaints: string[] = [];
	for (const [key, address] of Object.entries(list)) {
		for (const [where, cast] of Object.entries(await places(walk, key, address))) {
			const path = pathOf(key, address, cast);
			const asked = sent(key, address, cast);
			const tryAs = async (walker: Walker) => {
				const answer = await ask(path, { cookie: await walker.enter(), ...asked });
				const wanted = mayOpen(walker.visitor, key, address, cast.stop_id);
				return judge(answer, wanted, `${key} as ${walker.name}, ${where}`);
			};
			complaints.push(...(await Promise.all(walk.walkers.map(tryAs))).flat());
		}
		complaints.push(...(await strangeRows(ask, walk, key, address)));
	}
	return complaints;
}

/** An address that is bound to a stop is tried at the helper's own and at another. Forms may use their rows up. */
async function places(walk: Walk, key: string, address: Address): Promise<Record<string, Cast>> {
	if (address.stop) return { 'own stop': walk.cast, 'other stop': walk.otherStop };
	if (address.ends) return { here: await walk.more() };
	return { here: key.startsWith('GET ') ? walk.cast : walk.spare };
}

export function pathOf(key: string, { query = '' }: Address, cast: Cast): string {
	const [, route = '', form] = key.split(' ');
	return filledIn(route, cast) + (form && form !== '?/default' ? form : query);
}

function sent(key: string, { form, json }: Address, cast: Cast) {
	const method = key.split(' ')[0]!;
	if (json) return { method, json: json(cast) };
	return method === 'GET' ? {} : { method, form: form?.(cast) ?? {} };
}

/** Pages of the desk ask for the desk as well; their forms answer before the page around them is asked. */
function mayOpen(visitor: Visitor, key: string, { may, stop }: Address, stop_id: string): boolean {
	const desk = key.startsWith('GET ') && key.includes('/desk/') && !key.includes('[file]');
	return (!desk || has(visitor, 'desk.see')) && mayUse(visitor, may, stop ? stop_id : undefined);
}

function mayUse(visitor: Visitor, wanted: Expected, stop_id: string | undefined): boolean {
	if (wanted === 'public' || wanted === 'inner') return true;
	if (wanted === 'half_signed_in') return visitor.account_id !== null;
	if (wanted === 'signed_in')
		return visitor.account_id !== null && visitor.second_factor !== 'wanted';
	return has(visitor, wanted, stop_id);
}

// The table as it was written, and read in our own words: a guard that is loosened later is measured against this.
const decided: Record<Right, readonly Role[]> = structuredClone(rights);

function has({ roles = [], stop }: Visitor, right: Right, stop_id?: string): boolean {
	const own = stop && stop_id && stop.stop_id === stop_id ? [stop.role] : [];
	return [...roles, ...own].some((role) => decided[right].includes(role));
}

function judge({ status, headers }: Answer, wanted: boolean, what: string): string[] {
	// 503: /health says so without a worker.
	if (status >= 500 && status !== 503) return [`${what}: broke with ${status}`];
	// A missing page is no refusal: the row is there, so somebody without the right must hear of the right.
	const refused = status === 403 || /^\/\w\w\/sign-in\?back=/.test(headers.location ?? '');
	return wanted === !refused ? [] : [`${what}: ${wanted ? 'refused' : 'let in'} (${status})`];
}

/**
 * What another centre has does not exist here, not even for the administrator: neither in the address nor in
 * a form. Nor does a form reach rows of another stop or project than the address names.
 */
async function strangeRows(
	ask: TestServer['ask'],
	walk: Walk,
	key: string,
	address: Address
): Promise<string[]> {
	const own = walk.spare;
	const tries: [string, Cast, Cast][] = [];
	if (hasRow(key) && !address.anywhere)
		tries.push(["another centre's address", walk.otherCentre, own]);
	if (!address.answers && isNamed(address, own))
		tries.push(["another centre's row", own, walk.otherCentre]);
	if (address.own) tries.push(["another stop's row", own, walk.otherStop]);
	const administrator = walk.walkers.find(({ name }) => name === 'administrator')!;
	const complaints: string[] = [];
	for (const [what, there, given] of tries) {
		const cookie = await administrator.enter();
		const { status } = await ask(pathOf(key, address, there), {
			cookie,
			...sent(key, address, given)
		});
		const refusals = there === own ? [403, 404, 409, 410, 422] : [403, 404, 410];
		if (!refusals.includes(status)) complaints.push(`${key}: ${what} answered ${status}`);
	}
	return complaints;
}

/** Whether a form names any row. */
function isNamed({ form }: Address, cast: Cast): boolean {
	const rows = new Set<unknown>(Object.values(cast));
	return Object.values(form?.(cast) ?? {}).some((value) => rows.has(value));
}

/** Calls every command as every walker; whatever it does is rolled back. */
export async function walkCommands(
	house: House,
	walk: Walk,
	list: Record<string, Command>
): Promise<string[]> {
	const complaints: string[] = [];
	for (const [key, command] of Object.entries(list)) {
		if (command.may === 'inner') continue;
		for (const walker of walk.walkers)
			for (const cast of command.stop ? [walk.cast, walk.otherStop] : [walk.cast])
				complaints.push(...(await tryCommand(house, key, command, walker, cast)));
	}
	return complaints;
}

async function tryCommand(
	house: House,
	key: string,
	command: Command,
	walker: Walker,
	cast: Cast
): Promise<string[]> {
	const ctx = await contextOf(house, walker);
	const wanted = mayUse(walker.visitor, command.may, command.stop && cast.stop_id);
	const refused = await isRefused(ctx, key, command.given?.(cast) ?? [{}, {}, {}]);
	return wanted === !refused ? [] : [`${key} as ${walker.name}: ${wanted ? 'refused' : 'let in'}`];
}

class RollBack extends Error {}

async function isRefused(ctx: Context, key: string, given: unknown[]): Promise<boolean> {
	const [file, name] = key.split(' ') as [string, string];
	const module = (await import(pathToFileURL(join(source, file)).href)) as Record<
		string,
		(ctx: Context, ...given: unknown[]) => unknown
	>;
	try {
		await ctx.db.transaction().execute(async (db) => {
			await module[name]!({ ...ctx, db }, ...given);
			throw new RollBack();
		});
	} catch (error) {
		// Only a right's "no" counts: with empty input nearly every command breaks after it.
		const noes = ['people.forbidden', 'people.sign_in', 'people.second_factor'];
		return error instanceof Refusal && noes.includes(error.code);
	}
	return false;
}
