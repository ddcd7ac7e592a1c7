import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { Stop } from '#ground/stop.ts';

/** As whom PostgreSQL's programs run and own their folders. */
export interface RunAs {
	/** For spawn: empty when we are an ordinary user, or when the wrapper changes the user itself. */
	ids: { uid?: number; gid?: number };
	/** Words in front of the program. */
	wrapper: string[];
	/** Gives a folder to that user. */
	own: (folder: string) => void;
}

/**
 * PostgreSQL refuses to run as root. Root starts it as the owner of the cluster that is there, or as
 * `nobody`; where that user cannot enter the folders (0700 parents, as under a home), setpriv lends the one
 * right to pass through them.
 */
export function runAs(cluster: string, folders: string[]): RunAs {
	if (process.getuid?.() !== 0) return { ids: {}, wrapper: [], own: () => undefined };
	const { uid, gid } = ownerOf(cluster) ?? nobody();
	const own = (folder: string) => chownSync(folder, uid, gid);
	const shut = folders.find((folder) => !mayEnter(folder, uid, gid));
	if (!shut) return { ids: { uid, gid }, wrapper: [], own };
	const wrapper = lending(uid, gid);
	if (spawnSync(wrapper[0]!, [...wrapper.slice(1), 'ls', shut], { stdio: 'ignore' }).status === 0)
		return { ids: {}, wrapper, own };
	throw new Stop(
		`Started as root, and the user who runs PostgreSQL (id ${uid}) cannot enter ${shut}. Open it with "chmod o+x" on each folder above it, or start Arna as the folder's owner.`
	);
}

function lending(uid: number, gid: number): string[] {
	const right = '+dac_read_search';
	const user = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
	return ['setpriv', ...user, `--inh-caps=${right}`, `--ambient-caps=${right}`];
}

function ownerOf(cluster: string): { uid: number; gid: number } | null {
	const found = statSync(cluster, { throwIfNoEntry: false });
	return found && found.uid !== 0 ? found : null;
}

function nobody(): { uid: number; gid: number } {
	const [uid, gid] = ['-u', '-g'].map((flag) => {
		const answer = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
		return answer.status === 0 ? Number(answer.stdout.trim()) : null;
	});
	if (uid && gid) return { uid, gid };
	throw new Stop(
		'Started as root, and there is no user "nobody" to run PostgreSQL as. Start Arna as an ordinary user.'
	);
}

function mayEnter(folder: string, uid: number, gid: number): boolean {
	return spawnSync('ls', [folder], { uid, gid, stdio: 'ignore' }).status === 0;
}
