/** HTML that a browser prints to PDF: invented minutes in layouts that are unlike each other. */

/** `font` and width of the paper are those of the browser's A4 page. */
const page = (style: string, body: string): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><style>
  body { font: 11pt/1.25 "Liberation Sans", sans-serif; margin: 0 } ${style}</style><body>${body}</body></html>`;

const FILLER =
  'Styret gikk gjennom regnskapet post for post, og revisoren svarte på spørsmål om strøm, snøbrøyting og vedlikehold av lekeplassen.';

const account = (count: number): string => `<p>${Array.from({ length: count }, () => FILLER).join(' ')}</p>`;

const matters = (row: (left: string, right: string) => string): string =>
  [
    row(
      `<p>1. Regnskap for første kvartal</p>${account(6)}`,
      '<p>Kassereren sender regnskapet til alle eierne.</p>',
    ),
    row(
      `<p>2. Dugnad i oktober</p>${account(8)}`,
      '<p>Hagekomiteen lager en plan for dugnaden og setter den opp på oppslagstavla i hver eneste oppgang.</p><p>Vaktmesteren bestiller container.</p>',
    ),
    row(
      `<p>3. Sykkelparkering</p>${account(7)}<ul><li>Stativet er for lite.</li><li>Flere ønsker tak over stativet.</li></ul>`,
      '',
    ),
    row(`<p>4. Eventuelt</p>${account(1)}`, '<p>Styrelederen svarer kommunen om støy.</p>'),
  ].join('');

const TABLE_STYLE =
  'table { border-collapse: collapse; width: 100% } td, th { vertical-align: top; text-align: left; padding: 4pt; } td:first-child { width: 62% } p { margin: 0 0 2pt }';

export const ruledTable = page(
  `${TABLE_STYLE} td, th { border: 1px solid black }`,
  `<h1>Referat fra styremøte i Solbakken borettslag 3. mai 2027</h1><p>Til stede: Kari Lund, Per Moe</p>
  <table><thead><tr><th>Saker</th><th>Oppfølging</th></tr></thead>${matters((left, right) => `<tr><td>${left}<td>${right}</tr>`)}</table>
  <p>Neste møte er 7. juni 2027.</p>`,
);

export const borderlessTable = page(
  TABLE_STYLE,
  `<p><b>Referat fra styremøte i Solbakken borettslag 3. mai 2027</b></p>
  <table><tr><th>Saker</th><th>Oppfølging</th></tr>${matters((left, right) => `<tr><td>${left}<td>${right}</tr>`)}</table>`,
);

export const namedColumns = (border: string): string =>
  page(
    `table { border-collapse: collapse; width: 100% } td, th { vertical-align: top; text-align: left; padding: 3pt; border: ${border} }`,
    `<h1>Styremøte i Lia vel 4. mars 2027</h1>
    <table><tr><th style="width:8%">Nr</th><th style="width:40%">Sak</th><th>Ansvar</th><th>Frist</th></tr>
    <tr><td>1</td><td>Kjøpe ny snøfreser til sameiet før det blir vinter igjen og gamlemaskinen stopper</td><td>Berit Aas og Jon Dal i utstyrsgruppa</td><td>1. april 2027</td></tr>
    <tr><td>2</td><td>Male gjerdet</td><td>Jon Dal</td><td>15. juni 2027</td></tr>
    <tr><td>3</td><td>Rydde boden</td><td></td><td></td></tr></table>
    <p>Møtet ble hevet kl. 20.30, og styrelederen takket alle som hadde møtt fram denne kvelden.</p>`,
  );

export const newspaper = page(
  'section { columns: 2; column-gap: 24pt; text-align: justify } p { margin: 0 0 6pt }',
  `<h1>Årsmøte i Lia vel 4. mars 2027</h1><section><p>Først i første spalte. ${FILLER}</p>${account(3)}<p>Sist i første spalte eller først i andre. ${FILLER}</p>${account(3)}<p>Aller sist i teksten.</p></section>`,
);

export const letterhead = page(
  '.head { display: flex; justify-content: space-between } h1 { letter-spacing: 0.25em; font-size: 18pt } .note { position: absolute; left: 300pt; top: 300pt; transform: rotate(90deg) }',
  `<div class="head"><div>Lia vel<br>Lia 7<br>9999 Fjellvik</div><div>Dato: 5. mars 2027</div></div>
  <h1>MØTE REFERAT</h1><p><b>Til stede:</b> Kari Lund og Per Moe</p><p>Arealet er 45 m<sup>2</sup>, og avtalen<sup>1</sup> gjelder.</p>
  <div class="note">UTKAST PÅ TVERS</div>`,
);

export const narrow = page(
  'div { width: 5cm; text-align: justify }',
  `<p>Telefon og e-post står på oppslaget, og velforeningen har sin egen side.</p><div><p>Styret vil be velfore&shy;ningens leder om råd om nærings- og handels&shy;departementets brev.</p><p>Send svar på e-<wbr>post.</p></div>`,
);

export const nestedBullets = page(
  'ul { list-style: none; padding-left: 18pt } li::before { content: "• " } ul ul li::before { content: "– " }',
  `<p>Momenter fra diskusjonen:</p><ul><li>Taket lekker ved nordsiden av bygget, og det må ses på av en takstmann før vinteren setter inn for alvor.<ul><li>Taksten koster penger.</li></ul></li><li>Boden er full.</li></ul>`,
);

export const drawnBullets = page('', '<p>Vi trenger:</p><ul><li>Maling</li><li>Koster</li></ul>');
