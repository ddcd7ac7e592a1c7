import * as v from 'valibot';
import { isId } from '#ground/isId.ts';
import { isDay } from '#kazakh/dates.ts';
import type { ExportFilter, ExportKind } from './export.ts';
import { exportFormats, exportKinds, hasNames } from './export.ts';

/** Problem codes are keys of `messages`. */
const day = v.optional(
	v.pipe(
		v.string(),
		v.check((text) => text === '' || isDay(text), 'day.wrong')
	),
	''
);
const id = v.optional(
	v.pipe(
		v.string(),
		v.check((text) => text === '' || isId(text))
	),
	''
);

export const ExportForm = v.pipe(
	v.object({
		kind: v.picklist(Object.keys(exportKinds) as ExportKind[], 'kind.missing'),
		format: v.picklist(exportFormats, 'format.missing'),
		names: v.optional(v.picklist(['', 'yes']), ''),
		reason: v.optional(v.pipe(v.string(), v.maxLength(500, 'reason.long')), ''),
		from: day,
		until: day,
		event: id,
		stop: id,
		project: id,
		line: id
	}),
	v.forward(
		v.check(({ kind, from }) => exportKinds[kind].by !== 'days' || from !== '', 'day.missing'),
		['from']
	),
	v.forward(
		v.check(
			({ kind, from, until }) => exportKinds[kind].by !== 'days' || (until !== '' && until >= from),
			'until.before'
		),
		['until']
	),
	v.forward(
		v.check(
			(form) => !hasNames(form.kind, { names: form.names === 'yes' }) || form.reason !== '',
			'reason.missing'
		),
		['reason']
	)
);

export type AskedForm = v.InferOutput<typeof ExportForm>;

/** What the kind goes by, and nothing else of the form. */
export function filterOf(form: AskedForm): ExportFilter {
	const { by, names } = exportKinds[form.kind];
	return {
		...(names === 'wish' && { names: form.names === 'yes' }),
		...(by === 'days' && { from: form.from, until: form.until }),
		...(by === 'event' && { event_id: form.event, ...(form.stop && { stop_id: form.stop }) }),
		...(by === 'line' && { project_id: form.project, line_id: form.line })
	};
}
