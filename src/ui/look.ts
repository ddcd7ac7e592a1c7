/** How the reader wants the page to look; kept in a cookie and written on <html> by the server. */
export interface Look {
	theme: '' | 'light' | 'dark' | 'contrast' | 'contrast-dark';
	size: '' | '2' | '3';
	spacing: '' | 'wide';
}

export const themes = ['', 'light', 'dark', 'contrast', 'contrast-dark'] as const;
export const sizes = ['', '2', '3'] as const;
export const spacings = ['', 'wide'] as const;

/** Reads `theme.size.spacing`; anything unknown falls back to what the system asks for. */
export function readLook(cookie: string | undefined): Look {
	const [theme, size, spacing] = (cookie ?? '').split('.');
	return {
		theme: themes.find((name) => name === theme) ?? '',
		size: sizes.find((name) => name === size) ?? '',
		spacing: spacings.find((name) => name === spacing) ?? ''
	};
}

export function lookCookie({ theme, size, spacing }: Look): string {
	return `${theme}.${size}.${spacing}`;
}

/** Attributes for <html>, with a space in front of each. */
export function lookAttributes({ theme, size, spacing }: Look): string {
	const pairs = { 'data-theme': theme, 'data-size': size, 'data-spacing': spacing };
	return Object.entries(pairs)
		.map(([name, value]) => (value ? ` ${name}="${value}"` : ''))
		.join('');
}

/** In the browser: dresses a page that no server has dressed. */
export function wearLook(root: HTMLElement, cookies: string): void {
	const { theme, size, spacing } = readLook(/(?:^|; )look=([^;]*)/.exec(cookies)?.[1]);
	for (const [name, value] of Object.entries({ theme, size, spacing }))
		if (value) root.dataset[name] = value;
}
