import { setTimeout as wait } from 'node:timers/promises';
import { newCode } from '#ground/ids.ts';

const digits = 'абвгдежзик';

/** The event's sign-up form as a browser gets it, filled in by one person after the other. */
export interface SignUpForm {
	/** The whole request as it goes over the wire; `action` is ?/sign_up or the one that reads the form and returns. */
	request: (index: number, action?: 'sign_up' | 'people') => string;
}

/** Opens the form and waits as long as it takes at least to read it: a quicker answer is taken for a robot's. */
export async function openForm(origin: string, slug: string): Promise<SignUpForm> {
	const path = `/kk/events/${slug}/sign-up`;
	const html = await (await fetch(origin + path)).text();
	const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;
	const shared = {
		stop_id: hidden('stop_id'),
		consent_version: hidden('consent_version'),
		consent: 'yes',
		website: '',
		count: '1',
		shown_at: hidden('shown_at')
	};
	const crowd = newCode(6).toLowerCase();
	await wait(2100);
	return {
		request: (index, action = 'sign_up') =>
			posted(origin, `${path}?/${action}`, action === 'people', {
				...shared,
				...person(index, crowd)
			})
	};
}

function person(index: number, crowd: string): Record<string, string> {
	const own = Array.from(String(index), (digit) => digits[Number(digit)]).join('');
	const fields = {
		surname: `Қонысов${own}`,
		given: 'Ерлан',
		patronymic: 'Серікұлы',
		contact: `${index}.${crowd}@example.kz`,
		age_band: '18_35',
		guardian_name: '',
		guardian_contact: '',
		category: 'P03',
		organisation: ''
	};
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [`people.0.${name}`, value])
	);
}

/** As Chromium sends a form; `asJson` as a script does, whose answer is the action's alone, with no page around it. */
function posted(origin: string, path: string, asJson: boolean, fields: Record<string, string>) {
	const body = new URLSearchParams(fields).toString();
	const head = [
		`POST ${path} HTTP/1.1`,
		`Host: ${new URL(origin).host}`,
		'Connection: keep-alive',
		`Content-Length: ${body.length}`,
		`Origin: ${origin}`,
		'Content-Type: application/x-www-form-urlencoded',
		`Accept: ${asJson ? 'application/json' : 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'}`,
		'Accept-Encoding: gzip, deflate, br, zstd',
		'Accept-Language: kk,ru;q=0.9,en;q=0.8'
	];
	return `${head.join('\r\n')}\r\n\r\n${body}`;
}
