import type { Centre } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { languages, say, written } from '#ground/language.ts';
import { showPhone } from '#kazakh/phone.ts';
import { centreMessages } from './centreMessages.ts';

/** The operator of the data as the law wants it told (article 8 (4)): name and BIN; says when it is not entered. */
export function operatorOf({ name, bin }: Pick<Centre, 'name' | 'bin'>): Words {
	return inEach((language) => {
		const t = say(centreMessages, language);
		return `${name[language]}, ${bin ? t('bin_of', { bin }) : t('bin_missing')}`;
	});
}

/** Who answers for the data, and how to reach them: their own contact, else the centre's. */
export function reachOf(centre: Centre): Words {
	const { responsible, responsible_post, responsible_phone, responsible_email } = centre;
	const own = [responsible_phone, responsible_email];
	const contacts = own.some(Boolean) ? own : [centre.contact_phone, centre.contact_email];
	const [phone, email] = contacts;
	return inEach((language) => {
		const post = written(responsible_post, language).text;
		const known = [responsible, post, phone && showPhone(phone), email].filter(Boolean).join(', ');
		return known || say(centreMessages, language)('reach_missing');
	});
}

/** Where the centre is and how to reach it. */
export function placeOf({ address, contact_phone, contact_email }: Centre): Words {
	return inEach((language) => {
		const where = written(address, language).text;
		const known = [where, contact_phone && showPhone(contact_phone), contact_email];
		return known.filter(Boolean).join(', ') || say(centreMessages, language)('place_missing');
	});
}

export const operatorFacts = ['bin', 'address', 'contact', 'responsible', 'post'] as const;

/** What the law wants told of the operator and the centre has not entered yet: articles 8 (4) and 25 (2-10). */
export function missingOf(centre: Centre): (typeof operatorFacts)[number][] {
	const known = {
		bin: centre.bin,
		address: centre.address.kk && centre.address.ru,
		contact: centre.contact_phone ?? centre.contact_email,
		responsible: centre.responsible,
		post: centre.responsible_post.kk && centre.responsible_post.ru
	};
	return operatorFacts.filter((fact) => !known[fact]);
}

function inEach(text: (language: (typeof languages)[number]) => string): Words {
	return Object.fromEntries(languages.map((language) => [language, text(language)])) as Words;
}
