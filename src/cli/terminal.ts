/** Lines for people. On a terminal work under way is shown and replaced by its end; elsewhere only ends are printed. */
export interface Printer {
  line(text?: string): void;
  /** Runs `work` and prints how it ended, with the time it took. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  bold(text: string): string;
  dim(text: string): string;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 90;

export function printer(out: Output, env: Readonly<Record<string, string | undefined>> = {}): Printer {
  const isLive = out.isTTY === true && env.TERM !== 'dumb';
  const hasColour = isLive && env.NO_COLOR === undefined;
  const styled = (code: number, text: string): string => (hasColour ? `\x1b[${code}m${text}\x1b[0m` : text);
  const line = (text = ''): void => void out.write(`${text}\n`);

  const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    let frame = 0;
    const draw = (): void => {
      frame = (frame + 1) % FRAMES.length;
      out.write(`\r${FRAMES[frame]} ${title}`);
    };
    const spinner = isLive ? setInterval(draw, FRAME_MS) : undefined;
    if (isLive) draw();
    const end = (mark: string, colour: number): void => {
      clearInterval(spinner);
      if (isLive) out.write('\r\x1b[2K');
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      line(`${styled(colour, mark)} ${title} ${styled(2, `(${seconds} s)`)}`);
    };
    try {
      const value = await work();
      end('✓', 32);
      return value;
    } catch (error) {
      end('✗', 31);
      throw error;
    }
  };
  return { line, step, bold: (text) => styled(1, text), dim: (text) => styled(2, text) };
}

/** Says nothing: for work whose every line would be too much. */
export const silent: Printer = { ...printer({ write: () => true }), line: () => undefined };
