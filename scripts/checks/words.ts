import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { root } from './gate.ts';
import { isTest, lineAt, type Text } from './text.ts';

type Refused = { found: RegExp; because: string; where?: (path: string) => boolean };

// Folders that stand on every machine name no machine.
const everywhere = ['/', '/tmp', '/home', '/Users', '/opt', '/srv', '/var', '/usr', '/mnt', '/app'];

const refused: Refused[] = [
	{
		// Spelled in two halves, or this file would refuse itself.
		found: new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`, 'g'),
		because: 'finish it, or write it down where work is planned'
	},
	{
		found:
			/\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fixme)\b|\b(?:only|todo):|\bskip: *(?:true|['"`])/g,
		because: 'each test runs where it can, or is not there',
		where: isTest
	},
	{
		found: /(?:oxlint|eslint)-disable(?![^\n]* -- \w)[\w-]*/g,
		because: 'a lint exception gives its reason after " -- "'
	},
	{
		found: /^\s*(?:@[\w-]+:)?registry\s*=|\bhttps?:\/\/(?:registry\.|npm\.pkg\.)[\w.-]+/gm,
		because: 'a registry is the choice of the machine that installs'
	},
	...machinePaths().map((path) => ({
		found: new RegExp(`(?<![\\w.-])${RegExp.escape(path)}(?![\\w-])`, 'g'),
		because: 'a path of one machine'
	}))
];

/** Words that may stand in no file of the checkout. */
export function wordComplaints(texts: Text[], rules: Refused[] = refused): string[] {
	return texts
		.filter(({ path }) => path !== 'package-lock.json')
		.flatMap(({ path, text }) =>
			rules
				.filter(({ where }) => !where || where(path))
				.flatMap(({ found, because }) =>
					[...text.matchAll(found)].map(
						({ 0: word, index }) => `${path}:${lineAt(text, index)}: ${word.trim()} – ${because}.`
					)
				)
		);
}

function machinePaths(): string[] {
	const paths = [root, dirname(root), homedir()].map((path) => path.replace(/\/$/, ''));
	return [...new Set(paths)].filter((path) => path.length > 1 && !everywhere.includes(path));
}
