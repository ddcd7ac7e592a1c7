import type { Texts } from '#ground/language.ts';
import type { PollKind } from './poll.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		poll: PollTable;
		poll_option: PollOptionTable;
		poll_count: PollCountTable;
		poll_tally: PollTallyTable;
		voted: VotedTable;
		ballot: BallotTable;
	}
}

export interface PollTable {
	id: string;
	stop_id: string;
	question: Texts;
	kind: PollKind;
	anonymous: boolean;
	guests: boolean;
	made_at: Date;
	opened_at: Date | null;
	closed_at: Date | null;
	shown_at: Date | null;
	hidden_at: Date | null;
	voters: number | null;
	guest_voters: number | null;
}

export interface PollOptionTable {
	id: string;
	poll_id: string;
	position: number;
	text: Texts;
}

export interface PollCountTable {
	poll_id: string;
	option_id: string;
	category: string;
	guests: boolean;
	n: number;
}

export interface PollTallyTable {
	poll_id: string;
	categories: string[];
	sealed: Buffer;
}

export interface VotedTable {
	poll_id: string;
	participant_id: string;
}

export interface BallotTable {
	poll_id: string;
	participant_id: string;
	options: string[];
	category: string;
	guest: boolean;
	at: Date;
}
