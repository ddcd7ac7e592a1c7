declare module '#ground/database.server.ts' {
	interface Tables {
		question: QuestionTable;
		question_support: QuestionSupportTable;
	}
}

export interface QuestionTable {
	id: string;
	stop_id: string;
	participant_id: string | null;
	category: string;
	text: string;
	language: string;
	anonymous: boolean;
	asked_at: Date;
	put_off_at: Date | null;
	approved_at: Date | null;
	refused_at: Date | null;
	refused_reason: string | null;
	answered_at: Date | null;
	answer: string | null;
	answer_language: string | null;
	answered_by: string | null;
	proposal_id: string | null;
}

export interface QuestionSupportTable {
	question_id: string;
	participant_id: string;
}
