const systems: [RegExp, string][] = [
	[/Android/, 'Android'],
	[/iPhone|iPad/, 'iOS'],
	[/Windows/, 'Windows'],
	[/Mac OS X/, 'macOS'],
	[/Linux/, 'Linux']
];
const browsers: [RegExp, string][] = [
	[/YaBrowser/, 'Yandex'],
	[/Edg\//, 'Edge'],
	[/OPR\//, 'Opera'],
	[/SamsungBrowser/, 'Samsung Internet'],
	[/Firefox\//, 'Firefox'],
	[/Chrome\//, 'Chrome'],
	[/Safari\//, 'Safari']
];

/** «Chrome, Android» out of a browser's User-Agent; '' when neither is known. */
export function deviceName(agent: string): string {
	const known = [browsers, systems].map((list) => list.find(([sign]) => sign.test(agent))?.[1]);
	return known.filter(Boolean).join(', ');
}
