import type { Centre } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { written } from '#ground/language.ts';
import { paragraphText } from './quoted.ts';
import type { NewsPage } from './queries.server.ts';

/**
 * A piece of news for search engines (schema.org NewsArticle), as a data block. Signs that could end the block are
 * written as escapes, since people write the texts.
 */
export function structured(news: NewsPage, centre: Centre, language: Language): string {
	const text = news.texts[language];
	if (!text) return '';
	const url = `${centre.public_url}/${language}/news/${news.slug}`;
	const centreItself = {
		'@type': 'Organization',
		name: centre.name[language],
		url: `${centre.public_url}/${language}`
	};
	const block = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: text.title,
		description: written(news.shown_lead, language).text || undefined,
		articleBody: text.paragraphs.map(paragraphText).join('\n\n'),
		inLanguage: language,
		datePublished: news.published_at.toISOString(),
		dateModified: (news.corrections.at(-1)?.at ?? news.published_at).toISOString(),
		correction: news.corrections.map(({ note }) => written(note, language).text),
		mainEntityOfPage: url,
		url,
		image: `${url}/card.png`,
		author: centreItself,
		publisher: centreItself,
		isAccessibleForFree: true
	};
	const json = JSON.stringify(block).replace(/[<>&\u2028\u2029]/g, escape);
	return `<script type="application/ld+json">${json}</script>`;
}

function escape(sign: string): string {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
