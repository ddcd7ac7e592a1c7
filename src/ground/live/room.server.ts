import { isLoopback, network } from '#ground/http/addressLimit.server.ts';

/** Connections that listeners leave to pages, files and the database. */
const keptFree = { least: 256, most: 1000 };
/** What one process should carry; more belong on a second node. */
const mostOfAProcess = 20_000;
/** A full hall: with less room than this the start says so. */
const wanted = 2000;

export interface Room {
	/** `ulimit -n`: how many files and connections this process may have open. */
	open_files: number;
	listeners: number;
}

/** How many may listen in this process, by what the system lets it open. Node has raised the soft limit to the hard one. */
export function roomFor(open_files = openFiles()): Room {
	const kept = Math.min(keptFree.most, Math.max(keptFree.least, open_files / 4));
	const listeners = Math.floor(Math.min(mostOfAProcess, Math.max(0, open_files - kept)));
	return { open_files, listeners };
}

/** One line for the person at the machine when a hall would not fit; null when there is room. */
export function tooNarrow({ open_files, listeners }: Room): string | null {
	if (listeners >= wanted) return null;
	return (
		`This system lets Arna open ${open_files} files and connections, which is room for ${listeners} phones that listen live. ` +
		`For a full hall raise it before the start: "ulimit -n 8192", or LimitNOFILE=8192 in the systemd unit.`
	);
}

function openFiles(): number {
	const { report } = process;
	// Younger than its types: without it the report looks up the names of all network neighbours.
	Object.assign(report, { excludeNetwork: true });
	const { userLimits } = report.getReport() as {
		userLimits?: { open_files?: { soft: number | 'unlimited' } };
	};
	const soft = userLimits?.open_files?.soft ?? 'unlimited';
	return soft === 'unlimited' ? 1_000_000 : soft;
}

export interface Places {
	/** A place for one more; what gives it back, or null when there is none. */
	enter: (address: string) => (() => void) | null;
	taken: () => number;
}

/** A hall shares one address, so one may have more than a hall, and still leave as much to all others. */
export function newPlaces({ listeners }: Room): Places {
	const mostOfAddress = Math.min(listeners, Math.max(wanted * 1.25, listeners / 2));
	const byAddress = new Map<string, number>();
	let taken = 0;
	return {
		enter(address) {
			const key = network(address);
			const here = byAddress.get(key) ?? 0;
			if (taken >= listeners) return null;
			if (here >= mostOfAddress && !isLoopback(address)) return null;
			taken += 1;
			byAddress.set(key, here + 1);
			return () => {
				taken -= 1;
				const left = byAddress.get(key)! - 1;
				if (left === 0) byAddress.delete(key);
				else byAddress.set(key, left);
			};
		},
		taken: () => taken
	};
}
