// A process of its own in which a crowd signs up over HTTP, each of 32 people after the other, and notes every code
// that was answered: node burst-crowd.ts ORIGIN SLUG FILE. It lives through a server that is away and ends with a signal.
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { newCode } from '#ground/ids.ts';

const [origin, slug, file] = process.argv.slice(2) as [string, string, string];
const address = `${origin}/kk/events/${slug}/sign-up`;
const html = await (await fetch(address)).text();
const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;
const shared = {
	stop_id: hidden('stop_id'),
	consent_version: hidden('consent_version'),
	shown_at: hidden('shown_at'),
	consent: 'yes',
	count: '1',
	'people.0.surname': 'Қонысов',
	'people.0.given': 'Ерлан',
	'people.0.age_band': '18_35',
	'people.0.category': 'P03'
};
// Whoever answers sooner than anybody can read is taken for a robot.
await wait(2100);

async function signUp(): Promise<void> {
	const contact = `${newCode(12).toLowerCase()}@example.kz`;
	const body = new URLSearchParams({ ...shared, 'people.0.contact': contact });
	const headers = { origin, accept: 'text/html' };
	const sent = { method: 'POST', redirect: 'manual', body, headers } as const;
	const answer = await fetch(`${address}?/sign_up`, sent);
	await answer.arrayBuffer();
	const code = /\/done\/(\w+)$/.exec(answer.headers.get('location') ?? '')?.[1];
	if (code) appendFileSync(file, `${code} ${contact}\n`);
	else await wait(50);
}

async function person(): Promise<void> {
	for (;;) await signUp().catch(() => wait(50)); // the server is away; the next one tries again
}

await Promise.all(Array.from({ length: 32 }, person));
