/** What the last sound of a word is for the ending after it: и, у and ю glide like й. */
export type Sound = 'vowel' | 'nasal' | 'lateral' | 'glide' | 'voiced' | 'voiceless';

const bySound: Record<Sound, string> = {
	vowel: 'аәоөұүыіеэёя',
	nasal: 'мнң',
	lateral: 'л',
	glide: 'рйуию',
	voiced: 'зжғ',
	// б, в, г and д end loans alone and are spoken hard there: «клубтың», «заводқа».
	voiceless: 'пткқсшщхһцчфбвгд'
};

const sounds = new Map(
	Object.entries(bySound).flatMap(([sound, letters]) =>
		Array.from(letters, (letter) => [letter, sound as Sound] as const)
	)
);

/** The sound of a small Cyrillic letter; a sign that is none counts as a hard consonant. */
export function soundOf(letter: string): Sound {
	return sounds.get(letter) ?? 'voiceless';
}

/** Front (жіңішке) or back (жуан); и, у, ю take after what is around them. */
export type Harmony = 'front' | 'back';

const harmonies = new Map<string, Harmony>([
	...Array.from('әөүіеэё', (letter) => [letter, 'front'] as const),
	...Array.from('аоұыя', (letter) => [letter, 'back'] as const)
]);

/** The harmony a small letter has by itself; none for consonants and for и, у, ю. */
export function ownHarmony(letter: string): Harmony | undefined {
	return harmonies.get(letter);
}

/** Whether a small letter is spoken as or with a vowel, и, у and ю among them. */
export function isVowel(letter: string): boolean {
	return vowels.has(letter);
}

const vowels = new Set('аәеёиоөуұүыіэюя');
