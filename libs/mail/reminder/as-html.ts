import {
  openingOf,
  type Card,
  type Fact,
  type Layout,
  type Row,
  type RowSection,
  type Tone,
} from './layout.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const INK = '#1e2b3c';
const FAINT = '#4b5563';
const LINE = '#c6ccd4';
/** Each stands out from white by 7:1 or more (WCAG AAA), and the words say the same. */
const TONES: Readonly<Record<Tone, string>> = { calm: '#0b4a8f', today: '#6b4200', late: '#8f1414' };

const FONT = `font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:${INK}`;
const CELL = 'padding:4px 12px 4px 0;vertical-align:top;text-align:left';
const DATA = 'cellpadding="0" cellspacing="0" border="0"';
const TABLE = `role="presentation" ${DATA}`;

const factRow = ({ label, value }: Fact): string =>
  `<tr><th scope="row" style="${CELL};color:${FAINT};font-weight:normal;white-space:nowrap">${escape(label)}</th>` +
  `<td style="${CELL}">${escape(value)}</td></tr>`;

const linkTo = (link: URL, words: string): string =>
  `<a href="${escape(link.href)}" style="color:${TONES.calm};font-weight:bold">${escape(words)}</a>`;

const cardHtml = ({ heading, tone, quote, facts, todo, links }: Card): string => `
<table ${TABLE} width="100%" style="margin:0 0 20px;border:1px solid ${LINE};border-left:6px solid ${TONES[tone]}">
<tr><td style="padding:16px 20px">
<h2 style="margin:0 0 8px;font-size:18px;color:${TONES[tone]}">${escape(heading)}</h2>
<p style="margin:0 0 12px;font-size:17px">${escape(quote)}</p>
<table ${DATA} style="${FONT}">${facts.map(factRow).join('\n')}</table>
<p style="margin:12px 0 0">${escape(todo)}.</p>
${links.map(({ words, address }) => `<p style="margin:8px 0 0">${linkTo(address, words)}</p>`).join('\n')}
</td></tr></table>`;

const rowHtml = ({ heading, quote, facts, link }: Row): string => {
  const cell = `padding:8px 12px 8px 0;vertical-align:top;border-top:1px solid ${LINE}`;
  const what = link === null ? escape(quote) : linkTo(link, quote);
  const more = facts
    .map(({ label, value }) => `<br><span style="color:${FAINT}">${escape(label)}:</span> ${escape(value)}`)
    .join('');
  return (
    `<tr><td style="${cell};width:30%">${escape(heading)}</td>` +
    `<td style="${cell}">${what}${more}</td></tr>`
  );
};

const sectionHtml = ({ title, rows, none }: RowSection, { columns }: Layout): string => {
  const head = [columns.deadline, columns.what]
    .map((label) => `<th scope="col" style="${CELL};color:${FAINT}">${escape(label)}</th>`)
    .join('');
  const table = `<table ${DATA} width="100%" style="${FONT};font-size:15px">
<tr>${head}</tr>
${rows.map(rowHtml).join('\n')}
</table>`;
  return `<h3 style="margin:24px 0 4px;font-size:17px">${escape(title)}</h3>
${rows.length > 0 ? table : `<p style="margin:0">${escape(none)}</p>`}`;
};

const listHtml = (layout: Layout): string =>
  layout.list === null
    ? ''
    : `<h2 style="margin:8px 0 0;font-size:20px">${escape(layout.list.title)}</h2>
${layout.list.sections.map((section) => sectionHtml(section, layout)).join('\n')}`;

/** Line for line; not every mail program keeps white space, so that each line ends in a break. */
const documentHtml = ({ document }: Layout): string =>
  document === undefined
    ? ''
    : `
<h2 style="margin:8px 0 12px;font-size:20px">${escape(document.title)}</h2>
<div style="white-space:pre-wrap">${document.text.trimEnd().split('\n').map(escape).join('<br>')}</div>`;

/** With the address to be read, since it is to be copied into another program. */
const followHtml = ({ follow }: Layout): readonly string[] => {
  if (follow === undefined) return [];
  const { words, address } = follow;
  const link = linkTo(address, address.href);
  return [`<p style="margin:0 0 12px;word-break:break-all">${escape(words)}:<br>${link}</p>`];
};

const footerHtml = (layout: Layout): string =>
  [
    ...followHtml(layout),
    ...layout.footer.map((line) => `<p style="margin:0 0 4px">${escape(line)}</p>`),
  ].join('\n');

const openingHtml = (layout: Layout): string =>
  openingOf(layout)
    .map((line) => `<p style="margin:0 0 20px">${escape(line)}</p>`)
    .join('\n');

/** Tables and inline styles alone, nothing to fetch and nothing to run: what every mail program shows. */
export const asHtml = (layout: Layout): string => `<!doctype html>
<html lang="${escape(layout.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escape(layout.subject)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff">
<table ${TABLE} width="100%"><tr><td align="center" style="padding:24px 16px">
<table ${TABLE} width="100%" style="max-width:680px;${FONT};text-align:left"><tr><td>
<p style="margin:0 0 12px">${escape(layout.greeting)}</p>
${openingHtml(layout)}
${layout.cards.map(cardHtml).join('\n')}
${listHtml(layout)}${documentHtml(layout)}
<table ${TABLE} width="100%" style="margin:28px 0 0;border-top:1px solid ${LINE};font-size:14px;color:${FAINT}">
<tr><td style="padding:12px 0 0">${footerHtml(layout)}</td></tr></table>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
