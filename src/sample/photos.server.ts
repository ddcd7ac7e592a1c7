import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Context } from '#ground/context.ts';
import { releaseFiles } from '#ground/files/change.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { keepPhoto, writeSizes } from '#photos/keepPhoto.server.ts';
import { startPhotoStop } from '#photos/lockPhotoStop.server.ts';
import { filesOf } from '#photos/takeDown.server.ts';
import { withoutConsent } from '#photos/withoutConsent.server.ts';
import type { Held } from './afterwards.server.ts';

const day = 24 * 60 * 60 * 1000;

interface Drawn {
	place: keyof Held['stops'];
	/** Left for the desk to look through where it is false. */
	published: boolean;
	caption: Texts;
	alt: Texts;
	svg: string;
}

const people = (count: number, y: number, step: number) =>
	Array.from({ length: count }, (_, n) => {
		const x = 70 + n * step;
		const colour = ['#1d4e6b', '#b5652a', '#3c6e47', '#6d4a7d'][n % 4]!;
		return `<circle cx="${x}" cy="${y}" r="26" fill="#e9c9a8"/><path d="M${x - 44} ${y + 110}a44 64 0 0 1 88 0z" fill="${colour}"/>`;
	}).join('');

const room = (
	wall: string,
	inside: string
) => `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640">
	<rect width="960" height="640" fill="${wall}"/><rect y="470" width="960" height="170" fill="#8a6a4a"/>${inside}</svg>`;

// Drawn here, of nobody: silhouettes in a room.
const drawn: Drawn[] = [
	{
		place: 'shieli',
		published: true,
		caption: {
			kk: 'Шиелідегі дөңгелек үстел: ұйымдар мен еріктілер ұсыныстарын талқылап отыр',
			ru: 'Круглый стол в Шиели: организации и волонтёры обсуждают предложения'
		},
		alt: {
			kk: 'Ұзын үстелдің жанында алты адам отыр, артында көк перде',
			ru: 'Шесть человек за длинным столом, позади голубой занавес'
		},
		svg: room(
			'#a9c8d8',
			`${people(6, 330, 164)}<rect x="30" y="430" width="900" height="90" rx="18" fill="#d9b184"/>`
		)
	},
	{
		place: 'shieli',
		published: true,
		caption: { kk: 'Шиелідегі мәдениет үйінің залы', ru: 'Зал дома культуры в Шиели' },
		alt: {
			kk: 'Залдағы орындықтарда отырған адамдар, алда экран',
			ru: 'Люди на стульях в зале, впереди экран'
		},
		svg: room(
			'#e3dcc8',
			`<rect x="250" y="60" width="460" height="220" fill="#f8fafc" stroke="#445"/>${people(8, 400, 118)}`
		)
	},
	{
		place: 'syrdarya',
		published: false,
		caption: { kk: 'Сырдария ауданындағы отырыстан кейін' },
		alt: {},
		svg: room('#cfe0c3', people(4, 380, 230))
	}
];

/** Pictures of the two stops that were held: two that were looked through and published, one that still waits. */
export async function fillPhotos(tx: Context, stops: Held['stops']): Promise<void> {
	for (const one of drawn) {
		const stop = stops[one.place];
		const png = await sharp(Buffer.from(one.svg)).png().toBuffer();
		const added_at = new Date(stop.ends_at.getTime() + day);
		await startPhotoStop(tx, stop.id);
		const photo_id = await keepPhoto(
			{ ...tx, now: added_at },
			{
				stop_id: stop.id,
				sha256: createHash('sha256').update(png).digest('hex'),
				sizes: await writeSizes(tx, png),
				about: { caption: one.caption, taken_by: 'Мадина Ержанқызы' }
			}
		);
		await tx.db
			.updateTable('photo')
			.set({ alt: JSON.stringify(one.alt) as never })
			.where('id', '=', photo_id)
			.execute();
		if (one.published) await show(tx, stop.id, photo_id, new Date(added_at.getTime() + 60_000));
	}
}

/** As somebody would have published it: against the list of those without consent. */
async function show(tx: Context, stop_id: string, photo_id: string, at: Date): Promise<void> {
	const check_id = newId();
	await tx.db
		.insertInto('photo_check')
		.values({ id: check_id, stop_id, confirmed_at: at, confirmed_by: null })
		.execute();
	const lacking = await withoutConsent(tx, stop_id);
	const rows = lacking.map(({ person_id }) => ({ check_id, person_id }));
	if (rows.length > 0) await tx.db.insertInto('photo_check_person').values(rows).execute();
	await tx.db
		.updateTable('photo')
		.set({ published_at: at, check_id })
		.where('id', '=', photo_id)
		.execute();
	await releaseFiles({ ...tx, now: at }, await filesOf(tx, [photo_id]));
}
