/**
 * Colours for light and dark. The eleven steps of a scale run from orange to blue, told apart by lightness too; words on
 * them have at least 4.5 to 1.
 */
const scale = [
  '7f3b08',
  'b35806',
  'e08214',
  'fdb863',
  'fee0b6',
  'e6e6ea',
  'd8e3f2',
  'a6c8e8',
  '5b9bd0',
  '2b6cb0',
  '173f73',
];
const pale = new Set([3, 4, 5, 6, 7]);

const steps = scale
  .map(
    (colour, at) =>
      `.mf .s${at}{fill:#${colour}}.mf text.on${at}{fill:#${pale.has(at) || at === 2 || at === 8 ? '12171d' : 'fff'}}`,
  )
  .join('');

export const style = `
.mf{font-family:Helvetica,Arial,"Liberation Sans",sans-serif;font-size:13px;--paper:#fff;--ink:#1c2733;--soft:#5a6675;--rule:#c9d1db;--fill:#2b6cb0;--other:#b35806;--edge:#6b7886}
@media (prefers-color-scheme:dark){.mf{--paper:#12171d;--ink:#e8edf2;--soft:#a3b0be;--rule:#35414e;--fill:#6aaae6;--other:#f0a35e;--edge:#8da2b8}}
.mf .paper{fill:var(--paper)}.mf text{fill:var(--ink)}.mf .head{font-size:17px;font-weight:700}.mf .soft{fill:var(--soft)}
.mf .small{font-size:11px}.mf .strong{font-weight:700}.mf .big{font-size:34px;font-weight:700}
.mf .fill{fill:var(--fill)}.mf .other{fill:var(--other)}.mf .ring{fill:var(--paper);stroke:var(--other);stroke-width:2.5}
.mf .void{fill:none;stroke:var(--edge);stroke-dasharray:3 3}.mf .pointer{fill:var(--ink)}.mf rect[class^=s]{stroke:var(--edge);stroke-width:.5}
.mf .rule{stroke:var(--rule);stroke-width:1}.mf .run{fill:none;stroke:var(--fill);stroke-width:2.2}
.mf .gap{stroke:var(--edge);stroke-width:3}.mf .break{stroke:var(--other);stroke-dasharray:5 4}.mf .range{stroke:var(--fill);stroke-width:1.3}
${steps}`.replace(/\n/g, '');

/** The colour class of step `at` of so many, spread over the whole scale. */
export const stepClass = (at: number, of: number): number =>
  of < 2 ? 9 : Math.round((at * (scale.length - 1)) / (of - 1));
