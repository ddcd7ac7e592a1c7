import type { Paragraph } from './facts.ts';

/** «…» around a text; marks within it become „…“, as the rules of Kazakh and Russian printing have it. */
export function quoted(text: string): string {
	const inner = text.trim().replace(/\.$/, '').replaceAll('«', '„').replaceAll('»', '“');
	return `«${inner}»`;
}

/** Somebody's words as the press prints them, with whose they are: «— Жақсылық жасайық, — деді Гүлнар Сейітова.» */
export function speech(words: string, said: string): string {
	const text = words.trim().replace(/[.,;]$/, '');
	const comma = /[?!…]$/.test(text) ? '' : ',';
	return said ? `— ${text}${comma} — ${said.trim().replace(/\.$/, '')}.` : `— ${words.trim()}`;
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A paragraph as one line of plain text. */
export function paragraphText({ kind, text, said = '' }: Paragraph): string {
	if (kind === 'quote') return speech(text, said);
	return kind === 'item' ? `• ${text}` : text;
}
