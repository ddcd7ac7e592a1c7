// The console's keys: which deed a key means, and when it means typing. Safe in the browser.

/** The deed of the button `#key-…`; letters by their place on the keyboard, so that Kazakh and Russian layouts work. */
export function keyOf(event: KeyboardEvent): string | null {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
	if (event.key === '+' || event.key === '=') return 'time';
	const deeds: Record<string, string> = { Space: 'pass', KeyP: 'pause', KeyZ: 'back', KeyX: 'end' };
	return deeds[event.code] ?? null;
}

/** In a field a key writes; on a button or link the space bar presses that one. */
export function isTaken(key: string, target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target.closest('input, select, textarea, dialog')) return true;
	return key === 'pass' && target.closest('button, a, summary') !== null;
}

/** Lets the keys press their buttons until the answer is called. */
export function listenToKeys(): () => void {
	const stopping = new AbortController();
	const { signal } = stopping;
	addEventListener('keydown', press, { signal });
	addEventListener('click', letGo, { signal });
	return () => stopping.abort();
}

function press(event: KeyboardEvent): void {
	const key = keyOf(event);
	const isAsked = document.querySelector('dialog:target') !== null;
	if (key === null || isAsked || isTaken(key, event.target)) return;
	const button = document.getElementById(`key-${key}`);
	// Without a network the buttons are there, but hidden.
	if (!button || button.closest('[hidden]')) return;
	event.preventDefault();
	button.click();
}

/** After a tap or a click the space bar passes the floor and does not press that button once more. */
function letGo(event: MouseEvent): void {
	if (event.detail > 0 && event.target instanceof Element)
		event.target.closest<HTMLElement>('.keys button')?.blur();
}
