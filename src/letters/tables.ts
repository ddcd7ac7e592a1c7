import type { CertificateTexts } from './certificate.ts';
import type { LetterTexts, TemplateWords } from './letter.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		letter_template: LetterTemplateTable;
		letter: LetterTable;
		letter_proposal: LetterProposalTable;
		letter_answer: LetterAnswerTable;
		certificate: CertificateTable;
		proposal_reminder: ProposalReminderTable;
	}
}

export interface LetterTemplateTable {
	kind: string;
	words: TemplateWords;
	changed_at: Date;
	changed_by: string | null;
}

export interface LetterTable {
	id: string;
	code: string;
	number: number;
	kind: string;
	event_id: string;
	stop_id: string | null;
	organisation_id: string;
	dated_on: string;
	reply_by: string | null;
	texts: LetterTexts;
	made_at: Date;
	made_by: string | null;
	sent_on: string | null;
	sent_how: string | null;
	annulled_at: Date | null;
	annulled_reason: string | null;
}

export interface LetterProposalTable {
	letter_id: string;
	proposal_id: string;
	position: number;
}

export interface LetterAnswerTable {
	id: string;
	letter_id: string;
	received_on: string;
	number: string | null;
	file_id: string | null;
	noted_at: Date;
	noted_by: string | null;
}

export interface CertificateTable {
	id: string;
	number: string;
	code: string;
	attendance_id: string;
	person_id: string;
	stop_id: string;
	texts: CertificateTexts;
	issued_on: string;
	issued_at: Date;
	issued_by: string | null;
	revoked_at: Date | null;
	revoked_reason: string | null;
}

export interface ProposalReminderTable {
	proposal_id: string;
	due_on: string;
	kind: string;
	at: Date;
}
