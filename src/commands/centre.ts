import { refreshCentres } from '#ground/house.server.ts';
import type { House } from '#ground/house.server.ts';
import type { Words } from '#ground/language.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { joinInstallation } from '#installation.server.ts';
import { addCentre } from '#migrate.ts';

const usage = `./arna centre add SLUG ADDRESS NAME_KK NAME_RU [NAME_EN]
  for example: ./arna centre add turkistan https://turkistan.example.kz "Түркістан облысының орталығы" "Центр Туркестанской области"`;

/** Makes a further centre on a host name of its own, with people and keys of its own. */
export async function run([verb, slug = '', address = '', ...names]: string[]): Promise<void> {
	if (verb !== 'add' || names.length < 2 || names.length > 3) throw new Stop(usage);
	if (!/^[a-z][a-z0-9_]{1,30}$/.test(slug) || taken.includes(slug))
		throw new Stop(
			`SLUG must be of small Latin letters, digits and _, and no word of the database: ${slug}`
		);
	const [kk, ru, en] = names as [string, string, string?];
	await add(slug, originOf(address), { kk, ru, en: en ?? ru });
}

// Schemas that are there already in every database.
const taken = ['commons', 'public', 'graphile_worker', 'information_schema'];

async function add(slug: string, public_url: string, name: Words): Promise<void> {
	const { house, close } = await joinInstallation(readSettings());
	try {
		const [first] = house.centres.values();
		if (!first) throw new Stop('There is no centre yet: run ./arna start first.');
		refuseTaken(house, slug, public_url);
		await addCentre(house.url, { slug, public_url, name, short_name: first.centre.short_name });
		await refreshCentres(house);
		process.stdout.write(addedWords(house, slug, public_url));
	} finally {
		await close();
	}
}

/** Host names lead to centres, so each is one centre's alone; the port does not tell them apart. */
function refuseTaken(house: House, slug: string, public_url: string): void {
	if (house.centres.has(slug)) throw new Stop(`There is a centre ${slug} already.`);
	const { hostname } = new URL(public_url);
	for (const { centre } of house.centres.values())
		if (new URL(centre.public_url).hostname === hostname)
			throw new Stop(
				`${hostname} leads to the centre ${centre.slug} already. Give this one a host name of its own.`
			);
}

function originOf(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url && /^https?:$/.test(url.protocol) && address.replace(/\/$/, '') === url.origin)
		return url.origin;
	throw new Stop(`ADDRESS must look like https://turkistan.example.kz, without a path: ${address}`);
}

function addedWords(house: House, slug: string, public_url: string): string {
	const others = [...house.centres.values()].filter(({ centre }) => centre.slug !== slug);
	return (
		`The centre ${slug} answers at ${public_url}. Let its administrator in: ./arna user add EMAIL administrator ${slug}\n` +
		`Within ten seconds each centre answers to its own host name alone: ${others.map(({ centre }) => `${centre.slug} at ${centre.public_url}`).join(', ')}.\n`
	);
}
