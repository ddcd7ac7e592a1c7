import { alone } from '#ground/alone.server.ts';
import type { House } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { everyHouse } from '#ground/jobs.server.ts';
import { bugFields, log } from '#ground/log.server.ts';
import { Stop } from '#ground/stop.ts';
import { civil } from '#kazakh/zone.ts';
import { backUpByItself, stampOf } from './folder.server.ts';
import { lastBackup } from './last.server.ts';

const hour = 3_600_000;

/**
 * Why there is no backup to make now: the last one is fresh, or it can wait for the night. A machine that is
 * off at night makes it by day, as soon as the last one is older than a day.
 */
export function whyNotBackUp(now: Date, last: Date | null): 'fresh' | 'wait_for_night' | null {
	const age = last === null ? Infinity : now.getTime() - last.getTime();
	if (age < 12 * hour) return 'fresh';
	const isNight = [1, 2, 3, 4].includes(civil(now, 'Asia/Qyzylorda').hour);
	return isNight || age > 25 * hour ? null : 'wait_for_night';
}

/** Backs up when it is time. What goes wrong is written down for the desk; the next hour tries again. */
export async function backUpNightly(house: House, now = new Date()): Promise<void> {
	await alone(house.url, 'backup', async () => {
		if (whyNotBackUp(now, (await lastBackup(house, now)).done_at)) return;
		const file = `nightly-${stampOf(now)}.arna`;
		const id = newId();
		try {
			const made = await backUpByItself(house, 'nightly', file);
			await house.commons.query(
				`insert into backup (id, file, begun_at, done_at, bytes, row_count, file_count, lost_count)
				values ($1, $2, $3, now(), $4, $5, $6, $7)`,
				[id, file, now, made.bytes, made.rows, made.files, made.lost.length]
			);
			log('backup.done', { file, bytes: made.bytes, lost: made.lost.length });
		} catch (error) {
			const failure = (error as { code?: string }).code ?? (error instanceof Stop ? 'disk' : 'bug');
			log('backup.failed', { file, ...bugFields(error) });
			await house.commons.query(
				'insert into backup (id, file, begun_at, failed_at, failure) values ($1, $2, $3, now(), $4)',
				[id, file, now, failure]
			);
		}
		await house.commons.query(
			"delete from backup where begun_at < $1::timestamptz - interval '1 year'",
			[now]
		);
	});
}

everyHouse('23 * * * *', 'backup.nightly', (house) => backUpNightly(house));
