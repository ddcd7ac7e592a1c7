import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';

/** What a letter is about: ids and codes, so that erasing a person leaves nothing behind here. */
export type About = Record<string, string | number | null>;

export interface Attachment {
	filename: string;
	content: Buffer;
	contentType: string;
}

/** The words of one letter. `name` (whom to ask for) and `topic` (which meeting) help the one who calls. */
export interface Letter {
	subject: string;
	text: string;
	html?: string;
	attachments?: Attachment[];
	name?: string;
	topic?: string;
	/** It holds a code or a link for one person's eyes: its words are sent but not kept in the outbox. */
	secret?: boolean;
}

/** Makes the words at the moment of sending; null says that the letter is no longer needed. */
export type MakeLetter = (
	ctx: Context,
	about: About,
	language: Language
) => Promise<Letter | null> | Letter | null;

const letters = new Map<string, MakeLetter>();

/** A capability says how its letter of this kind is worded. */
export function letter(kind: string, make: MakeLetter): void {
	if (letters.has(kind)) throw new Error(`two letters are called ${kind}`);
	letters.set(kind, make);
}

/** The letter of an outbox row in the row's language. Throws when its kind is unknown to this version. */
export async function letterFor(
	ctx: Context,
	row: { kind: string; about: unknown; language: string }
): Promise<Letter | null> {
	const make = letters.get(row.kind);
	if (!make) throw new Error(`no letter is called ${row.kind}`);
	const language = row.language as Language;
	return make({ ...ctx, language }, row.about as About, language);
}
