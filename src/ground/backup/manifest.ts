/** The first entry of a backup: what it is and what must fit before its rows are loaded. */
export interface Manifest {
	made_at: string;
	/** As the server said it, for people. */
	postgres: string;
	commons: Ran[];
	centres: { slug: string; migrations: Ran[] }[];
	/** Every table in the order in which its rows follow. */
	tables: Table[];
	/** Settings of the installation that are not secrets of other systems. */
	settings: Record<string, string>;
}

/** A migration that had run. */
export interface Ran {
	name: string;
	hash: string;
}

export interface Table {
	schema: string;
	name: string;
	columns: string[];
}

/** The last entry of content: what was written, counted while it was written. */
export interface Counts {
	/** `schema.table` and its rows. */
	rows: Record<string, number>;
	jobs: number;
	files: number;
	/** Of rows that are in use: named by the database, and not on the disk or not as they were stored. */
	lost: string[];
	sequences: { schema: string; name: string; value: string; called: boolean }[];
}
