import type { Language, Texts } from '#ground/language.ts';

/**
 * Groups of participants as a sentence names them: many, in the nominative. The catalogue has the name of one, and some
 * of its names are two words for one thing. Forms checked by hand; a group the centre added itself has none.
 */
const many: Record<string, { kk: string; ru: string }> = {
	P01: { kk: 'ҮЕҰ өкілдері', ru: 'представители НПО' },
	P02: { kk: 'еріктілер', ru: 'волонтёры' },
	P03: { kk: 'жастар', ru: 'молодёжь' },
	P04: { kk: 'аудандық азаматтық қоғам өкілдері', ru: 'районные представители гражданского общества' },
	P05: { kk: 'бастамашыл топ өкілдері', ru: 'представители инициативных групп' },
	P06: { kk: 'мемлекеттік органдар мен әкімдік өкілдері', ru: 'представители госорганов и акимата' },
	P07: { kk: 'мәслихат депутаттары', ru: 'депутаты маслихата' },
	P08: { kk: 'қоғамдық кеңес мүшелері', ru: 'члены общественного совета' },
	P09: { kk: 'БАҚ өкілдері мен блогерлер', ru: 'представители СМИ и блогеры' },
	P10: { kk: 'сарапшылар мен тренерлер', ru: 'эксперты и тренеры' },
	P11: { kk: 'кәсіпкерлер', ru: 'предприниматели' },
	P12: { kk: 'білім алушылар мен студенттер', ru: 'учащиеся и студенты' },
	P13: { kk: 'ардагерлер мен ақсақалдар', ru: 'ветераны и старейшины' },
	P14: { kk: 'этномәдени бірлестік өкілдері', ru: 'представители этнокультурных объединений' },
	P15: { kk: 'әлеуметтік осал топ өкілдері', ru: 'представители уязвимых групп' },
	P16: { kk: 'тұрғындар', ru: 'жители' }
}; // prettier-ignore

/** The group in the plural; of one that is not in the catalogue, its own name. Empty where it has none in this language. */
export function groupName(
	{ code, name }: { code: string; name: Texts },
	language: Exclude<Language, 'en'>
): string {
	return many[code]?.[language] ?? name[language] ?? '';
}
