import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a process began: tells it from a later one that got the same number. Empty when there is none. */
export function startOfProcess(pid: number): string {
	const stat = fromProc(pid, 'stat');
	if (stat === null) return fromPs(pid, 'lstart').replaceAll(/\s+/g, '_');
	// Counted after the command's name, which may hold spaces: the state is the 3rd field, the start the 22nd (proc(5)).
	const fields = stat.split(') ').at(-1)!.split(' ');
	// A zombie is over, only not yet buried by its parent.
	return fields[0] === 'Z' ? '' : (fields[19] ?? '');
}

/** The words a process was started with; empty when there is none. */
export function commandOfProcess(pid: number): string {
	return fromProc(pid, 'cmdline')?.replaceAll('\0', ' ') ?? fromPs(pid, 'args');
}

function fromProc(pid: number, file: string): string | null {
	if (process.platform !== 'linux') return null;
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		return ''; // no such process
	}
}

function fromPs(pid: number, field: string): string {
	return (
		spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ??
		''
	);
}
