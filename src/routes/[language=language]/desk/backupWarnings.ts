import type { deskMessages } from '#events/desk-messages.ts';
import type { LastBackup } from '#ground/backup/last.server.ts';

type Key = keyof typeof deskMessages;

/** What is wrong with the backups, worst first; nothing for those who are not told. */
export function backupWarnings(last: LastBackup | null): { key: Key; why: Key }[] {
	if (!last) return [];
	const all: { key: Key; why: Key; so: boolean }[] = [
		{ key: 'backup_late', why: 'backup_late_why', so: last.late },
		{ key: 'backup_failed', why: 'backup_failed_why', so: last.failed },
		{ key: 'backup_lost', why: 'backup_lost_why', so: last.lost > 0 }
	];
	return all.filter(({ so }) => so);
}
