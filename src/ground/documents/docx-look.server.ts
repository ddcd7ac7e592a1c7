import * as word from 'docx';

const ink = '10263b';

// Arial: on every Windows and Mac, metric twin (Liberation Sans) in LibreOffice, all Kazakh letters in both weights.
// Noto Sans is on neither, and Word then takes whatever it likes; putting it in the file adds 1.2 MB to each.
const font = 'Arial';

const tags = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** Type, spelling language and numbered lists. Sizes in half points, spaces in twentieths of a point. */
export function wordStyles(language: keyof typeof tags) {
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
