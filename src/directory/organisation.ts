import { fold } from '#kazakh/fold.ts';
import type { Texts, Words } from '#ground/language.ts';
import { languages } from '#ground/language.ts';

/** Kinds of bodies, in the order of a form's list. */
export const organisationKinds = {
	ngo: { kk: 'үкіметтік емес ұйым', ru: 'неправительственная организация', en: 'NGO' },
	initiative_group: { kk: 'бастамашыл топ', ru: 'инициативная группа', en: 'initiative group' },
	state_body: { kk: 'мемлекеттік орган', ru: 'государственный орган', en: 'state body' },
	institution: { kk: 'мекеме', ru: 'учреждение', en: 'institution' },
	company: { kk: 'компания', ru: 'компания', en: 'company' },
	media: { kk: 'бұқаралық ақпарат құралы', ru: 'средство массовой информации', en: 'media' },
	other: { kk: 'басқа', ru: 'другое', en: 'other' }
} satisfies Record<string, Words>;

export type OrganisationKind = keyof typeof organisationKinds;

export function isOrganisationKind(text: string): text is OrganisationKind {
	return Object.hasOwn(organisationKinds, text);
}

/** One key for all its names, to search in. */
export function foldedNames(name: Texts): string {
	return languages
		.flatMap((language) => (name[language] ? [fold(name[language])] : []))
		.join(' · ');
}
