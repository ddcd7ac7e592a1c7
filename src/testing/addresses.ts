import type { Address } from './access.ts';
import { deskAddresses } from './desk-addresses.ts';
import { eventsAddresses } from './events-addresses.ts';
import { publicAddresses } from './public-addresses.ts';

const listed = { ...publicAddresses, ...eventsAddresses, ...deskAddresses };

/** Every address and form of the pages and what it asks for; the language in it is Kazakh, groups are left out. */
export const addresses: Record<string, Address> = Object.fromEntries(
	Object.entries(listed).map(([key, line]) => [
		key,
		typeof line === 'string' ? { may: line } : line
	])
);
