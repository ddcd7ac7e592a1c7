// The other addresses of the desk: written by hand, like the whole list.
import { newId } from '#ground/ids.ts';
import type { Address, Expected } from './access.ts';
import {
	askQuote,
	centreFields,
	consentFields,
	letterToMake,
	mention,
	newsNote,
	newsReason,
	ownWord,
	projectFields,
	planLine,
	proposal,
	templateFields,
	today,
	transfer
} from './filled.ts';

const template = 'the kinds of letters are the same everywhere';
const register = 'the names of registers are the same everywhere';

export const deskAddresses = {
	'GET /kk/desk': 'desk.see',
	'GET /kk/desk/account': 'signed_in',
	'POST /kk/desk/account ?/codes': 'desk.see',
	'POST /kk/desk/account ?/remove': { may: 'signed_in', form: () => ({ id: 'of nobody' }) },
	'POST /kk/desk/account ?/end': { may: 'signed_in', form: () => ({ id: 'of nobody' }) },
	'POST /kk/desk/account ?/others': 'signed_in',
	'POST /kk/desk/account ?/language': { may: 'signed_in', form: () => ({ language: 'ru' }) },
	'POST /kk/desk/account ?/out': 'signed_in',
	'GET /kk/desk/centre': 'staff.manage',
	'POST /kk/desk/centre ?/default': { may: 'staff.manage', form: centreFields },
	'GET /kk/desk/centre/words': 'words.write',
	'GET /kk/desk/centre/words/new': 'words.write',
	'POST /kk/desk/centre/words/new ?/default': { may: 'words.write', form: ownWord },
	'GET /kk/desk/centre/words/[id=id]': 'words.write',
	'POST /kk/desk/centre/words/[id=id] ?/save': { may: 'words.write', form: ownWord },
	'POST /kk/desk/centre/words/[id=id] ?/take_away': {
		may: 'words.write',
		ends: true,
		anywhere: 'a word that is not there is taken away already'
	},
	'GET /kk/desk/consents': 'staff.manage',
	'GET /kk/desk/consents/[code]': {
		may: 'staff.manage',
		anywhere: 'each centre has texts of these names'
	},
	'POST /kk/desk/consents/[code] ?/default': {
		may: 'staff.manage',
		anywhere: 'each centre has texts of these names',
		form: consentFields
	},
	'GET /kk/desk/calls': 'calls.tell',
	'POST /kk/desk/calls ?/tell': { may: 'calls.tell', form: ({ call_id }) => ({ id: call_id }) },
	'POST /kk/desk/calls ?/untell': { may: 'calls.tell', form: ({ call_id }) => ({ id: call_id }) },
	'GET /kk/desk/duties': 'people.erase',
	'POST /kk/desk/duties ?/list': 'people.erase',
	'GET /kk/desk/duties/acts/[id=id]': 'people.erase',
	'GET /kk/desk/duties/lists/[id=id]': 'people.erase',
	'POST /kk/desk/duties/lists/[id=id] ?/confirm': {
		may: 'people.erase',
		form: () => ({ seen_at: '0' })
	},
	'GET /kk/desk/duties/periods': 'staff.manage',
	'POST /kk/desk/duties/periods ?/default': {
		may: 'staff.manage',
		form: () => ({
			'kinds.0.code': 'mail.letters',
			'kinds.0.months': '24',
			'kinds.0.basis_kk': 'Келісім'
		})
	},
	'GET /kk/desk/duties/registers/[register]': { may: 'registers.see', anywhere: register },
	'POST /kk/desk/duties/registers/[register] ?/write': {
		may: 'registers.write',
		anywhere: register,
		form: transfer
	},
	'GET /kk/desk/duties/registers/[register]/entries/[id=id]': 'registers.see',
	'POST /kk/desk/duties/registers/[register]/entries/[id=id] ?/correct': {
		may: 'registers.write',
		form: () => ({ ...transfer(), reason: 'Күні қате' })
	},
	'GET /kk/desk/duties/registers/[register]/xlsx': { may: 'registers.see', anywhere: register },
	'GET /kk/desk/exports': 'evidence.see',
	'GET /kk/desk/exports/[id=id]': 'evidence.see',
	'POST /kk/desk/exports/[id=id] ?/cancel': 'evidence.see',
	'GET /kk/desk/exports/[id=id]/file': 'evidence.see',
	'GET /kk/desk/exports/[id=id]/progress': 'evidence.see',
	'GET /kk/desk/exports/new': 'evidence.see',
	'POST /kk/desk/exports/new ?/default': {
		may: 'evidence.see',
		form: ({ event_id }) => ({ kind: 'participants', format: 'csv', event: event_id })
	},
	'GET /kk/desk/feedback': 'feedback.release',
	'POST /kk/desk/feedback ?/release': {
		may: 'feedback.release',
		form: ({ feedback_id }) => ({ id: feedback_id })
	},
	'POST /kk/desk/feedback ?/withdraw': {
		may: 'feedback.release',
		form: ({ feedback_id }) => ({ id: feedback_id })
	},
	'GET /kk/desk/journal': 'journal.see',
	'GET /kk/desk/journal/[file]': 'journal.see',
	'GET /kk/desk/letters': 'letters.write',
	'GET /kk/desk/letters/new': 'letters.write',
	'POST /kk/desk/letters/new ?/default': {
		may: 'letters.write',
		form: letterToMake
	},
	'GET /kk/desk/letters/[code]': 'letters.write',
	'POST /kk/desk/letters/[code] ?/send': {
		may: 'letters.write',
		ends: true,
		form: () => ({ how: 'paper', on: today() })
	},
	'POST /kk/desk/letters/[code] ?/annul': {
		may: 'letters.write',
		ends: true,
		form: () => ({ reason: 'Мекенжайы қате' })
	},
	'POST /kk/desk/letters/[code] ?/answer': 'letters.write',
	'GET /kk/desk/letters/[code]/paper/[file]': 'letters.write',
	'GET /kk/desk/letters/[code]/scan/[id=id]': 'letters.write',
	'GET /kk/desk/letters/templates/[kind]': { may: 'letters.word', anywhere: template },
	'POST /kk/desk/letters/templates/[kind] ?/save': {
		may: 'letters.word',
		anywhere: template,
		form: templateFields
	},
	'POST /kk/desk/letters/templates/[kind] ?/restore': { may: 'letters.word', anywhere: template },
	'GET /kk/desk/news': 'news.write',
	'GET /kk/desk/news/[slug]': 'news.write',
	'POST /kk/desk/news/[slug] ?/ask': { may: 'news.write', form: askQuote },
	'POST /kk/desk/news/[slug] ?/facts': {
		may: 'news.write',
		form: () => ({ language: 'kk', theirs: 'lead' })
	},
	'POST /kk/desk/news/[slug] ?/mention': { may: 'news.write', form: mention },
	'POST /kk/desk/news/[slug] ?/publish': { may: 'news.publish', form: newsNote },
	'POST /kk/desk/news/[slug] ?/remove': {
		may: 'news.write',
		own: true,
		form: ({ mention_id }) => ({ id: mention_id })
	},
	'POST /kk/desk/news/[slug] ?/take_out': {
		may: 'news.write',
		form: () => ({ key: 'turn-of-nobody' })
	},
	'POST /kk/desk/news/[slug] ?/withdraw': { may: 'news.publish', ends: true, form: newsReason },
	'POST /kk/desk/news/[slug] ?/wording': {
		may: 'news.write',
		form: ({ quote_key }) => ({ key: quote_key })
	},
	'GET /kk/desk/news/[slug]/edit/[text=language]': 'news.write',
	'POST /kk/desk/news/[slug]/edit/[text=language] ?/default': {
		may: 'news.write',
		form: () => ({
			revision: '1',
			title: 'Тақырып',
			'p.0.key': 'own-words',
			'p.0.kind': 'quote',
			'p.0.text': 'Жақсылық жасайық',
			'p.0.said': 'деді Айгүл'
		})
	},
	'GET /kk/desk/news/[slug]/papers/[file]': 'news.write',
	'GET /kk/desk/news/[slug]/revisions/[text=language]': 'news.write',
	'POST /kk/desk/news/[slug]/revisions/[text=language] ?/default': {
		may: 'news.write',
		form: () => ({ number: '1' })
	},
	'GET /kk/desk/news/new': 'news.write',
	'POST /kk/desk/news/new ?/default': {
		may: 'news.write',
		form: () => ({ language: 'kk', title: 'Қысқы мектеп', event: '' })
	},
	'GET /kk/desk/organisations': 'desk.see',
	'GET /kk/desk/organisations/[id=id]': 'organisations.write',
	'POST /kk/desk/organisations/[id=id] ?/default': {
		may: 'organisations.write',
		form: () => ({ kind: 'ngo', name_kk: 'Қор' })
	},
	'GET /kk/desk/organisations/new': 'organisations.write',
	'POST /kk/desk/organisations/new ?/default': {
		may: 'organisations.write',
		form: () => ({ kind: 'ngo', name_kk: 'Қор' })
	},
	'GET /kk/desk/outbox': 'outbox.see',
	'GET /kk/desk/outbox/[id=id]': 'outbox.see',
	'POST /kk/desk/outbox/[id=id] ?/drop': 'outbox.resend',
	'POST /kk/desk/outbox/[id=id] ?/resend': 'outbox.resend',
	'GET /kk/desk/people': 'people.see',
	'GET /kk/desk/people/alike': 'people.see',
	'GET /kk/desk/people/requests': 'people.see',
	'GET /kk/desk/people/requests/[id=id]': 'people.see',
	'POST /kk/desk/people/requests/[id=id] ?/done': {
		may: 'people.erase',
		ends: true,
		form: () => ({ sure: 'yes' })
	},
	'POST /kk/desk/people/requests/[id=id] ?/refuse': {
		may: 'people.erase',
		ends: true,
		form: () => ({ reason: 'Заң сақтауды талап етеді' })
	},
	'GET /kk/desk/people/[id=id]': 'people.see',
	'POST /kk/desk/people/[id=id] ?/apart': {
		may: 'people.write',
		form: () => ({ merge_id: newId() })
	},
	'POST /kk/desk/people/[id=id] ?/erasure': 'people.write',
	'POST /kk/desk/people/[id=id] ?/photo': {
		may: 'people.write',
		form: ({ stop_id }) => ({ id: newId(), stop_id, answer: 'refused' })
	},
	'GET /kk/desk/people/[id=id]/photo-papers/[answer=id]': 'files.see_private',
	'GET /kk/desk/people/[id=id]/with/[other=id]': 'people.see',
	'POST /kk/desk/people/[id=id]/with/[other=id] ?/merge': {
		may: 'people.write',
		ends: true,
		form: ({ person_id }) => ({ into: person_id })
	},
	'POST /kk/desk/people/[id=id]/with/[other=id] ?/two': { may: 'people.write', ends: true },
	'GET /kk/desk/projects': 'figures.see',
	'GET /kk/desk/projects/[slug]': 'figures.see',
	'POST /kk/desk/projects/[slug] ?/publish': 'projects.write',
	'GET /kk/desk/projects/[slug]/edit': 'projects.write',
	'POST /kk/desk/projects/[slug]/edit ?/default': { may: 'projects.write', form: projectFields },
	'GET /kk/desk/projects/[slug]/figures/[line=id]': 'evidence.see',
	'GET /kk/desk/projects/[slug]/inquiries': 'inquiries.answer',
	'POST /kk/desk/projects/[slug]/inquiries ?/answer': {
		may: 'inquiries.answer',
		own: true,
		form: ({ inquiry_code }) => ({ code: inquiry_code, answer_kk: 'Иә' })
	},
	'POST /kk/desk/projects/[slug]/inquiries ?/release': {
		may: 'inquiries.answer',
		own: true,
		form: ({ inquiry_code }) => ({ code: inquiry_code })
	},
	'GET /kk/desk/projects/[slug]/plan': 'projects.write',
	'POST /kk/desk/projects/[slug]/plan ?/default': {
		may: 'projects.write',
		own: true,
		form: planLine
	},
	'GET /kk/desk/projects/new': 'projects.write',
	'POST /kk/desk/projects/new ?/default': { may: 'projects.write', form: projectFields },
	'GET /kk/desk/proposals': 'proposals.write',
	'GET /kk/desk/proposals/[code]': 'proposals.write',
	'POST /kk/desk/proposals/[code] ?/change': {
		may: 'proposals.write',
		form: ({ organisation_id }) => proposal(organisation_id)
	},
	'POST /kk/desk/proposals/[code] ?/move': {
		may: 'proposals.write',
		form: () => ({ move: 'send', on: '2026-11-01' })
	},
	'POST /kk/desk/proposals/[code] ?/release': 'proposals.write',
	'POST /kk/desk/proposals/[code] ?/withdraw': 'proposals.write',
	'GET /kk/desk/proposals/new': 'proposals.write',
	'POST /kk/desk/proposals/new ?/default': {
		may: 'proposals.write',
		form: ({ stop_id, organisation_id }) => ({ stop_id, ...proposal(organisation_id) })
	},
	'GET /kk/desk/staff': 'staff.manage',
	'POST /kk/desk/staff ?/end': {
		may: 'staff.manage',
		form: ({ account_id }) => ({ account_id, role: 'customer' })
	},
	'POST /kk/desk/staff ?/give': {
		may: 'staff.manage',
		form: () => ({ email: 'new@walk.test', role: 'coordinator' })
	},
	'POST /kk/desk/staff ?/link': {
		may: 'staff.manage',
		form: ({ account_id }) => ({ id: account_id })
	},
	'POST /kk/desk/staff ?/take': {
		may: 'staff.manage',
		form: ({ account_id }) => ({ id: account_id })
	}
} satisfies Record<string, Expected | Address>;
