import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { joinInstallation } from '#installation.server.ts';
import { oneTimeLink } from '#people/onceLink.server.ts';
import { whyNotContact } from '#people/contact.ts';
import type { StaffRole } from '#people/rights.ts';
import { staffRoles } from '#people/rights.ts';

const usage = `./arna user add EMAIL [ROLE] [CENTRE]   ROLE: ${staffRoles.join(', ')}`;

/** Lets somebody in and prints a link that signs in once within 24 hours. */
export async function run([
	verb,
	email = '',
	word = 'administrator',
	slug
]: string[]): Promise<void> {
	if (verb !== 'add') throw new Stop(usage);
	const role = staffRoles.find((name) => name === word);
	if (!role) throw new Stop(`There is no role ${word}.\n${usage}`);
	if (whyNotContact(email) || !email.includes('@'))
		throw new Stop(`Not an e-mail: ${email}\n${usage}`);
	await add(email, role, slug);
}

/** Without a centre's name: the one that was made first. */
async function add(email: string, role: StaffRole, slug?: string): Promise<void> {
	const installation = await joinInstallation(readSettings());
	try {
		const { centres } = installation.house;
		const [first] = centres.values();
		if (!first) throw new Stop('There is no centre yet: run ./arna start first.');
		const open = slug ? centres.get(slug) : first;
		if (!open)
			throw new Stop(`There is no centre ${slug}, only ${[...centres.keys()].join(', ')}.`);
		const link = await oneTimeLink(installation.house, open.centre, email, role);
		process.stdout.write(`${email} is ${role}. Sign in once, within 24 hours:\n${link}\n`);
	} finally {
		await installation.close();
	}
}
