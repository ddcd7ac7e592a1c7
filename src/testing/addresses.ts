// Every address and form of the pages and what it asks for: a list written by hand, so long because the map is.
import type { Address } from './access.ts';
import type { Cast } from './walkers.ts';

const language = '/[language=language]';

const event =
	(before: string, after: string) =>
	({ slug }: Cast) =>
		`/kk${before}/${slug}${after}`;
const stop =
	(after: string) =>
	({ stop_id }: Cast) =>
		`/kk/at/${stop_id}${after}`;

export const addresses: Record<string, Address> = {
	'GET /health': { may: 'public' },
	'GET /j/[secret]': { may: 'public', at: () => '/j/nothing' },
	[`GET ${language}/(public)`]: { may: 'public' },
	[`GET ${language}/(public)/events/[slug]/record`]: {
		may: 'public',
		at: ({ slug }) => `/kk/events/${slug}/record`
	},
	[`GET ${language}/(public)/events/[slug]/record/[file]`]: {
		may: 'public',
		at: ({ slug }) => `/kk/events/${slug}/record/report-kk.pdf`
	},

	[`GET ${language}/sign-in`]: { may: 'public' },
	[`POST ${language}/sign-in ?/send`]: { may: 'public' },
	[`POST ${language}/sign-in ?/enter`]: { may: 'public' },
	[`GET ${language}/sign-in/once/[secret]`]: {
		may: 'public',
		at: () => '/kk/sign-in/once/nothing'
	},
	[`POST ${language}/sign-in/once/[secret] ?/default`]: {
		may: 'public',
		at: () => '/kk/sign-in/once/nothing'
	},

	[`GET ${language}/desk/account`]: { may: 'signed_in' },
	[`POST ${language}/desk/account ?/end`]: { may: 'signed_in' },
	[`POST ${language}/desk/account ?/others`]: { may: 'signed_in' },
	[`POST ${language}/desk/account ?/out`]: { may: 'signed_in' },

	[`GET ${language}/desk/people`]: { may: 'people.see' },
	[`GET ${language}/desk/people/[id=id]`]: {
		may: 'people.see',
		at: ({ person_id }) => `/kk/desk/people/${person_id}`,
		rows: true
	},

	[`GET ${language}/desk/staff`]: { may: 'staff.manage' },
	[`POST ${language}/desk/staff ?/give`]: { may: 'staff.manage' },
	[`POST ${language}/desk/staff ?/end`]: { may: 'staff.manage' },
	[`POST ${language}/desk/staff ?/link`]: { may: 'staff.manage' },

	[`GET ${language}/desk/events/[slug]/record`]: {
		may: 'figures.see',
		at: ({ slug }) => `/kk/desk/events/${slug}/record`,
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/record ?/close`]: {
		may: 'record.close',
		at: ({ slug }) => `/kk/desk/events/${slug}/record`
	},
	[`POST ${language}/desk/events/[slug]/record ?/correct`]: {
		may: 'record.close',
		at: ({ slug }) => `/kk/desk/events/${slug}/record`
	},
	[`GET ${language}/desk/events/[slug]/record/participants/[file]`]: {
		may: 'evidence.see',
		at: ({ slug }) => `/kk/desk/events/${slug}/record/participants/codes-kk.xlsx`,
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/record/participants/[file]`]: {
		may: 'evidence.see',
		at: ({ slug }) => `/kk/desk/events/${slug}/record/participants/codes-kk.xlsx`
	},

	'GET /files/[id=id]': { may: 'public', at: ({ stop_id }) => `/files/${stop_id}` },
	'GET /files/[id=id]/small': { may: 'public', at: ({ stop_id }) => `/files/${stop_id}/small` },
	'GET /t/[code]': { may: 'public', at: () => '/t/34679ACD' },
	[`GET ${language}/(public)/done/[code]`]: { may: 'public', at: () => '/kk/done/34679ACD' },
	[`GET ${language}/(public)/events`]: { may: 'public' },
	[`GET ${language}/(public)/events/calendar.ics`]: { may: 'public' },
	[`GET ${language}/(public)/events/feed.atom`]: { may: 'public' },
	[`GET ${language}/(public)/events/[slug]`]: {
		may: 'public',
		at: event('/events', ''),
		rows: true
	},
	[`GET ${language}/(public)/events/[slug]/calendar.ics`]: {
		may: 'public',
		at: event('/events', '/calendar.ics'),
		rows: true
	},
	[`GET ${language}/(public)/events/[slug]/sign-up`]: {
		may: 'public',
		at: event('/events', '/sign-up'),
		rows: true
	},
	[`POST ${language}/(public)/events/[slug]/sign-up ?/people`]: {
		may: 'public',
		at: event('/events', '/sign-up')
	},
	[`POST ${language}/(public)/events/[slug]/sign-up ?/sign_up`]: {
		may: 'public',
		at: event('/events', '/sign-up')
	},
	[`GET ${language}/(public)/guardian/[secret]`]: {
		may: 'public',
		at: () => '/kk/guardian/nothing'
	},
	[`POST ${language}/(public)/guardian/[secret] ?/default`]: {
		may: 'public',
		at: () => '/kk/guardian/nothing'
	},
	[`GET ${language}/(public)/look`]: { may: 'public' },
	[`POST ${language}/(public)/look ?/default`]: { may: 'public' },
	[`GET ${language}/(public)/privacy`]: { may: 'public' },
	[`GET ${language}/(public)/ticket`]: { may: 'public' },
	[`POST ${language}/(public)/ticket ?/default`]: { may: 'public' },
	[`GET ${language}/(public)/t/[secret]`]: { may: 'public', at: () => '/kk/t/nothing' },
	[`POST ${language}/(public)/t/[secret] ?/change`]: { may: 'public', at: () => '/kk/t/nothing' },
	[`POST ${language}/(public)/t/[secret] ?/keep`]: { may: 'public', at: () => '/kk/t/nothing' },
	[`POST ${language}/(public)/t/[secret] ?/move`]: { may: 'public', at: () => '/kk/t/nothing' },
	[`POST ${language}/(public)/t/[secret] ?/leave`]: { may: 'public', at: () => '/kk/t/nothing' },
	[`GET ${language}/(public)/t/[secret]/ticket.pdf`]: {
		may: 'public',
		at: () => '/kk/t/nothing/ticket.pdf'
	},
	[`GET ${language}/at/[stop=id]/door`]: {
		may: 'door.mark',
		at: stop('/door'),
		stop: true,
		rows: true
	},
	[`POST ${language}/at/[stop=id]/door ?/mark`]: {
		may: 'door.mark',
		at: stop('/door'),
		stop: true
	},
	[`GET ${language}/at/[stop=id]/door/counts`]: {
		may: 'door.mark',
		at: stop('/door/counts'),
		stop: true,
		rows: true
	},
	[`GET ${language}/at/[stop=id]/door/find`]: {
		may: 'door.mark',
		at: stop('/door/find?q=se'),
		stop: true,
		rows: true
	},
	[`POST ${language}/at/[stop=id]/door/marks`]: {
		may: 'door.mark',
		at: stop('/door/marks'),
		stop: true
	},
	[`GET ${language}/desk`]: { may: 'desk.see' },
	[`GET ${language}/desk/calls`]: { may: 'calls.tell' },
	[`POST ${language}/desk/calls ?/tell`]: { may: 'calls.tell' },
	[`POST ${language}/desk/calls ?/untell`]: { may: 'calls.tell' },
	[`GET ${language}/desk/outbox`]: { may: 'outbox.see' },
	[`GET ${language}/desk/outbox/[id=id]`]: {
		may: 'outbox.see',
		at: ({ letter_id }) => `/kk/desk/outbox/${letter_id}`,
		rows: true
	},
	[`POST ${language}/desk/outbox/[id=id] ?/resend`]: {
		may: 'outbox.resend',
		at: ({ letter_id }) => `/kk/desk/outbox/${letter_id}`
	},
	[`POST ${language}/desk/outbox/[id=id] ?/drop`]: {
		may: 'outbox.resend',
		at: ({ letter_id }) => `/kk/desk/outbox/${letter_id}`
	},
	[`GET ${language}/desk/events`]: { may: 'events.see_drafts' },
	[`GET ${language}/desk/events/new`]: { may: 'events.write' },
	[`POST ${language}/desk/events/new ?/default`]: { may: 'events.write' },
	[`GET ${language}/desk/events/[slug]`]: {
		may: 'events.see_drafts',
		at: event('/desk/events', ''),
		rows: true
	},
	[`GET ${language}/desk/events/[slug]/preview`]: {
		may: 'events.see_drafts',
		at: event('/desk/events', '/preview'),
		rows: true
	},
	[`GET ${language}/desk/events/[slug]/cancel`]: {
		may: 'events.write',
		at: event('/desk/events', '/cancel'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/cancel ?/default`]: {
		may: 'events.write',
		at: event('/desk/events', '/cancel')
	},
	[`GET ${language}/desk/events/[slug]/copy`]: {
		may: 'events.write',
		at: event('/desk/events', '/copy'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/copy ?/default`]: {
		may: 'events.write',
		at: event('/desk/events', '/copy')
	},
	[`GET ${language}/desk/events/[slug]/publish`]: {
		may: 'events.publish',
		at: event('/desk/events', '/publish'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/publish ?/default`]: {
		may: 'events.publish',
		at: event('/desk/events', '/publish')
	},
	[`GET ${language}/desk/events/[slug]/edit`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/edit ?/default`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit')
	},
	[`GET ${language}/desk/events/[slug]/edit/plan`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/plan'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/edit/plan ?/default`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/plan')
	},
	[`GET ${language}/desk/events/[slug]/edit/programme`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/programme'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/edit/programme ?/save`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/programme')
	},
	[`GET ${language}/desk/events/[slug]/edit/speakers`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/speakers'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/edit/speakers ?/save`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/speakers')
	},
	[`GET ${language}/desk/events/[slug]/edit/stops`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/stops'),
		rows: true
	},
	[`GET ${language}/desk/events/[slug]/edit/stops/new`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/stops/new'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/edit/stops/new ?/default`]: {
		may: 'events.write',
		at: event('/desk/events', '/edit/stops/new')
	},
	[`GET ${language}/desk/events/[slug]/edit/stops/[id=id]`]: {
		may: 'events.write',
		at: ({ slug, stop_id }) => `/kk/desk/events/${slug}/edit/stops/${stop_id}`,
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/edit/stops/[id=id] ?/default`]: {
		may: 'events.write',
		at: ({ slug, stop_id }) => `/kk/desk/events/${slug}/edit/stops/${stop_id}`
	}
};
