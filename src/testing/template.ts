import pg from 'pg';
import { addCentre, migrate } from '#migrate.ts';

/** The database that tests clone: migrated, with one empty centre. */
export const template = 'arna_template';

export const testCentre = {
	slug: 'kyzylorda',
	public_url: 'http://arna.test',
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

export async function makeTemplate(url: string): Promise<void> {
	await onServer(url, `create database ${template}`);
	const own = databaseAt(url, template);
	await migrate(own);
	await addCentre(own, testCentre);
}

/** A second centre beside it, on a host name of its own. */
export const addNeighbour = (url: string) =>
	addCentre(url, { ...testCentre, slug: 'neighbour', public_url: 'http://neighbour.test' });

/** The same server, another database. */
export function databaseAt(url: string, name: string): string {
	return url.replace(/\/[^/?]+\?/, `/${name}?`);
}

export async function onServer(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseAt(url, 'postgres') });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
