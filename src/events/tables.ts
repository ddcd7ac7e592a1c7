import type { Generated } from 'kysely';
import type { Texts } from '#ground/language.ts';

declare module '#ground/database.server.ts' {
	interface Tables {
		category: CategoryTable;
		event: EventTable;
		event_plan_line: EventPlanLineTable;
		speaker: SpeakerTable;
		stop: StopTable;
		turn: TurnTable;
		attachment: AttachmentTable;
		registration: RegistrationTable;
		extra_code: ExtraCodeTable;
		guardian: GuardianTable;
		photo_answer: PhotoAnswerTable;
		attendance: AttendanceTable;
		door_conflict: DoorConflictTable;
		sheet_check: SheetCheckTable;
		sheet_difference: SheetDifferenceTable;
		stop_note: StopNoteTable;
		stop_link: StopLinkTable;
		feedback: FeedbackTable;
		proposal: ProposalTable;
	}
}

export interface CategoryTable {
	code: string;
	name: Texts;
	position: number;
}

export interface EventTable {
	id: string;
	slug: string;
	kind: string;
	title: Texts;
	lead: Generated<Texts>;
	about: Generated<Texts>;
	project_id: string | null;
	by_approval: Generated<boolean>;
	open_from_14: Generated<boolean>;
	created_at: Date;
	created_by: string | null;
	published_at: Date | null;
	cancelled_at: Date | null;
	closed_at: Date | null;
}

export interface EventPlanLineTable {
	event_id: string;
	plan_line_id: string;
}

export interface SpeakerTable {
	id: string;
	event_id: string;
	role: string;
	surname: string;
	given: string;
	patronymic: string | null;
	post: Generated<Texts>;
	organisation_id: string | null;
	position: number;
}

export interface StopTable {
	id: string;
	event_id: string;
	territory: string;
	venue: Texts;
	way: Generated<Texts>;
	starts_at: Date;
	ends_at: Date;
	opens_at: Date;
	closes_at: Date;
	languages: Generated<string[]>;
	contact_name: string | null;
	contact_phone: string | null;
	capacity: number;
	taken: Generated<number>;
	waiting: Generated<number>;
	arrivals: Generated<number>;
	position: Generated<number>;
	cancelled_at: Date | null;
	cancelled_reason: Texts | null;
	closed_at: Date | null;
}

export interface TurnTable {
	id: string;
	event_id: string;
	stop_id: string | null;
	position: number;
	kind: string;
	topic: Texts;
	note: Generated<Texts>;
	minutes: number;
	speaker_id: string | null;
}

export interface AttachmentTable {
	id: string;
	event_id: string;
	stop_id: string | null;
	file_id: string;
	kind: string;
	caption: Texts;
	position: number;
	released_at: Date | null;
	created_at: Date;
}

export interface RegistrationTable {
	id: string;
	stop_id: string;
	person_id: string;
	arrival: number;
	code: string;
	secret: string;
	content_hash: string;
	party_id: string | null;
	together: Generated<boolean>;
	category: string;
	organisation: string | null;
	needs: Generated<string[]>;
	contact: string | null;
	language: string;
	source: string;
	registered_at: Date;
	first_outcome: string;
	moved_from: string | null;
	asked_at: Date | null;
	confirmed_at: Date | null;
	left_at: Date | null;
	refused_at: Date | null;
	refused_reason: Texts | null;
	kept_at: Date | null;
	photo_allowed: Generated<boolean>;
	reminded_day_at: Date | null;
	reminded_hours_at: Date | null;
}

export interface ExtraCodeTable {
	code: string;
	registration_id: string;
	outcome: string;
	content_hash: string;
	made_at: Date;
}

export interface GuardianTable {
	registration_id: string;
	name: string;
	contact: string;
	secret: string;
	confirmed_at: Date | null;
	paper_at: Date | null;
	/** Agreed to pictures of the child being published. */
	photo_at: Generated<Date | null>;
}

export interface AttendanceTable {
	id: string;
	stop_id: string;
	person_id: string;
	registration_id: string | null;
	category: string;
	at: Date;
	recorded_at: Date;
	how: string;
	device: string | null;
	by_account: string | null;
	by_link: string | null;
	undone_at: Date | null;
	feedback_asked_at: Generated<Date | null>;
}

export interface DoorConflictTable {
	id: string;
	stop_id: string;
	attendance_id: string;
	kind: string;
	at: Date;
	device: string | null;
	by_account: string | null;
	by_link: string | null;
	noted_at: Date;
	seen_at: Generated<Date | null>;
	seen_by: Generated<string | null>;
}

export interface SheetCheckTable {
	id: string;
	stop_id: string;
	attachment_id: string | null;
	signed: number;
	marked: number;
	noted_at: Date;
	noted_by: string | null;
}

export interface SheetDifferenceTable {
	check_id: string;
	attendance_id: string;
	reason: string;
}

export interface StopNoteTable {
	id: string;
	stop_id: string;
	subject: Texts;
	text: Texts;
	written_at: Date;
	written_by: string | null;
}

export interface StopLinkTable {
	id: string;
	stop_id: string;
	role: string;
	name: string;
	secret_hash: string;
	made_at: Date;
	made_by: string | null;
	revoked_at: Date | null;
}

export interface FeedbackTable {
	id: string;
	stop_id: string;
	attendance_id: string;
	usefulness: number | null;
	useful: string | null;
	missing: string | null;
	at: Date;
	released_at: Date | null;
}

export interface ProposalTable {
	id: string;
	code: string;
	event_id: string;
	stop_id: string;
	text: Texts;
	category: string;
	source: string;
	feedback_id: string | null;
	addressee_id: string | null;
	responsible: string | null;
	due_on: string | null;
	voiced_at: Date;
	released_at: Date | null;
	sent_at: Date | null;
	accepted_at: Date | null;
	refused_at: Date | null;
	refused_reason: Texts | null;
	done_at: Date | null;
	outcome: Texts | null;
}

export interface PhotoAnswerTable {
	id: string;
	stop_id: string;
	person_id: string;
	consent_id: string | null;
	by_guardian: boolean;
	file_id: string | null;
	noted_at: Date;
	noted_by: string | null;
	by_link: string | null;
}
