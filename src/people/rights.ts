import type { Context, Visitor } from '#ground/context.ts';
import { Refusal } from '#ground/refusal.ts';

/** Staff of a centre; what each may do stands in `rights` alone. */
export const staffRoles = ['administrator', 'manager', 'coordinator', 'customer'] as const;
/** Helpers of one stop, let in by a handed-out link. */
export const stopRoles = ['door', 'moderator', 'secretary'] as const;

export type StaffRole = (typeof staffRoles)[number];
export type StopRole = (typeof stopRoles)[number];
export type Role = StaffRole | StopRole;

declare module '#ground/context.ts' {
	interface Visitor {
		session_id?: string;
		email?: string;
		/** Roles in this centre that have not ended. */
		roles?: readonly StaffRole[];
		/** A helper's link: one role at one stop, while the stop is open and the link not revoked. */
		stop?: { stop_id: string; role: StopRole; link_id: string } | null;
	}
}

const leads = ['administrator', 'manager'] as const;
const works = [...leads, 'coordinator'] as const;
const reads = [...works, 'customer'] as const;

/** Who may do what. A helper's role holds at the stop of the link alone. */
export const rights = {
	'desk.see': reads,
	'figures.see': reads,
	'evidence.see': reads,
	'events.see_drafts': works,
	'events.write': works,
	'events.publish': works,
	'registrations.see': [...works, 'door'],
	'registrations.write': works,
	'door.mark': [...works, 'door'],
	'stop.see': [...works, 'door', 'moderator', 'secretary'],
	'floor.moderate': [...works, 'moderator'],
	'record.write': [...works, 'secretary'],
	// Seeing the console of the hall, which opens it; what each may do there are the two above.
	'hall.run': [...works, 'moderator', 'secretary'],
	'record.close': leads,
	'news.write': works,
	'news.publish': leads,
	'proposals.write': [...works, 'secretary'],
	'minutes.write': works,
	'minutes.approve': leads,
	'letters.write': works,
	'letters.word': leads,
	'certificates.write': works,
	'feedback.release': works,
	'links.hand_out': works,
	'inquiries.answer': works,
	'organisations.write': works,
	// How the centre's own Kazakh words get their endings, in every text it makes.
	'words.write': leads,
	'people.see': works,
	'people.see_contacts': works,
	'people.write': works,
	'people.erase': leads,
	'participants.export': leads,
	'files.upload': works,
	'files.see_private': works,
	// Adding pictures, writing under them and marking who is in them; showing them to everybody is the next.
	'photos.write': works,
	'photos.publish': works,
	'outbox.see': works,
	'outbox.resend': works,
	'calls.tell': works,
	'projects.write': leads,
	'journal.see': leads,
	'registers.see': leads,
	'registers.write': leads,
	'staff.manage': ['administrator']
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

/** Whether the visitor has a right; a helper only when the stop asked about is the helper's own. */
export function may(visitor: Visitor, right: Right, stop_id?: string): boolean {
	const allowed: readonly Role[] = rights[right];
	if (visitor.roles?.some((role) => allowed.includes(role))) return true;
	const { stop } = visitor;
	return !!stop && stop_id !== undefined && stop.stop_id === stop_id && allowed.includes(stop.role);
}

/** The first line of a command or page that not everybody may use. */
export function require(ctx: Context, right: Right, stop_id?: string): void {
	if (may(ctx.visitor, right, stop_id)) return;
	if (ctx.visitor.second_factor === 'wanted') throw new Refusal('people.second_factor', 401);
	const known = ctx.visitor.account_id !== null || !!ctx.visitor.stop;
	throw known ? new Refusal('people.forbidden', 403) : new Refusal('people.sign_in', 401);
}

/** The account that has signed in, with its second factor where one is demanded. */
export function signedIn(ctx: Context): string {
	if (ctx.visitor.second_factor === 'wanted') throw new Refusal('people.second_factor', 401);
	return halfSignedIn(ctx);
}

/** The same, perhaps with the second factor still to come: only for what leads to it, and for going away. */
export function halfSignedIn(ctx: Context): string {
	if (ctx.visitor.account_id === null) throw new Refusal('people.sign_in', 401);
	return ctx.visitor.account_id;
}
