import type { Right } from '#people/rights.ts';

/** Lists that can be taken out of the system, and what each asks for. Safe in the browser. */
export const exportKinds = {
	people: { right: 'participants.export', names: 'always', by: 'nothing' },
	participants: { right: 'evidence.see', names: 'wish', by: 'event' },
	registrations: { right: 'participants.export', names: 'wish', by: 'days' },
	proposals: { right: 'proposals.write', names: 'never', by: 'days' },
	evidence: { right: 'evidence.see', names: 'never', by: 'line' }
} as const satisfies Record<
	string,
	{ right: Right; names: 'always' | 'wish' | 'never'; by: 'nothing' | 'event' | 'days' | 'line' }
>;

export type ExportKind = keyof typeof exportKinds;

export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Which rows: what the kind goes by, and nothing else. */
export interface ExportFilter {
	names?: boolean;
	/** Days, both included. */
	from?: string;
	until?: string;
	event_id?: string;
	stop_id?: string;
	project_id?: string;
	line_id?: string;
}

export interface ExportFacts {
	made_at: Date | null;
	cancelled_at: Date | null;
	failed_at: Date | null;
	removed_at: Date | null;
	total: number | null;
}

export type ExportState = 'waiting' | 'running' | 'made' | 'gone' | 'cancelled' | 'failed';

/** A file is kept for a week. */
const keptMs = 7 * 24 * 3_600_000;

export function keptUntil(made_at: Date): Date {
	return new Date(made_at.getTime() + keptMs);
}

/** Files made before this moment are taken away. */
export function keptSince(now: Date): Date {
	return new Date(now.getTime() - keptMs);
}

export function exportState(facts: ExportFacts, now: Date): ExportState {
	if (facts.failed_at) return 'failed';
	if (facts.cancelled_at) return 'cancelled';
	if (facts.made_at) return facts.removed_at || keptUntil(facts.made_at) <= now ? 'gone' : 'made';
	return facts.total === null ? 'waiting' : 'running';
}

/** Whether it is still to be made. */
export function isUnderWay(state: ExportState): boolean {
	return state === 'waiting' || state === 'running';
}

/** Rows with names leave the system with a reason only: article 22 (1-5) of the law on personal data. */
export function hasNames(kind: ExportKind, filter: ExportFilter): boolean {
	const { names } = exportKinds[kind];
	return names === 'always' || (names === 'wish' && filter.names === true);
}

/** Lists whose rows are people, with names or codes: each that leaves stands in the register of exports. */
export function isOfPeople(kind: ExportKind): kind is 'people' | 'participants' | 'registrations' {
	return kind === 'people' || kind === 'participants' || kind === 'registrations';
}

export function whyNotAsk(
	kind: ExportKind,
	filter: ExportFilter,
	reason: string | null
): string | null {
	return hasNames(kind, filter) && !reason ? 'exports.no_reason' : null;
}

/** Why it cannot be stopped: it is over already. */
export function whyNotCancel(state: ExportState): string | null {
	return isUnderWay(state) ? null : 'exports.over';
}

/** Why its file cannot be had. */
export function whyNotOpen(state: ExportState): string | null {
	if (state === 'made') return null;
	return state === 'gone' ? 'exports.gone' : 'exports.not_made';
}
