import type { Language, Texts, Words } from './language.ts';
import type { Database } from './database.server.ts';

/** One oblast's centre, as every page and command needs it. */
export interface Centre {
	slug: string;
	schema: string;
	role: string;
	/** Where people reach it: links in mails, QR codes and feeds start with this, never with a request's Host. */
	public_url: string;
	name: Words;
	short_name: Words;
	/** Of the operator of the data; null until the centre has entered it. */
	bin: string | null;
	/** Where it is, in words. */
	address: Texts;
	/** Who answers for the data: name, position, and a contact of their own where there is one. */
	responsible: string | null;
	responsible_post: Texts;
	responsible_phone: string | null;
	responsible_email: string | null;
	contact_phone: string | null;
	contact_email: string | null;
	/** IANA time zone. */
	zone: string;
}

/** Who asks. people/ adds what an account may do (`declare module '#ground/context.ts'`). */
export interface Visitor {
	account_id: string | null;
}

/** What every query and command is given; nothing ambient. */
export interface Context {
	db: Database;
	centre: Centre;
	visitor: Visitor;
	now: Date;
	language: Language;
	request_id: string;
}
