import type { Context } from '#ground/context.ts';
import { refreshCentres, theHouse } from '#ground/house.server.ts';

/** An invented operator: a BIN of the right shape that no register has, a person and contacts of nobody. */
export async function fillOperator(ctx: Context): Promise<void> {
	await theHouse().commons.query(
		`update centre set bin = '210340999981', responsible = 'Сейітова Гүлнәр', contact_phone = '+77001234567',
			contact_email = 'ortalyq@mysal.kz',
			address = '{"kk":"Қызылорда қаласы, Мысал көшесі, 1","ru":"город Кызылорда, улица Мысал, 1"}',
			responsible_post = '{"kk":"кеңесші","ru":"консультант"}' where slug = $1 and bin is null`,
		[ctx.centre.slug]
	);
	await refreshCentres(theHouse());
}
