// Addresses for everybody: written by hand, like the whole list.
import type { Address, Expected } from './access.ts';
import { newId } from '#ground/ids.ts';
import { ownCorrection, signUp } from './filled.ts';

export const publicAddresses = {
	'GET /files/[id=id]': 'public',
	'GET /health': 'public',
	'GET /j/[code=digits]': 'public',
	'GET /j/[secret]': 'public',
	'GET /kk': 'public',
	'GET /kk/consents/[code]/versions/[version]': {
		may: 'public',
		anywhere: 'each centre has texts of these names'
	},
	'GET /kk/done/[code]': 'public',
	'GET /kk/events': 'public',
	'GET /kk/events/[slug]': 'public',
	'GET /kk/events/[slug]/calendar.ics': 'public',
	'GET /kk/events/[slug]/minutes/[code]': 'public',
	'GET /kk/events/[slug]/minutes/[code]/documents/[file]': 'public',
	'GET /kk/events/[slug]/photos': 'public',
	'GET /kk/events/[slug]/photos/[photo=id]': 'public',
	'POST /kk/events/[slug]/photos/[photo=id] ?/default': {
		may: 'public',
		form: () => ({ text: 'Мен келіспеймін', shown_at: '1' })
	},
	'GET /kk/photo-requests/[code]': 'public',
	'GET /kk/events/[slug]/record': 'public',
	'GET /kk/events/[slug]/record/[file]': 'public',
	'GET /kk/events/[slug]/sign-up': 'public',
	'POST /kk/events/[slug]/sign-up ?/people': {
		may: 'public',
		form: () => ({ change: 'more', count: '1' })
	},
	'POST /kk/events/[slug]/sign-up ?/sign_up': { may: 'public', own: true, form: signUp },
	'GET /kk/events/calendar.ics': 'public',
	'GET /kk/events/feed.atom': 'public',
	'GET /kk/feedback/[secret]': 'public',
	'POST /kk/feedback/[secret] ?/default': {
		may: 'public',
		form: () => ({ usefulness: '4', useful: 'Жақсы', missing: '', proposal: 'Көше жарығы' })
	},
	'GET /kk/feedback/stop/[stop=id]': 'public',
	'POST /kk/feedback/stop/[stop=id] ?/default': {
		may: 'public',
		own: true,
		form: ({ ticket_code }) => ({ code: ticket_code })
	},
	'GET /kk/guardian/[secret]': 'public',
	'POST /kk/guardian/[secret] ?/agree': { may: 'public', form: () => ({ photos: 'yes' }) },
	'POST /kk/guardian/[secret] ?/photos': { may: 'public', form: () => ({ agrees: 'yes' }) },
	'GET /kk/live/[stop=id]': 'public',
	// Forms of a phone in the hall: who has joined, a cookie says, and no role does.
	'POST /kk/live/[stop=id] ?/ask': { may: 'public', form: () => ({ text: 'Қашан?' }) },
	'POST /kk/live/[stop=id] ?/ask_floor': { may: 'public', form: () => ({ id: newId() }) },
	'POST /kk/live/[stop=id] ?/feedback': { may: 'public', form: () => ({ usefulness: '5' }) },
	'POST /kk/live/[stop=id] ?/leave_hall': 'public',
	'POST /kk/live/[stop=id] ?/leave_queue': 'public',
	'POST /kk/live/[stop=id] ?/support': {
		may: 'public',
		form: () => ({ question_id: newId(), support: 'yes' })
	},
	'POST /kk/live/[stop=id] ?/vote': {
		may: 'public',
		form: () => ({ poll_id: newId(), option: newId() })
	},
	'GET /kk/live/[stop=id]/join': 'public',
	'POST /kk/live/[stop=id]/join ?/guest': {
		may: 'public',
		own: true,
		form: ({ join_code }) => ({ code: join_code, category: 'P03' })
	},
	'POST /kk/live/[stop=id]/join ?/ticket': {
		may: 'public',
		form: ({ ticket_code }) => ({ ticket: ticket_code, contact: '+77001234567' })
	},
	'GET /kk/live/[stop=id]/mine': 'public',
	'GET /kk/live/[stop=id]/screen': 'public',
	'GET /kk/live/[stop=id]/votes': { may: 'hall.run', stop: true },
	'GET /kk/look': 'public',
	'POST /kk/look ?/default': { may: 'public', form: () => ({ theme: 'dark', back: '/kk' }) },
	'GET /kk/my': 'public',
	'POST /kk/my ?/close': 'public',
	'POST /kk/my ?/correct': { may: 'public', form: ownCorrection },
	'POST /kk/my ?/enter': {
		may: 'public',
		form: () => ({ contact: 'nobody@walk.test', code: '123456' })
	},
	'POST /kk/my ?/erase': {
		may: 'public',
		form: ({ person_id }) => ({ person_id, sure: 'yes' })
	},
	'POST /kk/my ?/send': { may: 'public', form: () => ({ contact: 'nobody@walk.test' }) },
	'POST /kk/my ?/withdraw': {
		may: 'public',
		form: ({ person_id }) => ({ person_id, consent_id: newId() })
	},
	'GET /kk/my/data.json': 'public',
	'GET /kk/privacy': 'public',
	'GET /kk/projects': 'public',
	'GET /kk/projects/[slug]': 'public',
	'POST /kk/projects/[slug] ?/ask': {
		may: 'public',
		form: () => ({ kind: 'question', text: 'Қашан?', shown_at: '1' })
	},
	'GET /kk/projects/[slug]/inquiries/[code]': 'public',
	'GET /kk/proposals': 'public',
	'GET /kk/news': 'public',
	'GET /kk/news/[slug]': 'public',
	'GET /kk/news/[slug]/card.png': 'public',
	'GET /kk/news/[slug]/papers/[file]': 'public',
	'GET /kk/news/feed.atom': 'public',
	'GET /kk/quote/[secret]': 'public',
	'POST /kk/quote/[secret] ?/default': {
		may: 'public',
		form: () => ({ answer: 'other', seen: '[]', 'words.kk': 'Жақсылық жасайық' })
	},
	'GET /kk/proposals/[code]': 'public',
	'GET /kk/sign-in': 'public',
	'POST /kk/sign-in ?/enter': {
		may: 'public',
		form: () => ({ email: 'nobody@walk.test', code: '123456' })
	},
	'POST /kk/sign-in ?/send': { may: 'public', form: () => ({ email: 'nobody@walk.test' }) },
	'GET /kk/sign-in/once/[secret]': {
		may: 'public',
		anywhere: 'accounts are of the whole installation'
	},
	'POST /kk/sign-in/once/[secret] ?/default': {
		may: 'public',
		anywhere: 'accounts are of the whole installation'
	},
	'GET /kk/sign-in/second': 'half_signed_in',
	'POST /kk/sign-in/second ?/app': { may: 'half_signed_in', form: () => ({ code: '123456' }) },
	'POST /kk/sign-in/second ?/out': 'half_signed_in',
	'POST /kk/sign-in/second ?/passkey': {
		may: 'half_signed_in',
		form: () => ({ ticket: 'of nobody', response: '{}' })
	},
	'POST /kk/sign-in/second ?/recovery': {
		may: 'half_signed_in',
		form: () => ({ recovery: '7KCXA-M4TRP' })
	},
	'GET /kk/sign-in/second/new': 'signed_in',
	'POST /kk/sign-in/second/new ?/app': {
		may: 'signed_in',
		form: () => ({ sealed: 'of nobody', code: '123456' })
	},
	'POST /kk/sign-in/second/new ?/passkey': {
		may: 'signed_in',
		form: () => ({ ticket: 'of nobody', response: '{}', name: 'Телефон' })
	},
	'POST /kk/sign-in/second/new ?/start': 'signed_in',
	'GET /kk/t/[secret]': 'public',
	'POST /kk/t/[secret] ?/change': {
		may: 'public',
		form: () => ({ category: 'P01', organisation: 'Қор' })
	},
	'POST /kk/t/[secret] ?/hall': 'public',
	'POST /kk/t/[secret] ?/keep': 'public',
	'POST /kk/t/[secret] ?/leave': 'public',
	'POST /kk/t/[secret] ?/photos': 'public',
	'POST /kk/t/[secret] ?/move': { may: 'public', own: true, form: ({ stop_id }) => ({ stop_id }) },
	'GET /kk/t/[secret]/ticket.pdf': 'public',
	'GET /kk/t/[secret]/certificate/[file]': 'public',
	'GET /kk/c': 'public',
	'POST /kk/c ?/default': {
		may: 'public',
		form: ({ certificate_code }) => ({ number: '2026-1', code: certificate_code })
	},
	'GET /kk/c/[code]': 'public',
	'GET /c/[code]': { may: 'public', anywhere: 'leads to the page that says whether it is there' },
	'GET /kk/ticket': 'public',
	'POST /kk/ticket ?/default': {
		may: 'public',
		form: ({ ticket_code }) => ({ code: ticket_code, contact: 'p@mysal.kz' })
	},
	'GET /t/[code]': { may: 'public', anywhere: 'leads to the page that asks for the contact' }
} satisfies Record<string, Expected | Address>;
