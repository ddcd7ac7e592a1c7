import type { Context } from '#ground/context.ts';
import { nextNumbers } from '#ground/counter.server.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { newCode, newId } from '#ground/ids.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey, officialDay } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import type {} from '#events/tables.ts';
import type {} from '#people/tables.ts';
import type { CertificateTexts } from './certificate.ts';
import { codeLength, whyNotIssue } from './certificate.ts';
import { notCertified } from './certificates.server.ts';
import { capital } from './compose.ts';
import { letterLanguages } from './letter.ts';
import type {} from './tables.ts';

/**
 * A certificate for everybody who was checked in at a training and has none yet, in the order of their names; the same
 * again issues none. Answers how many. Numbers come from the year's counter without a gap.
 */
export async function issueCertificates(ctx: Context, stop_id: string): Promise<number> {
	require(ctx, 'certificates.write');
	return transaction(ctx, async (tx) => {
		const training = await heldTraining(tx, stop_id);
		refuse(whyNotIssue(training, tx.now));
		const texts = textsOf(tx, training);
		const people = await notCertified(tx, stop_id)
			.select(['attendance.id', 'attendance.person_id'])
			.orderBy('person.folded_name')
			.orderBy('attendance.id')
			.execute();
		if (people.length === 0) return 0;
		const issued_on = dayKey(tx.now, tx.centre.zone);
		const year = issued_on.slice(0, 4);
		const first = await nextNumbers(tx, `certificate_${year}`, people.length);
		const rows = people.map(({ id, person_id }, at) => ({
			id: newId(),
			number: `${year}-${first + at}`,
			code: newCode(codeLength),
			attendance_id: id,
			person_id,
			stop_id,
			texts: JSON.stringify(texts) as never,
			issued_on,
			issued_at: tx.now,
			issued_by: tx.visitor.account_id
		}));
		await tx.db.insertInto('certificate').values(rows).execute();
		await happenedToMany(
			tx,
			'letters.certificate_issued',
			rows.map(({ id }) => ({ subject: id, detail: { stop_id } }))
		);
		return rows.length;
	});
}

/** The stop's row is held: two who issue at once give nobody two. */
async function heldTraining(tx: Context, stop_id: string) {
	return found(
		await tx.db
			.selectFrom('stop')
			.innerJoin('event', 'event.id', 'stop.event_id')
			.innerJoin('territory', 'territory.code', 'stop.territory')
			.select(['stop.starts_at', 'stop.ends_at', 'territory.name as place'])
			.select(['event.kind', 'event.title'])
			.select((of) => of.fn.coalesce('stop.cancelled_at', 'event.cancelled_at').as('cancelled_at'))
			.where('stop.id', '=', stop_id)
			.forUpdate('stop')
			.executeTakeFirst()
	);
}

type Training = Awaited<ReturnType<typeof heldTraining>>;

/** In each language in which the training has a title and the signer a post; in none, it says what to fill in. */
function textsOf({ centre }: Context, training: Training): CertificateTexts {
	const signer = centre.responsible;
	if (!signer) throw new Refusal('letters.no_signer', 422);
	const texts: CertificateTexts = {};
	for (const language of letterLanguages) {
		const [event, post] = [training.title[language], centre.responsible_post[language]];
		if (!event || !post) continue;
		texts[language] = {
			centre: centre.name[language],
			event,
			place: training.place[language],
			date: officialDay(training.starts_at, language, centre.zone),
			post: capital(post),
			signer
		};
	}
	if (Object.keys(texts).length === 0) throw new Refusal('letters.no_signer', 422);
	return texts;
}
