import type { Words } from '#ground/language.ts';

/** The seal's line at the foot of a paper. */
export const messages = {
	on_paper: {
		kk: 'Журнал мөрі: блок {number}, {hash}. Осы блокқа дейінгі жазбалар өзгермегенін орталық «./arna verify --from {hash}» пәрменімен көрсетеді.',
		ru: 'Печать журнала: блок {number}, {hash}. Что записи до этого блока не изменялись, центр показывает командой «./arna verify --from {hash}».',
		en: 'Seal of the journal: block {number}, {hash}. The centre shows with “./arna verify --from {hash}” that nothing before this block was changed.'
	}
} satisfies Record<string, Words>;
