/** The version that an address asks for; undefined is the newest. */
export function versionIn(url: URL): number | undefined {
	const asked = /^[1-9]\d{0,5}$/.exec(url.searchParams.get('version') ?? '')?.[0];
	return asked === undefined ? undefined : Number(asked);
}
