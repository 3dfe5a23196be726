/** Stems of what people in a meeting say, think, feel, are or vote, and of coming and going: told, it is no task. */
const SWEDISH =
  'öppna avsluta hälsa tyck anse mena föreslå berätta redogör läse inform påpeka undra tacka present yrka reserver ' +
  'närvar deltar avgår avsäg tillträd avträd kvarst önska hoppas upplev bidra lyft förklar konstater understryk betona ' +
  'slutar föredra tillstyrk avstyrk stödj ajourn sitter ligger tillhör';
const DANISH =
  'træd udtræd indtræd fratræd afgår træk fortæl oplys ønsk takk byd indled slutt afslut åbn påpeg orienter gennemgår ' +
  'modtag afvent stop undr bakk fastslå konstater nævn bemærk pointer udtryk glæd føl støtt mangl bliver tilslutter';

export const NO_DEED_ABROAD = new RegExp(
  `^(?:${[...SWEDISH.split(' '), ...DANISH.split(' ')].join('|')})`,
  'u',
);
