import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { error, fail, redirect } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
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
		} catch (thrown) {
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
		} catch (thrown) {
			askToSignIn(thrown, event);
			if (thrown instanceof Refusal) return fail(thrown.status, refused(thrown, await form()));
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

function refused({ code, detail }: Refusal, form: FormData): Refused {
	return { refused: code, detail, problems: {}, typed: typedOf(form) };
}

/** 401: nobody is signed in. The sign-in page leads back to where the visitor wanted to go. */
function askToSignIn(thrown: unknown, { locals, url }: Pick<Event, 'locals' | 'url'>): void {
	if (!(thrown instanceof Refusal) || thrown.status !== 401) return;
	redirect(303, `/${locals.ctx.language}/sign-in?back=${encodeURIComponent(url.pathname)}`);
}
