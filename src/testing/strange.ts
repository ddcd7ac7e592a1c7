import { newId } from '#ground/ids.ts';
import type { Address } from './access.ts';
import type { Cast } from './cast.ts';
import type { Filled } from './filled.ts';
import type { TestServer } from './server.ts';
import { pathOf } from './walk.ts';
import type { Walk } from './walkers.ts';

const long = 'ұ'.repeat(10_000);

/** What nobody types, one field after another: each breaks something in careless code. */
const strange = () => ['\u0000', 'Z99', '99999999999999999999', '2026-02-30', newId()];

export interface Sent {
	empty: number;
	long: number;
	/** Statuses of 500 and more, with what was sent. */
	broke: string[];
}

/** Sends one form empty, with 10,000 letters in every field, and with one field after another spoilt. */
export async function spoil(
	{ ask }: TestServer,
	walk: Walk,
	[key, address]: [string, Address],
	cast: Cast
): Promise<Sent> {
	const path = pathOf(key, address, cast);
	const filled = address.form?.(cast) ?? {};
	const broke: string[] = [];
	// Who has passed already is led on, whatever was sent.
	const who = address.may === 'half_signed_in' ? 'half_signed_in' : 'administrator';
	const sender = walk.walkers.find(({ name }) => name === who)!;
	const cookie = address.may === 'public' ? '' : await sender.enter();
	const send = async (form: Filled | [string, string][], what: string) => {
		const { status } = await ask(path, { cookie, form: form as Filled });
		if (status >= 500) broke.push(`${key}, ${what}: ${status}`);
		return status;
	};
	const names = Object.keys(filled);
	const empty = await send({}, 'empty');
	const every = Object.fromEntries([...names, 'name', 'text'].map((name) => [name, long]));
	const all = await send(every, '10,000 letters everywhere');
	const spoilt = names.flatMap((name) => {
		const rest = Object.fromEntries(Object.entries(filled).filter(([other]) => other !== name));
		const one = strange().map((value) => ({
			what: `${name} = ${value}`,
			form: { ...filled, [name]: value }
		}));
		const twice = [...Object.entries(filled), [name, 'twice'] as [string, string]];
		const deep = { ...filled, [`${name}.0.x`]: 'deep' };
		return [
			...one,
			{ what: `${name} twice`, form: twice },
			{ what: `${name}.0.x`, form: deep },
			{ what: `without ${name}`, form: rest }
		];
	});
	await Promise.all(spoilt.map(({ form, what }) => send(form, what)));
	return { empty, long: all, broke };
}
