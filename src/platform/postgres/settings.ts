/** `test` gives up safety against power loss for speed. */
export type Durability = 'full' | 'test';

export const superuser = 'postgres';

/** The socket's file name ends in it; nothing listens on TCP. */
export const port = 5432;

const always: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(port),
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '128MB',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  huge_pages: 'off',
  // No statement, parameter or key value (personal data) in the server's own log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const byDurability: Readonly<Record<Durability, Readonly<Record<string, string>>>> = {
  full: { fsync: 'on', synchronous_commit: 'on' },
  test: { fsync: 'off', synchronous_commit: 'off', autovacuum_naptime: '1h', max_wal_size: '4GB' },
};

/** Everything on the command line, so that it holds for a cluster of any age. */
export const serverArguments = (cluster: string, socketDir: string, durability: Durability): string[] => [
  '-D',
  cluster,
  ...Object.entries({ ...always, ...byDurability[durability], unix_socket_directories: socketDir }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  ),
];
