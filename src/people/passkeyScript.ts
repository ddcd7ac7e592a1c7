// A page with a form for a passkey loads this and nothing else: the form waits for the browser's answer and takes it along.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
	const part = (name: string) => form.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
	part('press').hidden = false;
	part('scripts').hidden = true;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		part('failed').hidden = true;
		answer(form.dataset.passkey!, form.dataset.use!).then(
			(given) => {
				form.querySelector<HTMLInputElement>('[name="response"]')!.value = JSON.stringify(given);
				form.submit();
			},
			() => {
				part('failed').hidden = false;
			}
		);
	});
}

/** Asks the browser for a passkey; fails when the person shuts its window or it has none. */
async function answer(options: string, use: string): Promise<unknown> {
	const optionsJSON = JSON.parse(options);
	return use === 'add' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}
