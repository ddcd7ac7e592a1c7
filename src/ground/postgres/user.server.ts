import { spawnSync } from 'node:child_process';
import { Stop } from '../stop.ts';

/** As whom PostgreSQL's programs run and own their folders; no ids when we are an ordinary user. */
export interface RunAs {
	uid?: number;
	gid?: number;
	/** Words in front of the program, e.g. setpriv, which then changes the user itself. */
	wrapper: string[];
}

const setpriv = [
	'setpriv',
	'--reuid=nobody',
	'--regid=GID',
	'--clear-groups',
	'--inh-caps=+dac_read_search',
	'--ambient-caps=+dac_read_search'
];

/**
 * PostgreSQL refuses to run as root. Root starts it as `nobody`; where `nobody` cannot enter the folders
 * (0700 parents, as under a home), setpriv lends it the one right to pass through them.
 */
export function runAs(folders: string[]): RunAs {
	if (process.getuid?.() !== 0) return { wrapper: [] };
	const uid = idOf('-u');
	const gid = idOf('-g');
	if (uid === null || gid === null) {
		throw new Stop(
			'Started as root, and there is no user "nobody" to run PostgreSQL as. Start Arna as an ordinary user.'
		);
	}
	const shut = folders.find((folder) => !mayEnter(folder, uid, gid));
	if (!shut) return { uid, gid, wrapper: [] };
	const wrapper = setpriv.map((word) => word.replace('GID', String(gid)));
	if (spawnSync(wrapper[0]!, [...wrapper.slice(1), 'ls', shut], { stdio: 'ignore' }).status === 0)
		return { uid, gid, wrapper };
	throw new Stop(
		`Started as root, and user "nobody", who runs PostgreSQL, cannot enter ${shut}. Open it with "chmod o+x" on each folder above it, or start Arna as the folder's owner.`
	);
}

function idOf(flag: string): number | null {
	const answer = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
	return answer.status === 0 ? Number(answer.stdout.trim()) : null;
}

function mayEnter(folder: string, uid: number, gid: number): boolean {
	return spawnSync('ls', [folder], { uid, gid, stdio: 'ignore' }).status === 0;
}
