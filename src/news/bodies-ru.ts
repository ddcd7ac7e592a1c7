/**
 * Names of bodies in Russian. Only names that begin with a noun of this list, after adjectives or none, or with an
 * abbreviation are put in a case; of any other nobody could be sure, and the sentence is built without one.
 */
const heads = new Set(
	`агентство акимат альянс аппарат ассоциация библиотека группа департамент движение институт клуб колледж комитет
маслихат министерство объединение общество организация отдел отделение палата редакция служба совет союз университет
управление учреждение филиал фонд фронт-офис центр школа штаб`.split(/\s+/)
);

/** Those that are written small within a sentence; «Центр поддержки…» or «Министерство…» begin a name of their own. */
const small =
	/^(Акимат|Аппарат|Библиотека|Клуб|Отдел|Редакция|Управление|Фонд|Школа|(Областн|Районн|Общественн|Частн|Корпоративн|Инициативн|Молод[её]жн)(ый|ой|ое|ая)|(Городск|Сельск)(ой|ий|ое|ая)) /;

export function bodyRu(name: string): string {
	return name.replace(small, (first) => first.toLowerCase());
}

/** «областного управления …» (`gen`), «инициативную группу …» (`acc`); null where the name does not tell its form. */
export function bodyInRu(name: string, asked: 'gen' | 'acc'): string | null {
	const words = bodyRu(name).split(' ');
	if (/^\p{Lu}{2,}$/u.test(words[0]!)) return name;
	const head = words.findIndex((word) => heads.has(word.toLowerCase()));
	const before = words.slice(0, Math.max(head, 0)).map((word) => adjective(word, asked));
	if (head < 0 || before.includes(null)) return null;
	return [...before, noun(words[head]!, asked), ...words.slice(head + 1)].join(' ');
}

/** Nouns without life: where it is not feminine, the accusative is the nominative. */
function noun(word: string, asked: 'gen' | 'acc'): string {
	const stem = word.slice(0, -1);
	if (word.endsWith('ия')) return stem + (asked === 'gen' ? 'и' : 'ю');
	if (word.endsWith('а'))
		return stem + (asked === 'acc' ? 'у' : /[гкхжчшщ]$/.test(stem) ? 'и' : 'ы');
	if (asked === 'acc') return word;
	if (word.endsWith('ие')) return `${stem}я`;
	return word.endsWith('о') ? `${stem}а` : `${word}а`;
}

function adjective(word: string, asked: 'gen' | 'acc'): string | null {
	const stem = word.slice(0, -2);
	if (word.endsWith('ая')) return stem + (asked === 'gen' ? 'ой' : 'ую');
	if (!/(ый|ой|ое|[гкх]ий)$/.test(word)) return null;
	return asked === 'gen' ? `${stem}ого` : word;
}
