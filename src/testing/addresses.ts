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
const deskStop =
	(after: string) =>
	({ slug, stop_id }: Cast) =>
		`/kk/desk/events/${slug}/stops/${stop_id}${after}`;

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
	},

	[`GET ${language}/at/[stop=id]/sheet`]: {
		may: 'door.mark',
		at: stop('/sheet'),
		stop: true,
		rows: true
	},
	[`GET ${language}/at/[stop=id]/sheet/enter`]: {
		may: 'door.mark',
		at: stop('/sheet/enter'),
		stop: true,
		rows: true
	},
	[`POST ${language}/at/[stop=id]/sheet/enter ?/default`]: {
		may: 'door.mark',
		at: stop('/sheet/enter'),
		stop: true
	},
	[`GET ${language}/at/[stop=id]/sheet/pdf`]: {
		may: 'door.mark',
		at: stop('/sheet/pdf'),
		stop: true,
		rows: true
	},
	[`GET ${language}/desk/events/[slug]/stops/[id=id]`]: {
		may: 'registrations.see',
		at: deskStop(''),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id] ?/approve`]: {
		may: 'registrations.write',
		at: deskStop('')
	},
	[`GET ${language}/desk/events/[slug]/stops/[id=id]/cancel`]: {
		may: 'events.publish',
		at: deskStop('/cancel'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/cancel ?/default`]: {
		may: 'events.publish',
		at: deskStop('/cancel')
	},
	[`GET ${language}/desk/events/[slug]/stops/[id=id]/change`]: {
		may: 'registrations.write',
		at: deskStop('/change'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/change ?/refuse`]: {
		may: 'registrations.write',
		at: deskStop('/change')
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/change ?/leave`]: {
		may: 'registrations.write',
		at: deskStop('/change')
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/change ?/move`]: {
		may: 'registrations.write',
		at: deskStop('/change')
	},
	[`GET ${language}/desk/events/[slug]/stops/[id=id]/close`]: {
		may: 'record.close',
		at: deskStop('/close'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/close ?/default`]: {
		may: 'record.close',
		at: deskStop('/close')
	},
	[`GET ${language}/desk/events/[slug]/stops/[id=id]/move`]: {
		may: 'events.publish',
		at: deskStop('/move'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/move ?/default`]: {
		may: 'events.publish',
		at: deskStop('/move')
	},
	[`GET ${language}/desk/events/[slug]/stops/[id=id]/resize`]: {
		may: 'events.write',
		at: deskStop('/resize'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/resize ?/default`]: {
		may: 'events.write',
		at: deskStop('/resize')
	},
	[`GET ${language}/desk/events/[slug]/stops/[id=id]/write`]: {
		may: 'registrations.write',
		at: deskStop('/write'),
		rows: true
	},
	[`POST ${language}/desk/events/[slug]/stops/[id=id]/write ?/default`]: {
		may: 'registrations.write',
		at: deskStop('/write')
	},
	[`GET ${language}/desk/feedback`]: { may: 'feedback.release' },
	[`POST ${language}/desk/feedback ?/release`]: { may: 'feedback.release' },
	[`POST ${language}/desk/feedback ?/withdraw`]: { may: 'feedback.release' },
	[`GET ${language}/desk/organisations`]: { may: 'desk.see' },
	[`GET ${language}/desk/organisations/new`]: { may: 'events.write' },
	[`POST ${language}/desk/organisations/new ?/default`]: { may: 'events.write' },
	[`GET ${language}/desk/organisations/[id=id]`]: {
		may: 'events.write',
		at: ({ stop_id }) => `/kk/desk/organisations/${stop_id}`
	},
	[`POST ${language}/desk/organisations/[id=id] ?/default`]: {
		may: 'events.write',
		at: ({ stop_id }) => `/kk/desk/organisations/${stop_id}`
	},
	[`GET ${language}/desk/projects`]: { may: 'figures.see' },
	[`GET ${language}/desk/projects/new`]: { may: 'projects.write' },
	[`POST ${language}/desk/projects/new ?/default`]: { may: 'projects.write' },
	[`GET ${language}/desk/projects/[slug]`]: {
		may: 'figures.see',
		at: () => '/kk/desk/projects/nothing'
	},
	[`POST ${language}/desk/projects/[slug] ?/publish`]: {
		may: 'projects.write',
		at: () => '/kk/desk/projects/nothing'
	},
	[`GET ${language}/desk/projects/[slug]/edit`]: {
		may: 'projects.write',
		at: () => '/kk/desk/projects/nothing/edit'
	},
	[`POST ${language}/desk/projects/[slug]/edit ?/default`]: {
		may: 'projects.write',
		at: () => '/kk/desk/projects/nothing/edit'
	},
	[`GET ${language}/desk/projects/[slug]/figures/[line=id]`]: {
		may: 'evidence.see',
		at: ({ stop_id }) => `/kk/desk/projects/nothing/figures/${stop_id}`
	},
	[`GET ${language}/desk/projects/[slug]/inquiries`]: {
		may: 'inquiries.answer',
		at: () => '/kk/desk/projects/nothing/inquiries'
	},
	[`POST ${language}/desk/projects/[slug]/inquiries ?/answer`]: {
		may: 'inquiries.answer',
		at: () => '/kk/desk/projects/nothing/inquiries'
	},
	[`POST ${language}/desk/projects/[slug]/inquiries ?/release`]: {
		may: 'inquiries.answer',
		at: () => '/kk/desk/projects/nothing/inquiries'
	},
	[`GET ${language}/desk/projects/[slug]/plan`]: {
		may: 'projects.write',
		at: () => '/kk/desk/projects/nothing/plan'
	},
	[`POST ${language}/desk/projects/[slug]/plan ?/default`]: {
		may: 'projects.write',
		at: () => '/kk/desk/projects/nothing/plan'
	},
	[`GET ${language}/desk/proposals`]: { may: 'proposals.write' },
	[`GET ${language}/desk/proposals/new`]: { may: 'proposals.write' },
	[`POST ${language}/desk/proposals/new ?/default`]: { may: 'proposals.write' },
	[`GET ${language}/desk/proposals/[code]`]: {
		may: 'proposals.write',
		at: ({ proposal_code }) => `/kk/desk/proposals/${proposal_code}`,
		rows: true
	},
	[`POST ${language}/desk/proposals/[code] ?/move`]: {
		may: 'proposals.write',
		at: ({ proposal_code }) => `/kk/desk/proposals/${proposal_code}`
	},
	[`POST ${language}/desk/proposals/[code] ?/change`]: {
		may: 'proposals.write',
		at: ({ proposal_code }) => `/kk/desk/proposals/${proposal_code}`
	},
	[`POST ${language}/desk/proposals/[code] ?/release`]: {
		may: 'proposals.write',
		at: ({ proposal_code }) => `/kk/desk/proposals/${proposal_code}`
	},
	[`POST ${language}/desk/proposals/[code] ?/withdraw`]: {
		may: 'proposals.write',
		at: ({ proposal_code }) => `/kk/desk/proposals/${proposal_code}`
	},
	[`GET ${language}/(public)/feedback/stop/[stop=id]`]: {
		may: 'public',
		at: ({ stop_id }) => `/kk/feedback/stop/${stop_id}`
	},
	[`POST ${language}/(public)/feedback/stop/[stop=id] ?/default`]: {
		may: 'public',
		at: ({ stop_id }) => `/kk/feedback/stop/${stop_id}`
	},
	[`GET ${language}/(public)/feedback/[secret]`]: {
		may: 'public',
		at: () => '/kk/feedback/nothing'
	},
	[`POST ${language}/(public)/feedback/[secret] ?/default`]: {
		may: 'public',
		at: () => '/kk/feedback/nothing'
	},
	[`GET ${language}/(public)/projects`]: { may: 'public' },
	[`GET ${language}/(public)/projects/[slug]`]: { may: 'public', at: () => '/kk/projects/nothing' },
	[`POST ${language}/(public)/projects/[slug] ?/ask`]: {
		may: 'public',
		at: () => '/kk/projects/nothing'
	},
	[`GET ${language}/(public)/projects/[slug]/inquiries/[code]`]: {
		may: 'public',
		at: () => '/kk/projects/nothing/inquiries/34679ACD'
	},
	[`GET ${language}/(public)/proposals`]: { may: 'public' },
	[`GET ${language}/(public)/proposals/[code]`]: {
		may: 'public',
		at: ({ proposal_code }) => `/kk/proposals/${proposal_code}`
	}
};
