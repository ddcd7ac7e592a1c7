import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tables } from '#ground/database.server.ts';

// What an event's page shows beside the event itself, each part a fragment of one query on the event.

export function speakersOf(of: ExpressionBuilder<Tables, 'event'>) {
	return jsonArrayFrom(
		of
			.selectFrom('speaker')
			.leftJoin('organisation', 'organisation.id', 'speaker.organisation_id')
			.select(['speaker.id', 'role', 'surname', 'given', 'patronymic', 'post'])
			.select('organisation.name as organisation_name')
			.whereRef('speaker.event_id', '=', 'event.id')
			.orderBy('speaker.position')
	);
}

export function turnsOf(of: ExpressionBuilder<Tables, 'event'>) {
	return jsonArrayFrom(
		of
			.selectFrom('turn')
			.select(['turn.topic', 'turn.note', 'turn.kind', 'turn.minutes', 'turn.speaker_id'])
			.whereRef('turn.event_id', '=', 'event.id')
			.where('stop_id', 'is', null)
			.orderBy('turn.position')
	);
}

export function materialsOf(of: ExpressionBuilder<Tables, 'event'>, now: Date) {
	return jsonArrayFrom(
		of
			.selectFrom('attachment')
			.innerJoin('file', 'file.id', 'attachment.file_id')
			.select(['file.id', 'file.name', 'file.type', 'file.size', 'attachment.caption'])
			.whereRef('attachment.event_id', '=', 'event.id')
			.where('attachment.kind', '=', 'material')
			.where('attachment.released_at', '<=', now)
			.where('file.removed_at', 'is', null)
			.orderBy('attachment.position')
	);
}
