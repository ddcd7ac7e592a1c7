// Every kind of page there is, and the way to one of it: what is read by machine is read on all of them.
import type { Page } from '@playwright/test';
import type { Found } from './found.ts';

/** How to come to a page: its address without the language, then perhaps what somebody does there. */
export interface Kind {
	at: (found: Found) => string;
	after?: (page: Page, found: Found) => Promise<void>;
}

const event = 'ngos-and-volunteers';
const press = (name: string) => async (page: Page) => {
	await page.locator(name).last().click();
	await page.waitForLoadState();
};
const lookAtWord = async (page: Page) => {
	await page.locator('#f-word').fill('Сочи');
	await page.locator('input[name=endings][value=back]').check();
	await page.locator('main form button[value=show]').click();
	await page.locator('#look').waitFor();
};
const signUp = `/events/${event}/sign-up`;
const sent = 'form[action*="sign_up"] button.btn-big';
let phone = 7_009_900_000;

/** Fills in the sign-up form of one person, whatever the language. */
export async function fillSignUp(page: Page, surname: string, contact: string): Promise<void> {
	await page.locator('[name="people.0.surname"]').fill(surname);
	await page.locator('[name="people.0.given"]').fill('Дана');
	await page.locator('[name="people.0.contact"]').fill(contact);
	await page.locator('[name="people.0.age_band"]').selectOption('18_35');
	await page.locator('[name="people.0.category"]').selectOption('P03');
	await page.locator('[name="consent"]').check();
	// Within two seconds nobody has read a form: what comes sooner is asked to look again.
	await page.waitForTimeout(2000);
}

