import { makeEvent } from '#events/makeEvent.server.ts';
import { publishEvent } from '#events/publishEvent.server.ts';
import type { Context } from '#ground/context.ts';
import { newCode } from '#ground/ids.ts';

/** A published event with one stop whose sign-up is open, made by the commands that staff use. */
export async function openEvent(
	ctx: Context,
	capacity: number
): Promise<{ slug: string; stop_id: string }> {
	const at = (hours: number) => new Date(ctx.now.getTime() + hours * 3_600_000);
	const slug = `e-${newCode(8).toLowerCase()}`;
	const { event_id, stop_ids } = await makeEvent(ctx, {
		slug,
		kind: 'round_table',
		title: { kk: 'Су және жастар', ru: 'Вода и молодёжь' },
		stops: [
			{
				territory: 'shieli',
				venue: { kk: 'Мәдениет үйі', ru: 'Дом культуры' },
				starts_at: at(48),
				ends_at: at(50),
				opens_at: at(-1),
				closes_at: at(24),
				capacity
			}
		]
	});
	await publishEvent(ctx, event_id);
	return { slug, stop_id: stop_ids[0]! };
}
