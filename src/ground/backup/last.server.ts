import type { House } from '#ground/house.server.ts';

export interface LastBackup {
	/** The newest that was written and read back; null when there is none yet. */
	done_at: Date | null;
	/** Older than a day and a half, or none although the installation is as old. */
	late: boolean;
	/** Files that the database names and the newest backup could not find as they were stored. */
	lost: number;
	/** The newest try came to nothing. */
	failed: boolean;
}

const mostHours = 36;

/** How the backups that Arna makes by itself fare. */
export async function lastBackup(
	{ commons }: Pick<House, 'commons'>,
	now: Date
): Promise<LastBackup> {
	const { rows } = await commons.query<{
		done_at: Date | null;
		lost: number | null;
		failed_at: Date | null;
		made_at: Date | null;
	}>(
		`select done.done_at, done.lost_count as lost,
			(select max(failed_at) from backup where failed_at is not null) as failed_at,
			(select min(created_at) from centre) as made_at
		from (select 1) as one
		left join lateral (
			select done_at, lost_count from backup where done_at is not null order by done_at desc limit 1
		) as done on true`
	);
	const { done_at, lost, failed_at, made_at } = rows[0]!;
	const since = (done_at ?? made_at ?? now).getTime();
	return {
		done_at,
		late: now.getTime() - since > mostHours * 3_600_000,
		lost: lost ?? 0,
		failed: failed_at !== null && (done_at === null || failed_at > done_at)
	};
}
