import type { Context } from '#ground/context.ts';

/**
 * What an audience sees of a subject: plain JSON, the whole state each time. Asked in a read-only transaction of one
 * moment, with nobody as visitor: who may hear it was asked by `admit`.
 */
export type Read = (ctx: Context, subject: string) => Promise<object>;

/**
 * Throws a `Refusal` for a visitor who may not hear this audience of this subject; asked when somebody comes, and every
 * few seconds as long as they listen.
 */
export type Admit = (ctx: Context, subject: string) => Promise<void>;

export interface View {
	read: Read;
	admit: Admit;
}

const views = new Map<string, View>();

/** Opens `/live/<audience>/<subject>`: what is read there, and who is let in. */
export function registerView(audience: string, read: Read, admit: Admit): void {
	if (views.has(audience)) throw new Error(`two views are called ${audience}`);
	views.set(audience, { read, admit });
}

export function viewOf(audience: string): View | undefined {
	return views.get(audience);
}
