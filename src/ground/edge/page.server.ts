import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { error, fail } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { Refusal } from '#ground/refusal.ts';

type Event = RequestEvent & { locals: { ctx: Context } };

/** The page edge for reading: a refusal becomes the error page with its own text and status. */
export function page<Given extends Pick<Event, 'locals'>, Data>(
	load: (ctx: Context, event: Given) => Promise<Data> | Data
) {
	return async (event: Given): Promise<Data> => {
		try {
			return await load(event.locals.ctx, event);
		} catch (thrown) {
			if (thrown instanceof Refusal)
				error(thrown.status, { message: thrown.code, detail: thrown.detail });
			throw thrown;
		}
	};
}

export interface Refused {
	refused: string;
	detail: Record<string, string | number>;
}

/** The page edge for forms: a refusal comes back to the same page, which says what to do next. */
export function action<Given extends Pick<Event, 'locals'>, Data>(
	work: (ctx: Context, event: Given) => Promise<Data>
) {
	return async (event: Given): Promise<Data | ActionFailure<Refused>> => {
		try {
			return await work(event.locals.ctx, event);
		} catch (thrown) {
			if (thrown instanceof Refusal)
				return fail(thrown.status, { refused: thrown.code, detail: thrown.detail });
			throw thrown;
		}
	};
}
