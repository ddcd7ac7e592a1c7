import type { Right } from '#people/rights.ts';
import type { Cast } from './cast.ts';
import type { Filled } from './filled.ts';

/**
 * Who may use what: the one list, written by hand. A new address, form action or command has no line here
 * and the walk fails until somebody has decided.
 *
 * `public`: anybody. `signed_in`: whoever has an account and proved the second factor.
 * `half_signed_in`: also whoever has still to prove it. `inner`: no entrance of its own; whoever calls it
 * has asked already (say who beside it). Otherwise the right that it asks for.
 */
export type Expected = Right | 'public' | 'signed_in' | 'half_signed_in' | 'inner';

export interface Address {
	may: Expected;
	query?: string;
	/** What is sent; nothing when left out. Tried with another centre's rows too: they are refused. */
	form?: (cast: Cast) => Filled;
	/** Sent as JSON instead of a form. */
	json?: (cast: Cast) => unknown;
	/** Rows in the form belong to the row in the address: another stop's or project's are refused. */
	own?: true;
	/** The right holds for helpers of the stop in this address. */
	stop?: true;
	/** What it does ends the event or stop for the lines after it: it gets rows of its own. */
	ends?: true;
	/** Why another centre's row in the address is not refused. */
	anywhere?: string;
	/** Another's row in what is sent is not refused but answered: the door hears that it is unknown. */
	answers?: true;
}

export interface Command {
	may: Expected;
	/** What follows `ctx`; empty objects when left out, since the right is asked before the rest is looked at. */
	given?: (cast: Cast) => unknown[];
	/** The right holds for helpers of the stop that is given. */
	stop?: true;
}
