// PostGraphile 5 as its documentation sets it up for production (library mode, Grafserv on node:http, Amber preset).
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

const [connectionString] = process.argv.slice(2);
const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [
    jsonPgSmartTags({
      version: 1,
      config: {
        class: {
          // documents belong to "containers", which in Mitra need not be cooperations: PostGraphile must be told.
          document: {
            tags: { foreignKey: '(institution_id, container_id) references cooperation (institution_id, id)' },
          },
        },
      },
    }),
  ],
  // Offers sorting by every column; Mitra's order of slots is by columns without an index of their own.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString, schemas: ['public', 'bench'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
};
const instance = postgraphile(preset);
const serv = instance.createServ(grafserv);
const server = createServer();
// As Mitra's: a machine that is busy elsewhere for five seconds must not end a connection of the load generator.
server.keepAliveTimeout = 65_000;
server.on('error', (error) => {
  throw error;
});
await serv.addTo(server);
await instance.getSchema();
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${server.address().port}/graphql` }));
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
