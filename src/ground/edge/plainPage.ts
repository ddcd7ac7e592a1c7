import type { Language } from '#ground/language.ts';
import { isLanguage, languages, say } from '#ground/language.ts';
import { messages } from '#ground/messages.ts';

export interface Plain {
	text: string;
	/** The address asked for; its first part says the language. */
	path: string;
	/** The request's number, when the visitor should tell it to somebody. */
	number?: string | undefined;
}

export const plainHeaders = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
};

/** The language that an address asks for; Kazakh where it names none. */
export function languageOf(path: string): Language {
	const first = path.split(/[/?#]/)[1];
	return isLanguage(first) ? first : 'kk';
}

/**
 * An error page in one piece, for where the frame cannot be shown: it asks the database nothing, loads nothing
 * and costs a few microseconds. Head and foot are those of every page, shorter.
 */
export function plainPage({ text, path, number }: Plain): string {
	const language = languageOf(path);
	const t = say(messages, language);
	const home = `/${language}`;
	const tongues = languages.map((one) => {
		const here = one === language ? ' aria-current="true"' : '';
		return `<a href="${inOther(path, one)}" lang="${one}" hreflang="${one}"${here}>${names[one]}</a>`;
	});
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${t('error_title')}</title>
<style>${style}</style></head><body>
<header><nav aria-label="${t('languages')}">${tongues.join('\n')}</nav>
<p><a href="${home}"><b>${t('brand')}</b></a><a href="${home}/sign-in">${t('sign_in')}</a></p></header>
<main><h1>${t('error_title')}</h1><p>${escaped(text)}</p>
${number ? `<p>${t('number', { number: escaped(number) })}</p>` : ''}
<p><a class="act" href="${home}">${t('home')}</a> <a href="${home}/events">${t('to_events')}</a></p></main>
<footer><a href="${home}/privacy">${t('privacy')}</a></footer>
</body></html>
`;
}

const names = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const style = `:root{color-scheme:light dark}body{max-width:44rem;margin:0 auto;padding:0 1rem;
font:1.0625rem/1.62 system-ui,sans-serif}a{color:inherit;display:inline-block;min-height:2.75rem;line-height:2.75rem}
nav,header p{display:flex;flex-wrap:wrap;gap:0 1.25rem}header p{justify-content:space-between;margin:0;font-size:1.25rem}
nav [aria-current]{font-weight:700}h1{line-height:1.18}.act{padding:0 1.25rem;border:2px solid;border-radius:6px;
margin-right:1rem;font-weight:700;text-decoration:none}header,footer{border:0 solid;border-width:0 0 1px}
footer{border-width:1px 0 0;margin-top:3rem}`;

/** The same page in another language; an address without a language leads to that language's home. */
export function inOther(path: string, language: Language): string {
	const plain = path.split(/[?#]/)[0]!;
	return isLanguage(plain.split('/')[1])
		? escaped(plain.replace(/^\/\w\w/, `/${language}`))
		: `/${language}`;
}

function escaped(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)!};`);
}
