import type { Register } from '#duties/registers.ts';
import { isRegister } from '#duties/registers.ts';
import type { Asked } from '#duties/registers.server.ts';
import { isId } from '#ground/isId.ts';
import { Refusal } from '#ground/refusal.ts';
import { isDay } from '#kazakh/dates.ts';

/** The register in the address. Throws 404. */
export function registerIn(params: { register?: string }): Register {
	const { register = '' } = params;
	if (!isRegister(register)) throw new Refusal('ground.not_found', 404);
	return register;
}

/** The period and page in the address; what cannot be read asks for everything. */
export function askedOf(search: URLSearchParams): Asked {
	const day = (name: string) => {
		const text = search.get(name) ?? '';
		return isDay(text) ? text : '';
	};
	const after = search.get('after') ?? '';
	return { from: day('from'), until: day('until'), after: isId(after) ? after : null };
}
