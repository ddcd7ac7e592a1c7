// What XML 1.0 (section 2.2, Char) does not allow and no paper can show: most control characters, half
// of a surrogate pair, U+FFFE and U+FFFF. Tab, line feed and carriage return stay.
const forbidden =
	// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that break Word, Excel and PDF/A files; nothing else is changed. */
export function printable(text: string): string {
	return text.replace(forbidden, '');
}