/** Pages that everybody may open. */
export const publicPages: Record<string, Kind> = {
	home: { at: () => '' },
	list: { at: () => '/events' },
	'past list': { at: () => '/events?view=past' },
	'empty list': { at: () => '/events?place=zhalagash' },
	event: { at: () => `/events/${event}` },
	'event without a translation': { at: ({ moved }) => `/events/${moved}` },
	'cancelled event': { at: ({ cancelled }) => `/events/${cancelled}` },
	'event of today': { at: ({ today }) => `/events/${today}` },
	'held event': { at: ({ held }) => `/events/${held}` },
	record: { at: ({ held }) => `/events/${held}/record` },
	minutes: { at: ({ held, minutes }) => `/events/${held}/minutes/${minutes}` },
	photos: { at: ({ held }) => `/events/${held}/photos` },
	'no photos': { at: () => `/events/${event}/photos` },
	photo: { at: ({ held, photo }) => `/events/${held}/photos/${photo}` },
	'photo: request with errors': {
		at: ({ held, photo }) => `/events/${held}/photos/${photo}`,
		after: press('main form button')
	},
	'photo: request': { at: ({ removal }) => `/photo-requests/${removal}` },
	'sign-up': { at: () => signUp },
	'sign-up with errors': { at: () => signUp, after: press(sent) },
	'sign-up of two': {
		at: () => signUp,
		after: async (page) => {
			await press('form[action*="sign_up"] button[value="more"]')(page);
			await press(sent)(page);
		}
	},
	done: {
		at: ({ stop }) => `${signUp}?stop=${stop}`,
		after: async (page) => {
			await fillSignUp(page, 'Оспанова', `+7${phone++}`);
			await press(sent)(page);
			await page.waitForURL(/\/done\//);
		}
	},
	'done in line': {
		at: ({ full }) => `${signUp}?stop=${full}`,
		after: async (page) => {
			await fillSignUp(page, 'Оспанова', `+7${phone++}`);
			await press(sent)(page);
			await page.waitForURL(/\/done\//);
		}
	},
	'ticket search': { at: () => '/ticket' },
	'ticket not found': {
		at: () => '/ticket',
		after: async (page) => {
			await page.locator('main [name="code"]').fill('34679ACD');
			await page.locator('main [name="contact"]').fill('87001112233');
			await press('main form button')(page);
		}
	},
	'own ticket': { at: ({ yours }) => `/t/${yours}` },
	'own ticket, all opened': {
		at: ({ yours }) => `/t/${yours}`,
		after: async (page) => {
			for (const one of await page.locator('summary').all()) await one.click();
		}
	},
	'ticket in line': { at: ({ waiting }) => `/t/${waiting}` },
	'ticket asked for': { at: ({ asked }) => `/t/${asked}` },
	'ticket given up': { at: ({ left }) => `/t/${left}` },
	'ticket refused': { at: ({ refused }) => `/t/${refused}` },
	'ticket of a cancelled event': { at: ({ lost }) => `/t/${lost}` },
	'ticket of what is over': { at: ({ over }) => `/t/${over}` },
	guardian: { at: ({ guardian }) => `/guardian/${guardian}` },
	look: { at: () => '/look' },
	privacy: { at: () => '/privacy' },
	projects: { at: () => '/projects' },
	project: { at: ({ project }) => `/projects/${project}` },
	'inquiry with errors': {
		at: ({ project }) => `/projects/${project}`,
		after: press('form[action*="ask"] button')
	},
	'inquiry sent and followed': {
		at: ({ project }) => `/projects/${project}`,
		after: async (page) => {
			await page.locator('form[action*="ask"] [name="kind"]').first().check();
			await page.locator('form[action*="ask"] [name="text"]').fill('Келесі отырыс қашан өтеді?');
			await page.waitForTimeout(2000);
			await press('form[action*="ask"] button')(page);
			await page.locator('main a[href*="/inquiries/"]').click();
			await page.waitForURL(/inquiries/);
		}
	},
	proposals: { at: () => '/proposals' },
	proposal: { at: ({ proposal }) => `/proposals/${proposal}` },
	'certificate check': { at: () => '/c' },
	'certificate not found': {
		at: () => '/c',
		after: async (page) => {
			await page.locator('main [name="number"]').fill('2020-1');
			await page.locator('main [name="code"]').fill('AAAA');
			await press('main form button')(page);
		}
	},
	certificate: { at: ({ certificate }) => `/c/${certificate}` },
	news: { at: () => '/news' },
	'piece of news': { at: ({ news }) => `/news/${news}` },
	'piece of news without a translation, corrected': { at: ({ article }) => `/news/${article}` },
	'quote by a wrong link': { at: () => '/quote/nothing' },
	'feedback by ticket': { at: ({ stop_today }) => `/feedback/stop/${stop_today}` },
	feedback: {
		at: ({ stop_today }) => `/feedback/stop/${stop_today}`,
		after: async (page, { came }) => {
			await page.locator('main [name="code"]').fill(came);
			await press('main form button')(page);
			await page.waitForURL(/\/feedback\/(?!stop)/);
		}
	},
	'hall: join': { at: ({ stop_today }) => `/live/${stop_today}/join` },
	'hall: join with wrong digits': {
		at: ({ stop_today }) => `/live/${stop_today}/join?code=000000`,
		after: async (page) => {
			await page.locator('[name="category"]').selectOption('P16');
			await press('form[action*="guest"] button')(page);
		}
	},
	'hall: phone not joined': { at: ({ stop_today }) => `/live/${stop_today}` },
	'hall: phone': {
		at: ({ stop_today, join_code }) => `/live/${stop_today}/join?code=${join_code}`,
		after: async (page) => {
			// Joined once, a phone is led into the hall.
			if (!page.url().includes('/join')) return;
			await page.locator('[name="category"]').selectOption('P16');
			await press('form[action*="guest"] button')(page);
			await page.waitForURL(/\/live\/[^/]+$/);
			await page.locator('summary').last().click();
		}
	},
	'hall: screen not opened from the console': {
		at: ({ stop_today }) => `/live/${stop_today}/screen`
	},
	'sign-in': { at: () => '/sign-in' },
	'sign-in with an error': { at: () => '/sign-in', after: press('main form button') },
	'link that is over': { at: () => '/sign-in/once/nothing' },
	missing: { at: () => '/events/nothing-here' }
};

const desk = (after: string) => () => `/desk${after}`;
const ofEvent = (after: string) => () => `/desk/events/${event}${after}`;
const ofStop = (after: string) => (found: Found) =>
	`/desk/events/${event}/stops/${found.stop}${after}`;
const ofDraft = (after: string) => (found: Found) =>
	`/desk/events/${found.held}/stops/${found.draft}/minutes${after}`;
let written = 0;

/** Two windows save the same section, so that the second has to put them together. */
async function collide(page: Page): Promise<void> {
	const second = await page.context().newPage();
	await second.goto(page.url());
	for (const one of [second, page]) {
		await one.locator('[name="text.resolved.kk"]').fill(`Хат жазу ${++written}`);
		await one.locator('form[action*="save"] button').click();
		await one.locator('.notice').first().waitFor();
	}
	await second.close();
	await page.locator('.collision').waitFor();
}

const ofProject = (after: string) => (found: Found) => `/desk/projects/${found.project}${after}`;

/** Pages of staff. */
export const staffPages: Record<string, Kind> = {
	'hall: screen': { at: ({ stop_today }) => `/live/${stop_today}/screen` },
	today: { at: desk('') },
	'events of the desk': { at: desk('/events') },
	'new event': { at: desk('/events/new') },
	'new event with errors': { at: desk('/events/new'), after: press('main form button.btn') },
	'event of the desk': { at: ofEvent('') },
	'event: edit': { at: ofEvent('/edit') },
	'event: plan': { at: ofEvent('/edit/plan') },
	'event: programme': { at: ofEvent('/edit/programme') },
	'event: speakers': { at: ofEvent('/edit/speakers') },
	'event: files': { at: ofEvent('/edit/files') },
	'event: stops': { at: ofEvent('/edit/stops') },
	'event: one stop': { at: ({ stop }) => ofEvent(`/edit/stops/${stop}`)() },
	'event: new stop': { at: ofEvent('/edit/stops/new') },
	'event: preview': { at: ofEvent('/preview') },
	'event: publish': { at: ofEvent('/publish') },
	'event: copy': { at: ofEvent('/copy') },
	'event: cancel': { at: ofEvent('/cancel') },
	'event: record': { at: ({ held }) => `/desk/events/${held}/record` },
	'event: closing': { at: ({ today }) => `/desk/events/${today}/record` },
	stop: { at: ofStop('') },
	'full stop': { at: ({ full }) => `/desk/events/${event}/stops/${full}` },
	'stop: agenda': { at: ofStop('/agenda') },
	'stop: links': { at: ofStop('/links') },
	'stop: door': { at: ofStop('/door') },
	'stop: sheet': { at: ofStop('/sheet') },
	'stop: no photos': { at: ofStop('/photos') },
	'stop: photos': {
		at: ({ held, pictured }) => `/desk/events/${held}/stops/${pictured}/photos`
	},
	'stop: photo': {
		at: ({ held, photo_stop, photo }) => `/desk/events/${held}/stops/${photo_stop}/photos/${photo}`
	},
	'stop: photos with errors': {
		at: ({ held, pictured }) => `/desk/events/${held}/stops/${pictured}/photos`,
		after: press('form[action*="publish"] button')
	},
	'stop: photos asked to go': {
		at: ({ held, photo_stop }) => `/desk/events/${held}/stops/${photo_stop}/photos`
	},
	'data requests': { at: desk('/people/requests') },
	'stop: sign-up': { at: ofStop('/sign-up') },
	'stop: change': { at: ofStop('/change') },
	'stop: write': { at: ofStop('/write') },
	'stop: move': { at: ofStop('/move') },
	'stop: resize': { at: ofStop('/resize') },
	'stop: close': { at: ofStop('/close') },
	'stop: cancel': { at: ofStop('/cancel') },
	'stop: minutes to compile': { at: ofStop('/minutes') },
	'stop: minutes': { at: ofDraft('') },
	'stop: minutes with a collision': { at: ofDraft(''), after: collide },
	'stop: minutes, approve': { at: ofDraft('/approve') },
	'stop: minutes, changed facts': { at: ofDraft('/recompile') },
	'stop: minutes, revisions': { at: ofDraft('/revisions') },
	'stop: minutes, a revision': { at: ofDraft('/revisions/2') },
	'stop: minutes approved': {
		at: ({ held, approved }) => `/desk/events/${held}/stops/${approved}/minutes`
	},
	duties: { at: desk('/duties') },
	'duties: periods': { at: desk('/duties/periods') },
	'duties: exports': { at: desk('/duties/registers/exports') },
	'duties: transfers': {
		at: desk('/duties/registers/transfers'),
		after: press('form[action*="write"] button')
	},
	journal: { at: desk('/journal') },
	people: { at: desk('/people') },
	person: { at: ({ person }) => `/desk/people/${person}` },
	organisations: { at: desk('/organisations') },
	organisation: { at: ({ organisation }) => `/desk/organisations/${organisation}` },
	'new organisation': { at: desk('/organisations/new') },
	'projects of the desk': { at: desk('/projects') },
	'new project': { at: desk('/projects/new') },
	'project of the desk': { at: ofProject('') },
	'project: edit': { at: ofProject('/edit') },
	'project: plan': { at: ofProject('/plan') },
	'project: inquiries': { at: ofProject('/inquiries') },
	figure: { at: (found) => ofProject(`/figures/${found.line}`)(found) },
	'proposals of the desk': { at: desk('/proposals') },
	'proposal of the desk': { at: ({ draft_proposal }) => `/desk/proposals/${draft_proposal}` },
	'new proposal': { at: desk('/proposals/new') },
	'feedback of the desk': { at: desk('/feedback') },
	letters: { at: desk('/letters') },
	'new letter': { at: ({ to_write }) => `/desk/letters/new?${to_write}` },
	'letter not sent': { at: ({ outgoing }) => `/desk/letters/${outgoing}` },
	'letter sent': { at: ({ outgoing_sent }) => `/desk/letters/${outgoing_sent}` },
	'answer with errors': {
		at: ({ outgoing_sent }) => `/desk/letters/${outgoing_sent}`,
		after: press('form[action*="answer"] button')
	},
	words: { at: desk('/centre/words') },
	'new word': { at: desk('/centre/words/new') },
	'new word with errors': {
		at: desk('/centre/words/new'),
		after: press('main form button[value=save]')
	},
	'new word, looked at': { at: desk('/centre/words/new'), after: lookAtWord },
	'letter template': { at: desk('/letters/templates/proposals') },
	'invitation template': { at: desk('/letters/templates/invitation') },
	'stop: invitations': { at: ofStop('/invitations') },
	'stop: certificates': {
		at: ({ training_stop }) =>
			`/desk/events/volunteers-and-city/stops/${training_stop}/certificates`
	},
	'news of the desk': { at: desk('/news') },
	'new article with errors': { at: desk('/news/new'), after: press('main form button') },
	'news of an event': { at: ({ held }) => `/desk/events/${held}/news` },
	'news: piece': { at: ({ news }) => `/desk/news/${news}` },
	'news: piece, all opened': {
		at: ({ news }) => `/desk/news/${news}`,
		after: async (page) => {
			for (const one of await page.locator('main summary').all()) await one.click();
		}
	},
	'news: edit': { at: ({ news }) => `/desk/news/${news}/edit/kk` },
	'news: revisions': { at: ({ article }) => `/desk/news/${article}/revisions/kk` },
	'quote to approve': {
		at: ({ news }) => `/desk/news/${news}`,
		after: async (page) => {
			const language = new URL(page.url()).pathname.slice(0, 3);
			const link = new URL((await page.locator('a.code').first().getAttribute('href'))!);
			await page.goto(link.pathname.replace('/kk', language));
			await page.locator('main summary').click();
		}
	},
	outbox: { at: desk('/outbox') },
	letter: { at: ({ letter }) => `/desk/outbox/${letter}` },
	calls: { at: desk('/calls') },
	staff: { at: desk('/staff') },
	account: { at: desk('/account') },
	'new second factor': { at: () => '/sign-in/second/new' },
	'new code app': {
		at: () => '/sign-in/second/new',
		after: press('form[action*="start"] button')
	},
	door: { at: ({ stop_today }) => `/at/${stop_today}/door` },
	host: { at: ({ stop_today }) => `/at/${stop_today}/host` },
	polls: { at: ({ stop_today }) => `/at/${stop_today}/polls` },
	'polls with errors': {
		at: ({ stop_today }) => `/at/${stop_today}/polls`,
		after: press('form[action*="make_poll"] button')
	},
	'host not open yet': { at: ({ stop }) => `/at/${stop}/host` },
	sheet: { at: ({ stop_today }) => `/at/${stop_today}/sheet` },
	'sheet: enter': { at: ({ stop_today }) => `/at/${stop_today}/sheet/enter` },
	'what the device keeps': {
		at: () => '/at/here',
		after: async (page) => page.locator('.empty, main ul').first().waitFor()
	}
};
