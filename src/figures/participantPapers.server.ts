import type { Context } from '#ground/context.ts';
import { xlsx } from '#ground/documents/sheet.server.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import type { Language, Words } from '#ground/language.ts';
import { say, written } from '#ground/language.ts';
import { sealLine } from '#ground/seal/paper.server.ts';
import { dayKey, numericDate, timeOfDay } from '#kazakh/dates.ts';
import { personName } from '#people/personName.ts';
import type { Participant, ParticipantList } from './participants.server.ts';

const messages = {
	list: { kk: 'Қатысушылар тізімі', ru: 'Список участников', en: 'List of participants' },
	number: { kk: '№', ru: '№', en: 'No.' },
	stop: { kk: 'Отырыс', ru: 'Встреча', en: 'Stop' },
	code: { kk: 'Коды', ru: 'Код', en: 'Code' },
	category: { kk: 'Тобы', ru: 'Группа', en: 'Group' },
	name: { kk: 'Аты-жөні', ru: 'Фамилия, имя, отчество', en: 'Name' },
	organisation: { kk: 'Ұйымы', ru: 'Организация', en: 'Organisation' },
	came: { kk: 'Белгіленген уақыты', ru: 'Отмечен', en: 'Marked at' }
} satisfies Record<string, Words>;

/** The list of participants as Excel or PDF, in one language. Columns with names only where the list has them. */
export async function participantPaper(
	ctx: Context,
	list: ParticipantList,
	form: 'xlsx' | 'pdf',
	language: Language
): Promise<Uint8Array> {
	const t = say(messages, language);
	const text = (texts: Parameters<typeof written>[0]) => written(texts, language).text;
	const named = list.with_names ? [t('name'), t('organisation')] : [];
	const head = [t('number'), t('stop'), ...named, t('category'), t('code'), t('came')];
	const line = (row: Participant, index: number) => [
		String(index + 1),
		text(row.stop),
		...(list.with_names ? [nameOf(row, language), row.organisation ?? ''] : []),
		text(row.category),
		row.code ?? '',
		`${numericDate(row.at, ctx.centre.zone)} ${timeOfDay(row.at, ctx.centre.zone)}`
	];
	const rows = list.rows.map(line);
	const title = `${t('list')}: ${text(list.event.title)}`;
	if (form === 'xlsx')
		return xlsx({ title: t('list'), columns: head.map((name) => ({ title: name })), rows });
	return pdf('/figures/participants.typ', {
		title,
		name: t('list'),
		language,
		date: dayKey(ctx.now, ctx.centre.zone),
		centre: ctx.centre.name[language],
		head,
		rows,
		seal: await sealLine(ctx, language)
	});
}

function nameOf(row: Participant, language: Language): string {
	const { surname = '', given = '', patronymic = null, erased_at = null } = row;
	return personName({ surname, given, patronymic, erased_at }, language);
}
