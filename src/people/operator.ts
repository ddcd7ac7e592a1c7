import type { Centre } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { languages, say } from '#ground/language.ts';
import { showPhone } from '#kazakh/phone.ts';
import { centreMessages } from './centreMessages.ts';

/** The operator of the data as the law wants it told (article 8 (4)): name and BIN; says when it is not entered. */
export function operatorOf({ name, bin }: Pick<Centre, 'name' | 'bin'>): Words {
	return inEach((language) => {
		const t = say(centreMessages, language);
		return `${name[language]}, ${bin ? t('bin_of', { bin }) : t('bin_missing')}`;
	});
}

/** Who answers for the data, and how to reach them. */
export function reachOf(centre: Centre): Words {
	const { responsible, contact_phone, contact_email } = centre;
	const ways = [responsible, contact_phone && showPhone(contact_phone), contact_email];
	const known = ways.filter(Boolean).join(', ');
	return inEach((language) => known || say(centreMessages, language)('reach_missing'));
}

function inEach(text: (language: (typeof languages)[number]) => string): Words {
	return Object.fromEntries(languages.map((language) => [language, text(language)])) as Words;
}
