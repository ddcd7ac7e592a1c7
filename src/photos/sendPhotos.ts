// Sends pictures from the browser, one after the other: on a thin line two at once finish no sooner.

export interface Sending {
	file: File;
	state: 'waiting' | 'sending' | 'again' | 'sent' | 'known' | 'refused' | 'out' | 'lost';
	/** How much of it went up, 0 to 1. */
	share: number;
	/** Why it was refused, in the visitor's words. */
	why: string;
}

interface Way {
	upload: string;
	/** What is said of all of them: caption, who took them. */
	about: FormData;
	changed: () => void;
	/** Milliseconds before each further try. */
	pauses?: number[];
}

/** Sends every picture that waits. What the server refuses is told and left; a dropped network is tried again. */
export async function sendAll(list: Sending[], way: Way): Promise<void> {
	for (const one of list.filter(({ state }) => state === 'waiting')) await sendOne(one, way);
}

async function sendOne(one: Sending, way: Way): Promise<void> {
	const pauses = [0, ...(way.pauses ?? [1_000, 3_000, 8_000, 15_000])];
	for (const pause of pauses) {
		await new Promise((resolve) => setTimeout(resolve, pause));
		one.state = 'sending';
		one.share = 0;
		way.changed();
		const answer = await attempt(one, way);
		if (answer && answer.status < 500) return settle(one, answer, way);
		one.state = 'again';
		way.changed();
	}
	one.state = 'lost';
	one.share = 0;
	way.changed();
}

function settle(one: Sending, { status, body }: Answer, way: Way): void {
	const said = read(body);
	if (said.known !== undefined) one.state = said.known ? 'known' : 'sent';
	else if (said.why) [one.state, one.why] = ['refused', said.why];
	// The page for signing in came, or something between us and the server answered in its place.
	else one.state = status === 200 ? 'out' : 'lost';
	one.share = said.known === undefined ? 0 : 1;
	way.changed();
}

function read(body: string): { known?: boolean; why?: string } {
	try {
		return JSON.parse(body) as { known?: boolean; why?: string };
	} catch {
		return {}; // a page, not an answer of ours
	}
}

interface Answer {
	status: number;
	body: string;
}

/** One request; null when the network dropped. XMLHttpRequest, for `fetch` does not tell how much has gone up. */
function attempt(one: Sending, { upload, about, changed }: Way): Promise<Answer | null> {
	const data = new FormData();
	for (const [name, value] of about) data.append(name, value);
	data.append('files', one.file);
	const request = new XMLHttpRequest();
	request.upload.addEventListener('progress', ({ loaded, total }) => {
		one.share = total > 0 ? (loaded / total) * 0.95 : 0;
		changed();
	});
	request.timeout = 290_000;
	return new Promise((resolve) => {
		request.addEventListener('load', () =>
			resolve({ status: request.status, body: request.responseText })
		);
		for (const end of ['error', 'timeout', 'abort'])
			request.addEventListener(end, () => resolve(null));
		request.open('POST', upload);
		request.send(data);
	});
}
