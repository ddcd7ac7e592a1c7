// The worker that opens the hall's pages without a network. In the browser alone; registered by those pages only.
import { waitingCount } from './entries.ts';

/** Where the worker has a say: the door and the console, no public page. */
export const scopeOf = (language: string) => `/${language}/at/`;

/**
 * Registers the worker. A newer one waits beside it as long as anything on this device is not sent; then it takes over, for the
 * next page that is opened.
 */
export async function workOffline(language: string): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	try {
		const scope = scopeOf(language);
		const registration = await navigator.serviceWorker.register('/service-worker.js', { scope });
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => void takeOver(registration));
		});
		await takeOver(registration);
	} catch {
		// Shut in some private windows, and where the certificate is not trusted: the page works on without it.
	}
}

/** Whether the worker now keeps what this page fetches: files for later are worth fetching. Not where data is dear. */
export async function isKeeping(): Promise<boolean> {
	const { connection, serviceWorker } = navigator as Navigator & {
		connection?: { saveData?: boolean };
	};
	if (!(serviceWorker as ServiceWorkerContainer | undefined) || connection?.saveData) return false;
	await serviceWorker.ready;
	if (serviceWorker.controller) return true;
	// The first visit: it has just been made and takes this page over in a moment.
	return new Promise((resolve) => {
		serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
		setTimeout(resolve, 10_000, false);
	});
}

async function takeOver({ waiting, active }: ServiceWorkerRegistration): Promise<void> {
	if (!waiting || !active) return;
	// A store that cannot be read may hold something: then it waits.
	const count = await waitingCount().catch(() => 1);
	if (count === 0) waiting.postMessage('take over');
}
