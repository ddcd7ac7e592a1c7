import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';

/** Makes events, stops, people and rows of who came, straight into the tables: quick, and any state is possible. */
// oxlint-disable-next-line max-lines-per-function -- a list of small makers that share one count
export function world(ctx: () => Context) {
	let made = 0;
	const db = () => ctx().db;
	return {
		async event(given: { kind?: string; lines: { id: string }[] }): Promise<string> {
			const id = newId();
			const kind = given.kind ?? 'round_table';
			const slug = `event-${++made}-${id.slice(-6)}`;
			const title = { kk: 'ҮЕҰ мен еріктілер', ru: 'НПО и волонтёры' };
			await db()
				.insertInto('event')
				.values({ id, kind, slug, title, created_at: new Date(), published_at: new Date() })
				.execute();
			const hung = given.lines.map((line) => ({ event_id: id, plan_line_id: line.id }));
			if (hung.length > 0) await db().insertInto('event_plan_line').values(hung).execute();
			return id;
		},
		async stop(event_id: string, given: Partial<StopState> = {}): Promise<string> {
			const id = newId();
			const starts_at = given.starts_at ?? new Date('2026-07-29T06:00:00Z');
			const later = (hours: number) => new Date(starts_at.getTime() + hours * 3_600_000);
			await db()
				.insertInto('stop')
				.values({
					id,
					event_id,
					territory: given.territory ?? 'shieli',
					venue: { kk: 'Зал' },
					starts_at,
					ends_at: later(2),
					opens_at: later(-99),
					closes_at: starts_at,
					capacity: 60,
					closed_at: given.closed_at === undefined ? later(3) : given.closed_at,
					cancelled_at: given.cancelled_at ?? null
				})
				.execute();
			return id;
		},
		async person(given: { contact?: boolean } = {}): Promise<string> {
			const id = newId();
			const name = { surname: `Тегі${++made}`, given: 'Аты', folded_name: `тегі${made}` };
			await db()
				.insertInto('person')
				.values({ id, ...name, created_at: new Date() })
				.execute();
			if (given.contact ?? true) {
				const value = `+7701${String(made).padStart(7, '0')}`;
				const contact = { value, folded_name: name.folded_name, kind: 'phone', person_id: id };
				await db()
					.insertInto('contact')
					.values({ ...contact, created_at: new Date() })
					.execute();
			}
			return id;
		},
		async came(
			stop_id: string,
			person_id: string,
			given: { how?: string; category?: string; at?: Date } = {}
		) {
			const id = newId();
			const at = given.at ?? new Date('2026-07-29T06:05:00Z');
			const { how = 'scan', category = 'P01' } = given;
			await db()
				.insertInto('attendance')
				.values({ id, stop_id, person_id, category, how, at, recorded_at: at })
				.execute();
			return id;
		},
		async undo(attendance_id: string): Promise<void> {
			await db()
				.updateTable('attendance')
				.set({ undone_at: new Date() })
				.where('id', '=', attendance_id)
				.execute();
		},
		async proposal(stop_id: string, event_id: string, sent_at: Date | null): Promise<string> {
			const id = newId();
			const text = { kk: 'Жаяу жүргінші жолын жарықтандыру' };
			await db()
				.insertInto('proposal')
				.values({
					id,
					code: id.slice(-8),
					event_id,
					stop_id,
					text,
					category: 'P03',
					source: 'hall',
					voiced_at: new Date(),
					sent_at
				})
				.execute();
			return id;
		}
	};
}

interface StopState {
	territory: string;
	starts_at: Date;
	closed_at: Date | null;
	cancelled_at: Date | null;
}
