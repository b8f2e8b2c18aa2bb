/** Colours for light and dark; everything under one class, as a page may hold the picture in line. */
export const style = `
.mc{font-family:Helvetica,Arial,"Liberation Sans",sans-serif;--paper:#fff;--band:#f4f6f9;--ink:#1c2733;--soft:#5a6675;--rule:#c9d1db;--box:#fff;--edge:#51647a;--line:#51647a;--back:#b3401d;--on:#2b6cb0;--any:#7a5195;--now:#ffe08a;--nowedge:#9a6700;--done:#c9ecd3;--doneedge:#1b6e3c;--end:#e6f0fa}
@media (prefers-color-scheme:dark){.mc{--paper:#12171d;--band:#1a2129;--ink:#e8edf2;--soft:#a3b0be;--rule:#35414e;--box:#232c36;--edge:#8da2b8;--line:#8da2b8;--back:#ff9a76;--on:#7db8f0;--any:#c9a2e6;--now:#4a3600;--nowedge:#ffcf4d;--done:#1d4d31;--doneedge:#6fd394;--end:#1d3247}}
.mc .paper{fill:var(--paper)}.mc .band{fill:var(--band)}.mc .rule{stroke:var(--rule);stroke-width:1}
.mc text{fill:var(--ink)}.mc .soft{fill:var(--soft)}.mc .note{fill:var(--on);font-style:italic}.mc .title{font-weight:600}.mc .head{font-weight:700}
.mc .bandname{fill:var(--soft);font-weight:700}.mc .strip{fill:var(--rule);opacity:.45}
.mc .box{fill:var(--box);stroke:var(--edge);stroke-width:1.3}.mc .end{fill:var(--end);stroke:var(--on)}
.mc .bar{fill:var(--edge);stroke:none}.mc .any{stroke:var(--any);stroke-dasharray:5 4}
.mc .active{fill:var(--now);stroke:var(--nowedge);stroke-width:3}.mc .waiting{fill:var(--now);stroke:var(--nowedge);stroke-dasharray:4 3}
.mc .reached{fill:var(--done);stroke:var(--doneedge);stroke-width:3}.mc .now{font-weight:700}
.mc .line{fill:none;stroke:var(--line);stroke-width:1.5}.mc .tip{fill:var(--line)}
.mc .line.RETURN{stroke:var(--back);stroke-dasharray:6 4}.mc .tip.RETURN,.mc .words.RETURN{fill:var(--back)}
.mc .line.RESUME{stroke:var(--on);stroke-dasharray:9 3 2 3}.mc .tip.RESUME{fill:var(--on)}
.mc .line.ANY_TIME{stroke:var(--any);stroke-dasharray:2 3}.mc .tip.ANY_TIME{fill:var(--any)}
`.replace(/\n/g, '');
