import type { Listener } from './listener.server.ts';
import type { Seen } from './read.server.ts';
import type { View } from './view.server.ts';

/** What one audience is shown of one subject of a centre, as this process knows it. */
export interface Channel {
	slug: string;
	subject: string;
	view: View;
	listeners: Set<Listener>;
	/** Those who have still to take what came before. */
	behind: Set<Listener>;
	/** The newest that was read. */
	seen: Seen | null;
	/** Whether `seen` holds now: it was read, and every change since would have been heard. */
	fresh: boolean;
	reading: Promise<void> | null;
	/** One reading of these: the last that began. */
	pass: Promise<void>;
	/** Something changed while it was read. */
	again: boolean;
	used_at: number;
}

export function newChannel(slug: string, subject: string, view: View): Channel {
	return {
		slug,
		subject,
		view,
		listeners: new Set(),
		behind: new Set(),
		seen: null,
		fresh: false,
		reading: null,
		pass: Promise.resolve(),
		again: false,
		used_at: 0
	};
}
