// What staff type at the desk to make and change events. Safe in the browser.
import * as v from 'valibot';
import { isDay, isTimeOfDay } from '#kazakh/dates.ts';
import { normalisePhone } from '#kazakh/phone.ts';
import { languages } from '#ground/language.ts';
import type { Texts } from '#ground/language.ts';
import { isSlug } from './desk-slug.ts';
import { kinds, turnKinds } from './event.ts';

const tidy = (text: string) => text.trim().replaceAll('\r\n', '\n').normalize('NFC');
const line = (most: number) =>
	v.optional(
		v.pipe(v.string('desk.wrong'), v.transform(tidy), v.maxLength(most, 'desk.too_long')),
		''
	);
const nothing = (text: string) => (text === '' ? null : text);
const some = (texts: Texts) => languages.some((language) => texts[language]);

/** kk, ru, en; a language left empty is missing, not an empty text. */
function texts(most: number) {
	return v.pipe(
		v.optional(v.object({ kk: line(most), ru: line(most), en: line(most) }), {}),
		v.transform((given): Texts =>
			Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''))
		)
	);
}
const someTexts = (most: number, missing: string) =>
	v.pipe(
		texts(most),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed || some(dataset.value)) return;
			const path = { type: 'object', origin: 'value', input: {}, key: 'kk', value: '' } as const;
			addIssue({ message: missing, path: [path] });
		})
	);
const id = v.pipe(v.string('desk.wrong'), v.uuid('desk.wrong'));
const maybeId = v.pipe(
	v.optional(v.union([v.literal(''), id], 'desk.wrong'), ''),
	v.transform(nothing)
);
const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text !== '')
);
const several = <Output extends string>(one: v.GenericSchema<string, Output>) =>
	v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((given) => [...new Set([given].flat().filter((text) => text !== ''))]),
		v.array(one)
	);
const whole = (least: number, most: number, wrong: string) =>
	v.pipe(
		v.optional(v.string(wrong), ''),
		v.regex(/^\d{1,6}$/, wrong),
		v.transform(Number),
		v.minValue(least, wrong),
		v.maxValue(most, wrong)
	);
const day = v.pipe(v.optional(v.string(), ''), v.check(isDay, 'desk.day'));
const time = v.pipe(v.optional(v.string(), ''), v.check(isTimeOfDay, 'desk.time'));

const kind = v.picklist(kinds, 'desk.kind');
const title = someTexts(200, 'desk.title');
const slug = v.pipe(
	line(80),
	v.check((text) => text === '' || isSlug(text), 'desk.slug')
);

export const NewEventForm = v.object({ kind, title });

export const EventTextsForm = v.object({
	kind,
	title,
	lead: texts(600),
	about: texts(8000),
	slug
});

export const EventPlanForm = v.object({
	project_id: maybeId,
	plan_lines: several(id),
	by_approval: ticked,
	open_from_14: ticked
});

const name = (missing: string) => v.pipe(line(80), v.minLength(1, missing));

export const SpeakersForm = v.object({
	speakers: v.optional(
		v.pipe(
			v.array(
				v.object({
					id: maybeId,
					role: v.picklist(['moderator', 'speaker'], 'desk.wrong'),
					surname: name('desk.surname'),
					given: name('desk.given'),
					patronymic: v.pipe(line(80), v.transform(nothing)),
					post: texts(200),
					organisation_id: maybeId
				})
			),
			v.maxLength(50, 'desk.too_many')
		),
		[]
	)
});

export const TurnsForm = v.object({
	turns: v.optional(
		v.pipe(
			v.array(
				v.object({
					kind: v.picklist(turnKinds, 'desk.wrong'),
					topic: someTexts(300, 'desk.topic'),
					note: texts(600),
					minutes: whole(1, 600, 'desk.minutes'),
					speaker_id: maybeId
				})
			),
			v.maxLength(60, 'desk.too_many')
		),
		[]
	)
});

const held = {
	territory: v.pipe(line(60), v.minLength(1, 'desk.place')),
	venue: someTexts(300, 'desk.venue'),
	way: texts(600),
	day,
	starts: time,
	ends: time
};
const endsAfter = { message: 'desk.ends_first', path: ['ends'] as ['ends'] };

export const StopForm = v.pipe(
	v.object({
		...held,
		capacity: whole(1, 100_000, 'desk.capacity'),
		languages: v.pipe(
			several(v.picklist(languages, 'desk.wrong')),
			v.minLength(1, 'desk.languages')
		),
		contact_name: v.pipe(line(120), v.transform(nothing)),
		contact_phone: v.pipe(
			line(40),
			v.check((text) => text === '' || typeof normalisePhone(text) === 'string', 'desk.phone'),
			v.transform((text) => (text === '' ? null : (normalisePhone(text) as string)))
		),
		opens_day: day,
		opens_time: time,
		closes_day: day,
		closes_time: time
	}),
	v.forward(
		v.check(({ starts, ends }) => ends > starts, endsAfter.message),
		endsAfter.path
	),
	v.forward(
		v.check(
			(stop) => `${stop.closes_day}${stop.closes_time}` > `${stop.opens_day}${stop.opens_time}`,
			'desk.closes_first'
		),
		['closes_day']
	)
);

export const MoveForm = v.pipe(
	v.object(held),
	v.forward(
		v.check(({ starts, ends }) => ends > starts, endsAfter.message),
		endsAfter.path
	)
);

export const CapacityForm = v.object({
	capacity: whole(1, 100_000, 'desk.capacity'),
	to_line: several(id)
});

export const ReasonForm = v.object({ reason: someTexts(600, 'desk.reason') });

export const NoteForm = v.object({
	subject: someTexts(150, 'desk.subject'),
	text: someTexts(4000, 'desk.text')
});

export const LinkForm = v.object({
	role: v.picklist(['door', 'moderator', 'secretary'], 'desk.wrong'),
	name: name('desk.link_name')
});

export const AttachmentForm = v.object({
	kind: v.picklist(['material'], 'desk.wrong'),
	stop_id: maybeId,
	caption: someTexts(300, 'desk.caption'),
	release: ticked,
	file: v.pipe(
		v.instance(File, 'desk.file'),
		v.check((file) => file.size > 0, 'desk.file')
	)
});

export type StopValues = v.InferOutput<typeof StopForm>;
export type SpeakerValues = v.InferOutput<typeof SpeakersForm>['speakers'][number];
export type TurnValues = v.InferOutput<typeof TurnsForm>['turns'][number];
