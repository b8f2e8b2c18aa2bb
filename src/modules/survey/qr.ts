import qrcode from 'qrcode-generator';
import { xmlText } from '../../kernel/svg.js';

/** The white around a code that readers need. */
const QUIET = 4;

/** A link as a QR code: black on white in any theme, named for who does not see it, one path for all squares. */
export function qrSvg(link: string, title: string): string {
  const code = qrcode(0, 'M');
  code.addData(link);
  code.make();
  const count = code.getModuleCount();
  const squares: string[] = [];
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column)) squares.push(`M${column + QUIET},${row + QUIET}h1v1h-1z`);
  const size = count + 2 * QUIET;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">` +
    `<title>${xmlText(title)}</title><rect width="${size}" height="${size}" fill="#fff"/>` +
    `<path fill="#000" d="${squares.join('')}"/></svg>`
  );
}
