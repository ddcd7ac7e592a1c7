import type { Right } from '#people/rights.ts';
import type { Cast } from './walkers.ts';

/**
 * Who may use what: the one list, written by hand. A new address, form action or command has no line here
 * and the walk fails until somebody has decided.
 *
 * `public`: anybody. `signed_in`: whoever has an account. `inner`: no entrance of its own; whoever calls it
 * has asked already (say who beside it). Otherwise the right that it asks for.
 */
export type Expected = Right | 'public' | 'signed_in' | 'inner';

export interface Address {
	may: Expected;
	/** The address to try, when it has parameters. It is tried again with another stop's and another centre's rows. */
	at?: (cast: Cast) => string;
	/** The right holds for helpers of the stop in this address. */
	stop?: true;
	/** Another centre's row there is 404; left out where the address has none. */
	rows?: true;
}

export interface Command {
	may: Expected;
	/** What follows `ctx`; empty objects when left out, since the right is asked before the rest is looked at. */
	given?: (cast: Cast) => unknown[];
	/** The right holds for helpers of the stop that is given. */
	stop?: true;
}
