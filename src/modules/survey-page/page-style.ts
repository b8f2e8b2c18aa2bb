import { createHash } from 'node:crypto';

/** One accent on paper or on slate; controls of 24 px in labels of 44; nothing wider than a phone of 320. */
export const style = `:root{color-scheme:light dark;--bg:#f7f8f6;--card:#fff;--ink:#1d2521;--soft:#55605a;--line:#8a968f;--hair:#d9dfdb;--accent:#0b6b53;--on:#fff;--tint:#e8f3ee;--bad:#a8201a;--badbg:#fdf0ee;font:1.0625rem/1.55 system-ui,sans-serif}
@media(prefers-color-scheme:dark){:root{--bg:#131816;--card:#1b211e;--ink:#e6ece8;--soft:#a9b5ae;--line:#7b8882;--hair:#313a35;--accent:#6fd0b0;--on:#08251c;--tint:#203a31;--bad:#ff9d94;--badbg:#3a1f1d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);overflow-wrap:anywhere}
header,main,footer{max-width:42rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem;color:var(--soft);font-size:.9375rem;display:flex;flex-wrap:wrap;gap:.25rem .75rem;justify-content:space-between;align-items:center;min-height:3.75rem}
header p{margin:0}
main{padding-top:.5rem;padding-bottom:2.5rem}
footer{padding-bottom:2rem;color:var(--soft);font-size:.9375rem}
h1{font-size:1.5rem;line-height:1.25;margin:1rem 0 .5rem}
h2{font-size:1.1875rem;line-height:1.3;margin:2rem 0 .75rem}
.called,legend,.q>label{display:block;padding:0;font:600 1.0625rem/1.4 system-ui,sans-serif;margin:0 0 .375rem}
legend{float:left;width:100%}legend~*{clear:both}
p{margin:.5rem 0}ul,ol{padding-left:1.25rem}
a{color:var(--accent)}
small{white-space:nowrap;font-weight:400;color:var(--soft);font-size:.9375rem}
.hint,.ends{color:var(--soft);margin:0 0 .5rem}.hint p{margin:0}
.ends{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
fieldset{border:0;margin:0;padding:0;min-width:0}
.q{margin:1.25rem 0;padding:1.125rem 1rem;background:var(--card);border:1px solid var(--hair);border-radius:.75rem}
.row{margin-top:1rem}.row legend{font-weight:500;font-size:1rem}
.entry{border-top:1px solid var(--hair);margin-top:1rem;padding-top:1rem}.entry .q{padding:0;border:0;margin:1rem 0}
.o{display:grid;gap:.375rem}
.o+.o{margin-top:.375rem}
.scale{grid-template-columns:repeat(auto-fit,minmax(1.75rem,1fr))}.wide{grid-template-columns:repeat(auto-fit,minmax(2rem,1fr))}
.o.row{grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));margin:0}
.o label{display:flex;gap:.625rem;align-items:center;min-height:2.75rem;padding:.375rem .625rem;border:1px solid var(--line);border-radius:.5rem;cursor:pointer}
.scale label{flex-direction:column;gap:.125rem;padding:.375rem 0}
.o label:has(:checked){border-color:var(--accent);background:var(--tint);box-shadow:inset 0 0 0 1px var(--accent)}
input[type=radio],input[type=checkbox]{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
input:not([type=radio],[type=checkbox]),select,textarea{width:100%;min-height:2.75rem;padding:.5rem .625rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
.short{max-width:13rem}.unit{display:flex;gap:.5rem;align-items:center}.unit span{flex:none;max-width:50%}
.beside{margin-top:.625rem}.beside label{display:block}
.place{display:grid;grid-template-columns:4.75rem 1fr;gap:.75rem;align-items:center;margin-top:.375rem}
[aria-invalid=true]:not(fieldset){border:2px solid var(--bad)}
.fault{color:var(--bad);margin:0 0 .5rem}
.box{margin:1rem 0;padding:.875rem 1rem;border-left:.3125rem solid var(--accent);background:var(--tint);border-radius:.25rem .75rem .75rem .25rem}
.box.bad{border-color:var(--bad);background:var(--badbg)}
.box h2{margin:0 0 .375rem}.box p,.box ul{margin:.25rem 0}.bad a{color:var(--bad)}
.code{font:600 1.25rem/1.5 ui-monospace,monospace;letter-spacing:.03em;user-select:all}
button,.go{display:inline-block;min-height:2.75rem;padding:.5625rem 1.125rem;font:600 1.0625rem/1.4 system-ui,sans-serif;color:var(--on);background:var(--accent);border:1px solid var(--accent);border-radius:.5rem;text-decoration:none;cursor:pointer}
.quiet{color:var(--accent);background:none;border-color:var(--line);font-weight:500}
.link{color:var(--accent);background:none;border:0;padding:.375rem 0;text-align:start;text-decoration:underline;font-weight:400;font-size:inherit}
.first{position:absolute;width:1px;height:1px;min-height:0;padding:0;overflow:hidden;clip-path:inset(50%);border:0}
.act{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.5rem}
.entry>.quiet,.q>.quiet{margin-top:.75rem}
progress{display:block;width:100%;height:.5rem;margin:.25rem 0 0;border:0;border-radius:.25rem;background:var(--hair);accent-color:var(--accent);appearance:none}
::-webkit-progress-bar{background:var(--hair);border-radius:.25rem}::-webkit-progress-value{background:var(--accent);border-radius:.25rem}::-moz-progress-bar{background:var(--accent);border-radius:.25rem}
dl{margin:0}dd dl{border-left:2px solid var(--hair);padding-left:.875rem;margin:.25rem 0 .875rem}dd dl dt{margin-top:.25rem;font-weight:500}dd dl dd{margin-bottom:.5rem}dt{font-weight:600;margin-top:.875rem}dd{margin:0;white-space:pre-line}
.away{margin-top:2rem;color:var(--soft)}
.sec{display:flex;justify-content:space-between;gap:1rem;align-items:baseline}.sec a{padding:.25rem 0;margin-left:auto;white-space:nowrap}.sec+dl dt:first-child{margin-top:0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.o label:focus-within:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}.o :focus-visible{outline:0}`;

/** Nothing but this style and forms of this server: whatever a title holds, a browser runs and fetches nothing of it. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
