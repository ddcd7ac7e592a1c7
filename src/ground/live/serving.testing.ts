// Only for tests: nodes that serve live addresses on free ports over one database.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { nextNumber } from '#ground/counter.server.ts';
import type { House } from '#ground/house.server.ts';
import { serve } from '#ground/http/server.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { WhoAsks } from './answer.server.ts';
import { changed } from './changed.server.ts';
import type { Channel } from './channel.server.ts';
import type { Live } from './open.server.ts';
import { openLive } from './open.server.ts';
import type { Still } from './view.server.ts';
import { noKeys, registerView } from './view.server.ts';

/** How the view of the tests behaves at the moment. */
export const view = { filling: '', takes_ms: 0, isBroken: false };
/** Subjects that nobody may hear. */
export const shut = new Set<string>();
/** Who is somebody: the values of the cookie `who` that count. */
export const known = new Set<string>();

async function read(ctx: Context, subject: string) {
	const row = await ctx.db
		.selectFrom('counter')
		.select('value')
		.where('name', '=', subject)
		.executeTakeFirst();
	if (view.takes_ms) await wait(view.takes_ms);
	if (view.isBroken) throw new Error('the view is broken');
	return { value: row?.value ?? 0, filling: view.filling };
}

/** Keys that let in no more, and how often keys were asked for. */
export const keys = { over: new Set<string>(), questions: 0 };

function admitAll(subject: string): void {
	if (shut.has(subject)) throw new Refusal('ground.not_found', 404);
}

const still: Still = async (_ctx, subject, asked) => {
	keys.questions += 1;
	admitAll(subject);
	return new Set(asked.filter((key) => !keys.over.has(key)));
};

// Everybody has a key: the one of the cookie `key`, or their own.
registerView('test', {
	read,
	async admit(_ctx, subject, cookies) {
		admitAll(subject);
		return cookies.get('key') ?? newId();
	},
	still
});
registerView('known', {
	read,
	async admit({ visitor }, subject) {
		if (visitor.account_id === null) throw new Refusal('people.forbidden', 403);
		admitAll(subject);
		return null;
	},
	still: noKeys
});

/** One more, as a command does it: its rows and the version in one transaction. */
export function change(ctx: Context, subject: string): Promise<number> {
	return transaction(ctx, async (tx) => {
		const value = await nextNumber(tx, subject);
		await changed(tx, subject);
		return value;
	});
}

const whoAsks: WhoAsks = async (_house, _open, cookies) => {
	const who = cookies.get('who');
	return { account_id: who && known.has(who) ? who : null };
};

export interface Node {
	port: number;
	live: Live;
	close: () => Promise<void>;
}

/** The pages of this node: one that never comes, and all others. */
function page({ url }: IncomingMessage, res: ServerResponse): void {
	if (url !== '/never') res.end('a page');
}

const quick = { beatMs: 200, recheckMs: 200, room: { open_files: 20_000, listeners: 10_000 } };

/** A node of its own in this process. Its beat and its questions are quick. */
export async function startNode(house: House, how: Partial<typeof quick> = {}): Promise<Node> {
	const live = await openLive(house, whoAsks, { ...quick, ...how });
	const settings = { ...house.settings, port: 0, host: '127.0.0.1' };
	const served = await serve(settings, page, undefined, live.answers);
	return {
		port: (served.server.address() as AddressInfo).port,
		live,
		async close() {
			await live.close();
			await served.close();
		}
	};
}

/** What this node knows of a subject. */
export function channelIn({ live }: Node, subject: string): Channel | undefined {
	return [...live.hub.channels.values()].find((channel) => channel.subject === subject);
}
