import * as v from 'valibot';
import { languages } from '#ground/language.ts';
import { whyNotContact } from './contact.ts';
import { staffRoles } from './rights.ts';

/** Problem codes are keys of `messages`. */
const email = v.pipe(
	v.string('email.missing'),
	v.check((text) => text.includes('@') && whyNotContact(text) === null, 'email.wrong'),
	v.toLowerCase()
);

export const EmailForm = v.object({ email });
export const CodeForm = v.object({
	email,
	code: v.pipe(
		v.string('code.missing'),
		v.transform((text) => text.replace(/\D/g, '')),
		v.length(6, 'code.digits')
	)
});
export const RoleForm = v.object({ email, role: v.picklist(staffRoles, 'role.missing') });
export const EndForm = v.object({ account_id: v.string(), role: v.picklist(staffRoles) });
export const IdForm = v.object({ id: v.string() });

export const LanguageForm = v.object({ language: v.picklist(languages, 'language.missing') });
