import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

type Stage = 'GREETING' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'END';
/** What the server says instead of yes at a stage, the first time, the second time …; null hangs up. */
export type Script = Partial<Record<Stage, readonly (string | null | undefined)[]>>;

export interface SmtpMessage {
  readonly from: string;
  readonly to: string;
  /** As it came over the line, dots unstuffed. */
  readonly source: string;
}

export interface SmtpServer {
  readonly url: string;
  /** Every message whose last dot arrived, whatever was answered to it. */
  readonly messages: readonly SmtpMessage[];
  close(): Promise<void>;
}

const yes: Readonly<Record<Stage, string>> = {
  GREETING: '220 mail.example.test',
  EHLO: '250 mail.example.test',
  AUTH: '235 2.7.0 come in',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go on',
  END: '250 2.0.0 taken',
};

/** A mail server as small as can be, which says what the script tells it to. */
export async function startSmtp(script: Script = {}): Promise<SmtpServer> {
  const messages: SmtpMessage[] = [];
  const sockets = new Set<Socket>();
  const counts = new Map<Stage, number>();
  const reply = (socket: Socket, stage: Stage): string => {
    const count = counts.get(stage) ?? 0;
    counts.set(stage, count + 1);
    const said = script[stage]?.[count];
    if (said === null) socket.destroy();
    else socket.write(`${said ?? yes[stage]}\r\n`);
    return said ?? yes[stage];
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let [buffer, from, to, isData] = ['', '', '', false];
    const take = (): boolean => {
      const mark = isData ? '\r\n.\r\n' : '\r\n';
      const end = buffer.indexOf(mark);
      if (end < 0) return false;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + mark.length);
      if (isData) {
        isData = false;
        messages.push({ from, to, source: part.replace(/^\.\./gm, '.') });
        reply(socket, 'END');
        return true;
      }
      const verb = part.slice(0, 4).toUpperCase();
      if (verb === 'MAIL') from = part;
      if (verb === 'RCPT') to = part;
      if (verb === 'QUIT') socket.end('221 bye\r\n');
      else if (verb === 'EHLO' || verb === 'AUTH' || verb === 'MAIL' || verb === 'RCPT') reply(socket, verb);
      else if (verb === 'DATA') isData = reply(socket, 'DATA').startsWith('3');
      else socket.write('250 ok\r\n');
      return true;
    };
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      buffer += chunk;
      while (!socket.destroyed && take());
    });
    reply(socket, 'GREETING');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
