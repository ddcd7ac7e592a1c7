import type { Generated } from 'kysely';

declare module '#ground/database.server.ts' {
	interface Tables {
		outbox: OutboxTable;
		file: FileTable;
		attempt: AttemptTable;
		counter: CounterTable;
		seal_key: SealKeyTable;
		seal_block: SealBlockTable;
		happening_seal: HappeningSealTable;
		live: LiveTable;
	}
}

export interface OutboxTable {
	id: string;
	channel: string;
	recipient: string;
	language: string;
	kind: string;
	about: Generated<unknown>;
	message_id: string;
	created_at: Date;
	not_before: Date | null;
	subject: string | null;
	body: string | null;
	sending_at: Date | null;
	sending_by: string | null;
	try_id: string | null;
	sent_at: Date | null;
	unclear_at: Date | null;
	failed_at: Date | null;
	failure: string | null;
	attempts: Generated<number>;
	told_by: string | null;
	dropped_at: Date | null;
}

export interface FileTable {
	id: string;
	name: string;
	type: string;
	size: number;
	sha256: string;
	created_at: Date;
	created_by: string | null;
	released_at: Date | null;
	removed_at: Date | null;
}

export interface AttemptTable {
	key: string;
	minute: Date;
	count: number;
}

export interface CounterTable {
	name: string;
	value: number;
}

export interface SealKeyTable {
	number: number;
	public_key: Buffer;
	private_key: Buffer | null;
	from_block: number;
	made_at: Date;
	endorsement: Buffer | null;
}

export interface SealBlockTable {
	number: number;
	previous: Buffer;
	root: Buffer;
	count: number;
	sealed_at: Date;
	key_number: number;
	hash: Buffer;
	signature: Buffer;
}

export interface HappeningSealTable {
	happening_id: string;
	block: number;
	position: number;
	leaf: Buffer;
}

export interface LiveTable {
	subject: string;
	/** A bigint: `pg` gives it as text. */
	version: string;
}
