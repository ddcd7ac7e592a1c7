import * as word from 'docx';
import type { Language } from '#ground/language.ts';

const ink = '10263b';

// Arial is on every Windows and Mac, has a twin of the same widths in LibreOffice (Liberation Sans),
// and holds all Kazakh letters in both weights. Noto Sans is on neither, Word then takes whatever it
// likes, and putting it into the file adds 1.2 MB to each.
const font = 'Arial';

const tags: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** Type, spelling language, numbered lists. Sizes in half points, spaces in twentieths of a point. */
export function wordStyles(language: Language) {
	const heading = (size: number, before: number) => ({
		run: { font, size, bold: true, color: ink },
		paragraph: { spacing: { before, after: 120 }, keepNext: true }
	});
	return {
		styles: {
			default: {
				document: {
					run: { font, size: 22, color: ink, language: { value: tags[language] } },
					paragraph: { spacing: { after: 120, line: 300 } }
				},
				heading1: heading(36, 0),
				heading2: heading(26, 320),
				heading3: heading(22, 240)
			}
		},
		numbering: { config: [{ reference: 'ordered', levels: [numbered] }] }
	};
}

const numbered: word.ILevelsOptions = {
	level: 0,
	format: word.LevelFormat.DECIMAL,
	text: '%1.',
	style: { paragraph: { indent: { left: 567, hanging: 567 } } }
};
