import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { Stop } from './stop.ts';

/** All that the environment decides. Everything else is data of a centre. */
export interface Settings {
	port: number;
	host: string;
	/** Folder of the embedded database, uploaded files, keys and backups (absolute). */
	data: string;
	/** Address of a PostgreSQL of one's own; null means the embedded one. */
	database_url: string | null;
	/** Key for signing; null means: made once and kept in the data folder. */
	secret: string | null;
	/** Opens backups; null means: the secret does, and a backup by hand asks for one. */
	backup_passphrase: string | null;
	/** First value of the centre's stored address; no slash at the end. */
	public_url: string;
	smtp_url: string | null;
	mail_from: string;
	/** Addresses of proxies whose X-Forwarded-* count. */
	trusted_proxies: string[];
	metrics_port: number | null;
}

// Beside the code, wherever the command line is called from.
const ownData = join(import.meta.dirname, '..', '..', 'data');

/** Reads and checks the settings. Throws one `Stop` that names every wrong one. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	const wrong: string[] = [];
	const read = <Value>(name: string, parse: (text: string) => Value | null, must: string) => {
		const text = env[name]?.trim();
		if (!text) return null;
		const value = parse(text);
		if (value === null) wrong.push(`${name} ${must}`);
		return value;
	};
	const port = read('PORT', asPort, 'must be a port from 1 to 65535, for example 3000') ?? 3000;
	const settings: Settings = {
		port,
		host:
			read('HOST', asHost, 'must be an address or host name, for example 127.0.0.1') ?? 'localhost',
		data: env.ARNA_DATA?.trim() ? resolve(env.ARNA_DATA.trim()) : ownData,
		database_url: read(
			'DATABASE_URL',
			asUrl('postgres:', 'postgresql:'),
			'must look like postgres://user:password@host:5432/name'
		),
		secret: read(
			'ARNA_SECRET',
			(text) => (text.length >= 32 ? text : null),
			'must have at least 32 characters'
		),
		backup_passphrase: read(
			'ARNA_BACKUP_PASSPHRASE',
			(text) => (text.length >= 12 ? text : null),
			'must have at least 12 characters'
		),
		public_url:
			read('PUBLIC_URL', asOrigin, 'must look like https://arna.example.kz, without a path') ??
			`http://localhost:${port}`,
		smtp_url: read(
			'SMTP_URL',
			asUrl('smtp:', 'smtps:'),
			'must look like smtp://user:password@host:587'
		),
		mail_from: read('MAIL_FROM', asSender, 'must hold an e-mail address') ?? 'arna@localhost',
		trusted_proxies:
			read('TRUSTED_PROXY', asAddresses, 'must list addresses, separated by commas') ?? [],
		metrics_port: read('METRICS_PORT', asPort, 'must be a port from 1 to 65535')
	};
	if (settings.metrics_port === settings.port) wrong.push('METRICS_PORT must differ from PORT');
	if (wrong.length > 0) throw new Stop(`Settings: ${wrong.join('; ')}. See README.md, "Settings".`);
	return settings;
}

function asPort(text: string) {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return port > 0 && port < 65536 ? port : null;
}

function asHost(text: string) {
	return isIP(text) !== 0 || /^[a-z0-9.-]+$/i.test(text) ? text : null;
}

function asUrl(...protocols: string[]) {
	return (text: string) =>
		URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : null;
}

function asOrigin(text: string) {
	const url = asUrl('http:', 'https:')(text) === null ? null : new URL(text);
	return url && url.pathname === '/' && !url.search && !url.hash ? url.origin : null;
}

function asSender(text: string) {
	return /^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/.test(text) ? text : null;
}

function asAddresses(text: string) {
	const addresses = text.split(',').map((part) => part.trim());
	return addresses.every((address) => isIP(address) !== 0) ? addresses : null;
}
