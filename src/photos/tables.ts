import type { Generated } from 'kysely';
import type { Texts } from '#ground/language.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		photo_stop: PhotoStopTable;
		photo_check: PhotoCheckTable;
		photo_check_person: PhotoCheckPersonTable;
		photo: PhotoTable;
		photo_file: PhotoFileTable;
		photo_person: PhotoPersonTable;
		photo_request: PhotoRequestTable;
	}
}

export interface PhotoStopTable {
	stop_id: string;
	checked_at: Date;
}

export interface PhotoCheckTable {
	id: string;
	stop_id: string;
	confirmed_at: Date;
	confirmed_by: string | null;
}

export interface PhotoCheckPersonTable {
	check_id: string;
	person_id: string;
}

export interface PhotoTable {
	id: string;
	stop_id: string;
	sha256: string;
	width: number;
	height: number;
	caption: Texts;
	alt: Generated<Texts>;
	taken_by: string | null;
	position: number;
	added_at: Date;
	added_by: string | null;
	published_at: Date | null;
	check_id: string | null;
	taken_down_at: Date | null;
	taken_down_why: string | null;
}

export interface PhotoFileTable {
	photo_id: string;
	file_id: string;
	type: string;
	width: number;
	height: number;
}

export interface PhotoPersonTable {
	photo_id: string;
	person_id: string;
	marked_at: Date;
	marked_by: string | null;
}

export interface PhotoRequestTable {
	id: string;
	code: string;
	photo_id: string | null;
	stop_id: string;
	text: string | null;
	language: string;
	asked_at: Date;
	due_on: string;
	done_at: Date | null;
	refused_at: Date | null;
	refused_reason: string | null;
	decided_by: string | null;
}
