import type { Context } from '../context.ts';
import type { Language } from '../language.ts';
import { newId } from '../ids.ts';

interface Post {
	channel: 'mail' | 'call';
	recipient: string;
	language: Language;
	kind: string;
	about: Record<string, string>;
	not_before?: Date;
}

export async function post(tx: Context, letters: Post[]): Promise<void> {
	const rows = letters.map(({ about, ...rest }) => {
		const id = newId();
		return { ...rest, id, about: JSON.stringify(about), message_id: `<${id}@arna>`, created_at: tx.now };
	});
	await tx.db.insertInto('outbox').values(rows).execute();
}

export interface Letter {
	subject: string;
	text: string;
}
type Write = (
	ctx: Context,
	about: Record<string, string>,
	language: Language
) => Promise<Letter | null>;
export const letters = new Map<string, Write>();
export function letter(kind: string, write: Write): void {
	letters.set(kind, write);
}
