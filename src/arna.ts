// The command line. Each command is one file in src/commands/.
import { Stop } from '#ground/stop.ts';

const commands: Record<string, () => Promise<{ run: (words: string[]) => Promise<void> }>> = {
	start: () => import('#commands/start.ts'),
	migrate: () => import('#commands/migrate.ts'),
	worker: () => import('#commands/worker.ts'),
	user: () => import('#commands/user.ts'),
	sample: () => import('#commands/sample.ts'),
	verify: () => import('#commands/verify.ts'),
	key: () => import('#commands/key.ts'),
	backup: () => import('#commands/backup.ts'),
	restore: () => import('#commands/restore.ts'),
	centre: () => import('#commands/centre.ts')
};

const usage = `Arna, the working system of a resource centre

  ./arna start [--empty]        database, pages and worker; fills an empty database with the sample centre
  ./arna worker                 only the worker, beside other nodes (needs DATABASE_URL)
  ./arna migrate                brings the database to this version and ends
  ./arna user add EMAIL [ROLE] [CENTRE]
                                lets somebody in and prints a one-time sign-in link
                                ROLE: administrator (default), manager, coordinator, customer
  ./arna sample [--today]       adds the sample centre's round table; --today: a stop for the door right now
  ./arna verify [--from HASH]   checks the journal's seals; --from: that nothing before that block changed
  ./arna key rotate [--lost]    gives the journal a new signing key; --lost: the old one no longer opens
  ./arna backup FILE            writes everything into one locked file, while people go on working
  ./arna restore FILE           fills an empty installation from such a file
  ./arna centre add SLUG ADDRESS NAME_KK NAME_RU [NAME_EN]
                                a further centre on a host name of its own

Settings come from the environment: README.md, "Settings".
`;

const [name = 'help', ...words] = process.argv.slice(2);
try {
	if (Object.hasOwn(commands, name)) await (await commands[name]!()).run(words);
	else if (['help', '--help', '-h'].includes(name)) process.stdout.write(usage);
	else throw new Stop(`There is no command ${name}. "./arna help" lists them.`);
} catch (error) {
	// The one place where an error meets the person at the machine.
	if (!(error instanceof Stop)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exit(1);
}
