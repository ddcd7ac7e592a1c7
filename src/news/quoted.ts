import type { Language } from '#ground/language.ts';
import type { Paragraph } from './facts.ts';

/** Marks within «…»: Kazakh print has “…”, Russian „…“. */
const inner = { kk: ['“', '”'], ru: ['„', '“'] };

/** «…» around a text; marks within it, also typed as "…", become those of the language. A name in marks gets no second pair. */
export function quoted(text: string, language: Exclude<Language, 'en'>): string {
	const [open, close] = inner[language];
	const within = bare(text)
		.replace(/(?<!\.)\.$/, '')
		.replace(/["„“]([^"„“”]*)["“”]/g, `${open}$1${close}`)
		.replaceAll('«', open!)
		.replaceAll('»', close!);
	return `«${within}»`;
}

/** Somebody's words as the press prints them, with whose they are: «— Жақсылық жасайық, — деді Гүлнар Сейітова.» */
export function speech(words: string, said: string): string {
	const whole = bare(words.trim().replace(/^[—–-]\s*/, ''));
	if (!said) return `— ${whole}`;
	const text = whole.replace(/[.,;]$/, '');
	const comma = /[?!…]$/.test(text) ? '' : ',';
	return `— ${text}${comma} — ${said.trim().replace(/\.$/, '')}.`;
}

/** Without the one pair of marks around all of it; three full stops are one sign. */
function bare(text: string): string {
	return text
		.trim()
		.replaceAll('...', '…')
		.replace(/^(?:«([^«»]*)»|"([^"]*)"|“([^“”]*)”)\.?$/, '$1$2$3')
		.trim();
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A paragraph as one line of plain text. */
export function paragraphText({ kind, text, said = '' }: Paragraph): string {
	if (kind === 'quote') return speech(text, said);
	return kind === 'item' ? `• ${text}` : text;
}
