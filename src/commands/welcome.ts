import type { Pool } from 'pg';
import type { House } from '#ground/house.server.ts';
import { contextFor, refreshCentres } from '#ground/house.server.ts';
import { addCentre } from '#migrate.ts';
import { oneTimeLink } from '#people/onceLink.server.ts';
import { fillSample } from '#sample/fill.server.ts';

/**
 * At the first start: makes the centre, fills it with the sample unless told not to, and lets the
 * administrator in. One that was cut off is finished by the next start: letting in comes last.
 */
export async function welcome(house: House, empty: boolean): Promise<string | null> {
	if (house.centres.size === 0) {
		await addCentre(house.url, { ...newCentre, public_url: house.settings.public_url });
		await refreshCentres(house);
	}
	const first = house.centres.get(newCentre.slug);
	if (!first || (await hasRows(first.pool, 'membership'))) return null;
	if (!empty && !(await hasRows(first.pool, 'event')))
		await fillSample(contextFor(house, newCentre.slug));
	return letAdministratorIn(house);
}

async function hasRows(pool: Pool, table: 'membership' | 'event'): Promise<boolean> {
	return (await pool.query(`select from ${table} limit 1`)).rowCount !== 0;
}

async function letAdministratorIn(house: House): Promise<string> {
	const { centre } = house.centres.get(newCentre.slug)!;
	const { hostname } = new URL(centre.public_url);
	return oneTimeLink(house, centre, `admin@${hostname}`, 'administrator');
}

const newCentre = {
	slug: 'kyzylorda',
	name: {
		kk: 'Қызылорда облысының ҮЕҰ-ға арналған ақпараттық-ресурс орталығы',
		ru: 'Информационно-ресурсный центр для НПО Кызылординской области',
		en: 'Kyzylorda Region information-resource centre for NGOs'
	},
	short_name: {
		kk: 'Ақпараттық-ресурс орталығы',
		ru: 'Информационно-ресурсный центр',
		en: 'Information-resource centre'
	}
};
