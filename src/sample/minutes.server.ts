import type { Context } from '#ground/context.ts';
import { approveMinutes } from '#minutes/approveMinutes.server.ts';
import { compileMinutes } from '#minutes/compileMinutes.server.ts';
import { minutesOf } from '#minutes/minutesOf.server.ts';
import type { Sections } from '#minutes/minutes.ts';
import { writeMinutes } from '#minutes/writeMinutes.server.ts';

/** Who kept the minutes, and what was decided besides the proposals. The name is invented. */
const secretary = {
	kk: 'Мұратбекова Салтанат, орталық маманы',
	ru: 'Муратбекова Салтанат, специалист центра'
};
const resolved = {
	shieli: {
		kk: 'Ұсыныстарды бес жұмыс күні ішінде тиісті органдарға жіберу. Жауапты: орталық.\nҰсыныстардың орындалуын орталықтың сайтында жариялап отыру.',
		ru: 'Направить предложения в соответствующие органы в течение пяти рабочих дней. Ответственный: центр.\nПубликовать исполнение предложений на сайте центра.'
	},
	syrdarya: { kk: '', ru: '' }
};

/** The minutes of the two stops that were held: one approved and published, one a draft that its secretary still writes. */
export async function fillMinutes(
	tx: Context,
	stops: Record<'shieli' | 'syrdarya', { id: string }>
): Promise<void> {
	const leader: Context = { ...tx, visitor: { account_id: null, roles: ['manager'] } };
	for (const place of ['shieli', 'syrdarya'] as const) {
		const { id } = stops[place];
		await compileMinutes(leader, id);
		const { minutes } = await minutesOf(leader, id);
		const text: Sections = { ...minutes!.sections, secretary, resolved: resolved[place] };
		const { revision } = await writeMinutes(leader, id, { from: 1, text });
		if (place === 'shieli') await approveMinutes(leader, id, { revision });
	}
}
