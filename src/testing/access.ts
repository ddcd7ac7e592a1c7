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

const language = '/[language=language]';

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
	}
};

export interface Command {
	may: Expected;
	/** What follows `ctx`; empty objects when left out, since the right is asked before the rest is looked at. */
	given?: (cast: Cast) => unknown[];
	/** The right holds for helpers of the stop that is given. */
	stop?: true;
}

const ofStop = ({ stop_id }: Cast) => [stop_id, []];

export const commands: Record<string, Command> = {
	'people/alike.server.ts peopleAlike': { may: 'people.see' },
	'people/consentText.server.ts consentText': { may: 'public' },
	'people/list.server.ts peopleList': { may: 'people.see' },
	'people/onceLink.server.ts isLinkOpen': { may: 'public' },
	'people/onceLink.server.ts useLink': { may: 'public' },
	'people/person.server.ts person': { may: 'people.see' },
	'people/session.server.ts endOtherSessions': { may: 'signed_in' },
	'people/session.server.ts endSession': { may: 'signed_in' },
	'people/session.server.ts mySessions': { may: 'signed_in' },
	'people/signIn.server.ts enterCode': { may: 'public' },
	'people/signIn.server.ts sendCode': { may: 'public' },
	'people/signIn.server.ts signedIn': { may: 'inner' }, // after a code or a link was right
	'people/staff.server.ts endRole': { may: 'staff.manage' },
	'people/staff.server.ts giveRole': { may: 'staff.manage' },
	'people/staff.server.ts linkFor': { may: 'staff.manage' },
	'people/staff.server.ts staff': { may: 'staff.manage' },

	'directory/addOrganisation.server.ts addOrganisation': { may: 'inner' },
	'directory/changeOrganisation.server.ts changeOrganisation': { may: 'inner' },
	'directory/queries.server.ts organisation': { may: 'public' },
	'directory/queries.server.ts organisationChoices': { may: 'public' },
	'directory/queries.server.ts organisations': { may: 'public' },
	'directory/territories.server.ts districts': { may: 'public' },
	'directory/territories.server.ts territories': { may: 'public' },

	'events/attendance-correct.server.ts correctAttendance': { may: 'registrations.write' },
	'events/attendance-counts.server.ts categories': { may: 'public' },
	'events/attendance-counts.server.ts doorCounts': { may: 'door.mark', given: ofStop, stop: true },
	'events/attendance-mark.server.ts markAttendance': {
		may: 'door.mark',
		given: ofStop,
		stop: true
	},
	'events/attendance-stop.server.ts dayStop': { may: 'inner' }, // by the commands of the door
	'events/door-search.server.ts findAtDoor': { may: 'door.mark', given: ofStop, stop: true },
	'events/held.server.ts partsOf': { may: 'registrations.see' },
	'events/links.server.ts handOutLink': { may: 'links.hand_out' },
	'events/links.server.ts linksOf': { may: 'links.hand_out' },
	'events/links.server.ts revokeLink': { may: 'links.hand_out' },
	'events/links.server.ts stopOfLink': { may: 'public' },
	'events/pages.server.ts categories': { may: 'public' },
	'events/pages.server.ts eventPage': { may: 'public' },
	'events/pages.server.ts listedStops': { may: 'public' },
	'events/pages.server.ts months': { may: 'public' },
	'events/pages.server.ts placesOfYear': { may: 'public' },
	'events/proposal-move.server.ts moveProposal': { may: 'proposals.write' },
	'events/proposal-release.server.ts releaseProposal': { may: 'proposals.write' },
	'events/proposal-release.server.ts withdrawProposal': { may: 'proposals.write' },
	'events/proposal-write.server.ts changeProposal': { may: 'proposals.write' },
	'events/proposal-write.server.ts writeProposal': { may: 'proposals.write' },
	'events/register.server.ts signUp': { may: 'public' },
	'events/register.server.ts signUpAlone': { may: 'inner' },
	'events/signUp.server.ts prepared': { may: 'inner' }, // by signUp

	'figures/closeEvent.server.ts closeEvent': { may: 'record.close' },
	'figures/closeEvent.server.ts correctRecord': { may: 'record.close' },
	'figures/participants.server.ts exportParticipants': { may: 'evidence.see' },
	'figures/participantPapers.server.ts participantPaper': { may: 'inner' }, // after exportParticipants
	'figures/recordContent.server.ts recordContent': { may: 'inner' }, // by the record's page at the desk
	'figures/recordQueries.server.ts eventToClose': { may: 'inner' },
	'figures/recordQueries.server.ts exportsOf': { may: 'inner' },
	'figures/recordQueries.server.ts proposalsNow': { may: 'public' },
	'figures/recordQueries.server.ts recordOf': { may: 'public' },
	'figures/recordQueries.server.ts recordVersions': { may: 'public' },
	'figures/report.server.ts report': { may: 'inner' } // of a public record
};
