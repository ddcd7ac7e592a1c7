import { mergeTexts } from './merge.ts';
import type { Paper, Section, Sections } from './minutes.ts';
import { papers, sections } from './minutes.ts';

/** A field whose facts are others than when it was last compared with the record. */
export interface Offer {
	section: Section;
	paper: Paper;
	/** As it is written now. */
	text: string;
	/** As the record says it now. */
	fresh: string;
	/** Whether staff wrote something of their own into it. */
	edited: boolean;
	/** What it becomes when it is taken: with what staff wrote kept. Null where the same lines were changed: a person decides. */
	taken: string | null;
}

/** What is offered when the record has changed since the minutes were compiled. */
export function offers(written: Sections, compiled: Sections, fresh: Sections): Offer[] {
	return sections.flatMap((section) =>
		papers.flatMap((paper) => {
			const [text, was, is] = [written, compiled, fresh].map((all) => all[section][paper]);
			if (was === is || text === is) return [];
			const taken = mergeTexts(was!, text!, is!).text;
			return [{ section, paper, text: text!, fresh: is!, edited: text !== was, taken }];
		})
	);
}
