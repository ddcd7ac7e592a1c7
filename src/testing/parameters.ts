import type { Cast } from './cast.ts';

/** Which row stands in an address, by the parameter and the word before it. */
const parameters = {
	'acts/[id=id]': 'destruction_id',
	'at/[stop=id]': 'stop_id',
	'consents/[code]': 'consent_code',
	'versions/[version]': 'consent_version',
	'done/[code]': 'ticket_code',
	'entries/[id=id]': 'entry_id',
	'events/[slug]': 'slug',
	'exports/[id=id]': 'export_id',
	'feedback/[secret]': 'feedback_secret',
	'figures/[line=id]': 'line_id',
	'files/[id=id]': 'file_id',
	'guardian/[secret]': 'guardian_secret',
	'edit/[text=language]': 'news_language',
	'news/[slug]': 'news_slug',
	'papers/[file]': 'news_paper',
	'quote/[secret]': 'quote_secret',
	'revisions/[text=language]': 'news_language',
	'journal/[file]': 'journal',
	'live/[stop=id]': 'stop_id',
	'inquiries/[code]': 'inquiry_code',
	'j/[code=digits]': 'join_code',
	'j/[secret]': 'helper_secret',
	'lists/[id=id]': 'destruction_id',
	'minutes/[code]': 'minutes_code',
	'documents/[file]': 'minutes_paper',
	'revisions/[revision=number]': 'minutes_revision',
	'once/[secret]': 'once_secret',
	'letters/[code]': 'outgoing_code',
	'paper/[file]': 'paper',
	'scan/[id=id]': 'answer_id',
	'templates/[kind]': 'letter_kind',
	'certificate/[file]': 'paper',
	'c/[code]': 'certificate_code',
	'organisations/[id=id]': 'organisation_id',
	'outbox/[id=id]': 'letter_id',
	'participants/[file]': 'list',
	'people/[id=id]': 'person_id',
	'photo-papers/[answer=id]': 'photo_paper_id',
	'photo-requests/[code]': 'photo_request_code',
	'photos/[id=id]': 'photo_id',
	'photos/[photo=id]': 'photo_id',
	'projects/[slug]': 'project_slug',
	'proposals/[code]': 'proposal_code',
	'record/[file]': 'report',
	'registers/[register]': 'register',
	'requests/[id=id]': 'request_id',
	'stop/[stop=id]': 'stop_id',
	'stops/[id=id]': 'stop_id',
	'with/[other=id]': 'other_person_id',
	'words/[id=id]': 'word_id',
	't/[code]': 'ticket_code',
	't/[secret]': 'ticket_secret'
} satisfies Record<string, keyof Cast>;

const parameter = /([a-z-]+)\/(\[[^\]]+\])/g;

/** The address with this cast's rows in it. */
export function filledIn(route: string, cast: Cast): string {
	return route.replace(parameter, (found, word: string) => {
		const name = (parameters as Record<string, keyof Cast>)[found];
		if (!name) throw new Error(`${route}: parameters.ts does not know ${found}`);
		return `${word}/${String(cast[name])}`;
	});
}

/** Whether rows of a centre stand in it; the names of papers are the same everywhere. */
export function hasRow(route: string): boolean {
	return [...route.matchAll(parameter)].some(([, , name]) => name !== '[file]');
}
