import type { Context } from '#ground/context.ts';
import type {} from '#ground/tables.ts';
import type { View } from './view.server.ts';

export interface Seen {
	version: number;
	/** The state as JSON, to be put behind version and time: `,"open":true}`. */
	rest: string;
}

/** What a view shows and which version it is, both of one moment. */
export async function readView(ctx: Context, view: View, subject: string): Promise<Seen> {
	return ctx.db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (db) => {
			const row = await db
				.selectFrom('live')
				.select('version')
				.where('subject', '=', subject)
				.executeTakeFirst();
			const state = JSON.stringify(await view.read({ ...ctx, db }, subject)).slice(1);
			return { version: Number(row?.version ?? 0), rest: state === '}' ? state : `,${state}` };
		});
}

/** The same as whoever listens gets it; `at` is the server's time when it is sent, in milliseconds. */
export function asJson({ version, rest }: Seen, at = Date.now()): string {
	return `{"version":${version},"at":${at}${rest}`;
}

/** As an event of the stream. */
export function asEvent(seen: Seen): string {
	return `id: ${seen.version}\ndata: ${asJson(seen)}\n\n`;
}
