import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a process began: tells it from a later one that got the same number. Empty when there is none. */
export function startOfProcess(pid: number): string {
	// The 22nd field, counted after the command's name, which may hold spaces (proc(5)).
	const stat = fromProc(pid, 'stat');
	return stat === null
		? fromPs(pid, 'lstart').replaceAll(/\s+/g, '_')
		: (stat.split(') ').at(-1)?.split(' ')[19] ?? '');
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
