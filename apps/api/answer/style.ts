import { createHash } from 'node:crypto';

/** The colours of the web page, light and dark; each text stands out from its ground by 4.5:1 or more. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--tinted:#f3f3f4;--ink:#292c30;--faint:#5b5d60;--line:#77797b;--soft:#bbbcbd;
--accent:#0062ba;--accent-hover:#004f96;--on-accent:#fff;--link:#005db1;--danger:#b81a1a;--danger-tint:#fbf1f1;--done:#056d13;--done-tint:#ecf6ee}
@media (prefers-color-scheme:dark){:root{--ground:#17191c;--tinted:#212428;--ink:#f1f1f2;--faint:#b9bbbe;--line:#8d8f92;--soft:#4a4d51;
--accent:#8fc0ee;--accent-hover:#b5d6f4;--on-accent:#0c1927;--link:#9cc8f1;--danger:#ff9d9d;--danger-tint:#33191a;--done:#8fd39b;--done-tint:#14281a}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
header,main,footer{max-width:44rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;padding-block:1rem;border-bottom:1px solid var(--soft)}
header p{margin:0;font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
nav li a,nav li span{display:inline-block;padding-block:.25rem}
main{padding-block:1.5rem 3rem}
footer{padding-block:1rem 2rem;border-top:1px solid var(--soft);color:var(--faint);font-size:.9375rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
a{color:var(--link)}
blockquote{margin:0 0 1rem;padding:.75rem 1rem;border-left:.3rem solid var(--accent);background:var(--tinted);font-size:1.125rem;white-space:pre-line;overflow-wrap:anywhere}
dl{margin:0 0 1rem}
dt{color:var(--faint);font-size:.9375rem;margin-top:.6rem}
dd{margin:0;overflow-wrap:anywhere}
dd ul{margin:0;padding-left:1.25rem}
code{font-size:.875rem;overflow-wrap:anywhere}
.said{white-space:pre-line;overflow-wrap:anywhere}
.document{border:1px solid var(--soft);border-radius:.5rem;margin:0 0 1rem;padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
details,.answer{border:1px solid var(--soft);border-radius:.5rem;margin:0 0 .75rem;padding:0 1rem}
.answer{padding-block:1rem}
summary{cursor:pointer;font-weight:600;padding-block:.85rem}
form{margin:0}
details form{padding-bottom:1rem}
label,legend{display:block;font-weight:600;margin-top:1rem;padding:0}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
.choice{display:flex;gap:.6rem;align-items:center;padding-block:.35rem}
.choice label{margin:0;font-weight:400}
.choice input{width:1.4rem;height:1.4rem;margin:0;accent-color:var(--accent);flex:none}
.hint{color:var(--faint);margin:0 0 .25rem;font-size:.9375rem}
.fault{color:var(--danger);font-weight:600;margin:.25rem 0 0}
input[type=text],input[type=date],textarea{display:block;width:100%;margin-top:.25rem;padding:.6rem .7rem;border:1px solid var(--line);border-radius:.25rem;background:var(--ground);color:var(--ink);font:inherit}
input[type=date]{max-width:14rem}
[aria-invalid=true]{border-color:var(--danger);border-width:2px}
button{margin-top:1rem;padding:.7rem 1.25rem;border:2px solid var(--accent);border-radius:.25rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;cursor:pointer}
button:hover{background:var(--accent-hover);border-color:var(--accent-hover)}
.notice{border:1px solid var(--line);border-left-width:.4rem;border-radius:.25rem;background:var(--tinted);margin:0 0 1.5rem;padding:1rem}
.notice h2{margin:0 0 .25rem}
.notice p{margin:.25rem 0}
.notice.wrong{border-color:var(--danger);background:var(--danger-tint)}
.notice.done{border-color:var(--done);background:var(--done-tint)}
:focus-visible,.notice:focus{outline:3px solid var(--ink);outline-offset:2px}
@media (forced-colors:active){.notice:focus{outline-color:Highlight}}
@media print{form,nav,details{display:none}}
`;

/** Nothing is fetched and nothing runs; the one style is known by its hash. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What keeps a page, and the address that it has, to whom it was sent. */
export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
};
