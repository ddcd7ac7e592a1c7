import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { error, fail, redirect } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { bugFields, log } from '#ground/log.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Typed } from './form.server.ts';
import { typedOf } from './form.server.ts';

type Event = RequestEvent & { locals: { ctx: Context } };

/** The page edge for reading: a refusal becomes the error page with its own text and status. */
export function page<Given extends Pick<Event, 'locals' | 'url'>, Data>(
	load: (ctx: Context, event: Given) => Promise<Data> | Data
) {
	return async (event: Given): Promise<Data> => {
		try {
			return await load(event.locals.ctx, event);
		} catch (caught) {
			const thrown = asRefusal(caught, event);
			askToSignIn(thrown, event);
			if (thrown instanceof Refusal)
				error(thrown.status, { message: thrown.code, detail: thrown.detail });
			throw thrown;
		}
	};
}

/** A refused form, in the shape of one with problems: the page shows both alike, and what was typed stays. */
export interface Refused {
	refused: string;
	detail: Record<string, string | number>;
	problems: Record<string, string>;
	typed: Typed;
}

/** The page edge for forms: a refusal comes back to the same page, which says what to do next. */
export function action<Given extends Pick<Event, 'locals' | 'url' | 'request'>, Data>(
	work: (ctx: Context, event: Given) => Promise<Data>
) {
	return async (event: Given): Promise<Data | ActionFailure<Refused>> => {
		const form = readOnce(event.request);
		try {
			return await work(event.locals.ctx, event);
		} catch (caught) {
			const thrown = asRefusal(caught, event);
			askToSignIn(thrown, event);
			if (thrown instanceof Refusal) return fail(thrown.status, await refused(thrown, form()));
			throw thrown;
		}
	};
}

/** The work reads the form and a refusal needs it once more: the body is read once and its form given to both. */
function readOnce(request: Request): () => Promise<FormData> {
	const read = request.formData.bind(request);
	let form: Promise<FormData> | undefined;
	return (request.formData = () => (form ??= read()));
}

/** A body that is no form leaves nothing typed to give back. */
async function refused({ code, detail }: Refusal, form: Promise<FormData>): Promise<Refused> {
	const data = await form.catch(() => new FormData());
	return { refused: code, detail, problems: {}, typed: typedOf(data) };
}

/**
 * What PostgreSQL cannot take out of an address or a form, and what to say of it: NUL in a text (22021) or in JSON
 * (22P05), half a sign or a wrong id (22P02), a number (22003) or a moment (22007, 22008) beyond its range; a choice
 * that is not there (23503).
 */
const unusable: Record<string, string> = {
	...Object.fromEntries(
		['22021', '22P05', '22P02', '22003', '22007', '22008'].map((code) => [code, 'ground.unusable'])
	),
	'23503': 'ground.no_such_choice'
};

/** What was sent cannot be read or kept: the sender's to mend, so 422 and not our fault. The log keeps where it was met. */
function asRefusal(thrown: unknown, { locals }: Pick<Event, 'locals'>): unknown {
	const code = isBrokenForm(thrown)
		? 'ground.unusable'
		: unusable[String((thrown as { code?: unknown } | null)?.code)];
	if (code === undefined) return thrown;
	log('unusable', { request_id: locals.ctx.request_id, ...bugFields(thrown) });
	return new Refusal(code, 422);
}

/** A body that is not the form it says it is; fetch tells it by words alone. */
function isBrokenForm(thrown: unknown): boolean {
	return thrown instanceof TypeError && /FormData|Content-Type/.test(thrown.message);
}

/** 401: nobody is signed in, or something is still to be proved `at` an address. It leads back to where the visitor wanted to go. */
function askToSignIn(thrown: unknown, { locals, url }: Pick<Event, 'locals' | 'url'>): void {
	if (!(thrown instanceof Refusal) || thrown.status !== 401) return;
	const at = thrown.detail.at ?? 'sign-in';
	redirect(303, `/${locals.ctx.language}/${at}?back=${encodeURIComponent(url.pathname)}`);
}
