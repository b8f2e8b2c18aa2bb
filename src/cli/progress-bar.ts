const WIDTH = 30;

export interface ProgressBar {
  show(done: number, total: number | null): void;
  end(): void;
}

/** A bar that is drawn over on a terminal; elsewhere a line for each tenth. */
export function progressBar(out: { readonly isTTY?: boolean; write(text: string): unknown }): ProgressBar {
  let tenth = -1;
  const show = (done: number, total: number | null): void => {
    const part = total === null ? 0 : total === 0 ? 1 : done / total;
    const line = `${drawn(part)} ${String(Math.floor(part * 100)).padStart(3)} %  ${done}${total === null ? '' : ` of ${total}`} rows`;
    if (out.isTTY) out.write(`\r\x1b[2K${line}`);
    else if (total !== null && Math.floor(part * 10) > tenth) {
      tenth = Math.floor(part * 10);
      out.write(`${line}\n`);
    }
  };
  return { show, end: () => void (out.isTTY && out.write('\n')) };
}

const drawn = (part: number): string => {
  const full = Math.round(part * WIDTH);
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}]`;
};
