import type { Context } from '#ground/context.ts';

/**
 * What an audience sees of a subject: plain JSON, the whole state each time. Asked in a read-only transaction of one
 * moment, with nobody as visitor: who may hear it was asked by `admit`.
 */
export type Read = (ctx: Context, subject: string) => Promise<object>;

export interface Cookies {
	get: (name: string) => string | undefined;
}

/**
 * Throws a `Refusal` for whoever may not hear this audience of this subject. Answers the key by which they came in, of
 * which many are asked for at once later (`still`); null: as the visitor they are, who is asked again one by one.
 */
export type Admit = (ctx: Context, subject: string, cookies: Cookies) => Promise<string | null>;

/** Which of these keys still let in. Throws a `Refusal` when nobody may hear this subject any more. */
export type Still = (ctx: Context, subject: string, keys: string[]) => Promise<Set<string>>;

export interface View {
	read: Read;
	admit: Admit;
	still: Still;
}

const views = new Map<string, View>();

/** Opens `/live/<audience>/<subject>`: what is read there, who is let in, and who may stay every few seconds. */
export function registerView(audience: string, view: View): void {
	if (views.has(audience)) throw new Error(`two views are called ${audience}`);
	views.set(audience, view);
}

export function viewOf(audience: string): View | undefined {
	return views.get(audience);
}

/** Of a view into which no key leads. */
export const noKeys: Still = () => Promise.resolve(new Set());
