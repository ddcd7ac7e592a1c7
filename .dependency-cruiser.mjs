// The floors of the house (STYLE.md): a folder may use those before it in this list, never those after it.
const floors = [
	'kazakh',
	'ground',
	'ui',
	'people',
	'duties',
	'directory',
	'funding',
	'events',
	'join',
	'questions',
	'polls',
	'hall',
	'minutes',
	'letters',
	'photos',
	'volunteers',
	'issues',
	'advice',
	'figures',
	'news',
	'exports',
	'journal',
	'api',
	'routes'
];
const anyFloor = `^src/(${floors.join('|')})/`;
// Beside the floors: what may use all of them, and is used by none.
const noFloor = `^src/(?!(${floors.join('|')}|commands|sample|testing)/)[^/]+/`;

/** One rule for each floor but the last: whatever stands above it is out of its reach. */
const upwards = floors.slice(0, -1).map((floor, level) => ({
	name: `floors-${floor}`,
	comment: `${floor}/ may use only the folders before it in the list of floors.`,
	severity: 'error',
	from: { path: `^src/${floor}/` },
	to: { path: `^src/(${floors.slice(level + 1).join('|')})/` }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...upwards,
		{
			name: 'every-folder-is-a-floor',
			comment: 'A new folder in src/ takes its place in the list of floors first.',
			severity: 'error',
			from: {},
			to: { path: noFloor }
		},
		{
			name: 'every-folder-is-a-floor',
			severity: 'error',
			from: { path: noFloor },
			to: {}
		},
		{
			name: 'kazakh-stands-alone',
			comment: 'The language could be a package of its own: it uses itself and Node, nothing else.',
			severity: 'error',
			from: { path: '^src/kazakh/', pathNot: '\\.test\\.ts$' },
			to: { pathNot: '^src/kazakh/', dependencyTypesNot: ['core'] }
		},
		{
			name: 'private-rooms',
			comment:
				"From another folder only a capability's top-level files may be used. ground/ has no rooms: its folders (documents, edge, …) are open to all.",
			severity: 'error',
			from: { path: '^src/([^/]+)/', pathNot: '^src/(commands|sample|testing)/' },
			to: { path: '^src/[^/]+/[^/]+/', pathNot: '^src/($1|ground)/' }
		},
		{
			name: 'svelte-kit-at-the-edge',
			comment:
				'Only routes, hooks, worker of the browser, ground/edge and Svelte files know the web framework.',
			severity: 'error',
			from: {
				path: '^src/',
				pathNot:
					'^src/(routes/|params\\.ts$|hooks\\.|service-worker\\.ts$|ground/edge[/.]|app\\.d\\.ts|testing/)|\\.svelte$'
			},
			to: { path: '(^|/)(@sveltejs/kit|\\$app|\\$env)(/|$)' }
		},
		{
			name: 'no-sql-in-pages',
			comment: 'Pages ask a capability; only capabilities and ground speak with the database.',
			severity: 'error',
			from: { path: '^src/(routes|ui)/|\\.svelte$', pathNot: '\\.test\\.ts$' },
			to: { path: '(^|/)(kysely|pg)(/|$)' }
		},
		{
			name: 'entrances-are-not-imported',
			comment: 'Hooks, worker, migrations and the command line use everything; no floor uses them.',
			severity: 'error',
			from: { path: anyFloor },
			to: { path: '^src/([^/]+\\.ts$|commands/)' }
		},
		{
			name: 'testing-is-for-tests',
			comment:
				'The cast and the test database belong to tests and to the command line (sample centre).',
			severity: 'error',
			from: { path: anyFloor, pathNot: '\\.test\\.ts$' },
			to: { path: '^src/testing/' }
		},
		{
			name: 'tests-are-not-imported',
			severity: 'error',
			from: {},
			to: { path: '\\.test\\.ts$' }
		},
		{ name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
		{
			name: 'nothing-missing',
			comment: 'Each import leads to a file. Left out: what SvelteKit makes up while it builds.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$env/|\\./\\$types)|[?&]url$' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(\\.svelte-kit|build)/' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.json', '.d.ts'],
			exportsFields: ['exports'],
			conditionNames: ['node', 'import', 'svelte', 'default', 'types']
		}
	}
};
