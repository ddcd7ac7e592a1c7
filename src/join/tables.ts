declare module '#ground/database.server.ts' {
	interface Tables {
		hall: HallTable;
		participant: ParticipantTable;
	}
}

export interface HallTable {
	stop_id: string;
	join_code: string;
	opened_at: Date;
	opened_by: string | null;
	closed_at: Date | null;
}

export interface ParticipantTable {
	id: string;
	stop_id: string;
	secret_hash: string;
	attendance_id: string | null;
	person_id: string | null;
	category: string;
	name: string | null;
	language: string;
	joined_at: Date;
	left_at: Date | null;
	put_out_at: Date | null;
}
