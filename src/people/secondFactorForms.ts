import * as v from 'valibot';

/** Problem codes are keys of `secondFactorMessages`. */
const answer = v.pipe(v.string('passkey.missing'), v.minLength(1, 'passkey.missing'));

export const AppCodeForm = v.object({
	code: v.pipe(
		v.string('app_code.missing'),
		v.transform((text) => text.replaceAll(/\D/g, '')),
		v.length(6, 'app_code.digits')
	)
});
export const NewAppForm = v.object({
	sealed: v.string('app_code.missing'),
	...AppCodeForm.entries
});
export const RecoveryForm = v.object({
	recovery: v.pipe(
		v.string('recovery.missing'),
		v.minLength(1, 'recovery.missing'),
		v.maxLength(40, 'recovery.wrong')
	)
});
export const PasskeyForm = v.object({ ticket: answer, response: answer });
export const NewPasskeyForm = v.object({
	...PasskeyForm.entries,
	name: v.pipe(
		v.string('passkey_name.missing'),
		v.minLength(1, 'passkey_name.missing'),
		v.maxLength(60, 'passkey_name.long')
	)
});
/** A passkey by its id; without one the code app. */
export const FactorForm = v.object({ id: v.optional(v.string(), '') });
