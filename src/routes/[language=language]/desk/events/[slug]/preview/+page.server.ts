import { page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import type { PageServerLoad } from './$types';

// The layout above lets the customer read what is published; this page is for those who make it.
export const load: PageServerLoad = page((ctx) => require(ctx, 'events.see_drafts'));
