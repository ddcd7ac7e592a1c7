// What the console and the phones send to the floor. Safe in the browser.
import * as v from 'valibot';
import { addedKinds, screens } from './floor.ts';

const id = v.pipe(
	v.string('form.wrong'),
	v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'form.wrong')
);
/** Empty in a form: there is none. */
const orNone = v.pipe(
	v.optional(v.union([v.literal(''), id], 'form.wrong'), ''),
	v.transform((given) => given || null)
);
const seconds = v.pipe(
	v.string('form.wrong'),
	v.regex(/^\d{1,5}$/, 'form.wrong'),
	v.transform(Number),
	v.maxValue(36_000, 'form.wrong')
);
const line = (most: number) =>
	v.pipe(
		v.optional(v.string('text.too_long'), ''),
		v.transform((text) => text.trim().replaceAll(/\s+/g, ' ')),
		v.maxLength(most, 'text.too_long')
	);

/** `fair`: whom the fair order offered on the page that was pressed; without it the order of this moment counts. */
export const PassForm = v.object({
	from: orNone,
	to: orNone,
	fair: v.optional(v.union([v.literal(''), id], 'form.wrong'))
});
/** A device's own name; empty: the floor is let go. */
export const HoldForm = v.object({
	device: v.pipe(
		line(40),
		v.transform((text) => text || null)
	)
});
export const TurnForm = v.object({ turn: id });
export const TimeForm = v.pipe(
	v.object({ turn: id, from: seconds, to: seconds }),
	v.check(({ from, to }) => to > from, 'form.wrong')
);
export const MoveForm = v.object({ turn: id, before: orNone });
/** Somebody in the hall by name and group. */
export const AddForm = v.pipe(
	v.object({
		id,
		// Not `kind`: the console's form of a poll has one of its own.
		turn_kind: v.picklist(addedKinds, 'form.wrong'),
		name: v.pipe(line(120), v.minLength(1, 'name.missing')),
		category: v.pipe(v.optional(v.string(), ''), v.regex(/^[A-Z]\d{2}$/, 'category.missing'))
	}),
	v.transform(({ turn_kind, ...rest }) => ({ ...rest, kind: turn_kind }))
);

/** Whose turn or question it is. */
export const PutOutForm = v.object({ of: id });
export const RenewForm = v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/, 'form.wrong')) });

/** Somebody who has had a turn, once more. */
export const ReplyForm = v.object({ of: id });

export const ScreenForm = v.object({
	screen: v.picklist(screens, 'form.wrong'),
	message: v.optional(
		v.pipe(
			line(300),
			v.transform((text) => text || null)
		)
	)
});

/** Only addresses that a browser opens: a script in a link would run in the console. */
function isAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export const ThesisForm = v.object({
	turn: id,
	text: v.object({ kk: line(600), ru: line(600), en: line(600) }, 'form.wrong'),
	was: v.optional(v.object({ kk: line(5000), ru: line(5000), en: line(5000) }, 'form.wrong')),
	slides_url: v.pipe(
		line(500),
		v.check((text) => text === '' || isAddress(text), 'address.wrong'),
		v.transform((text) => text || null)
	),
	attachment_id: orNone
});
