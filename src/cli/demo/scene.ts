import { Client } from './client.js';
import type { DemoInstitution } from './demo-file.js';
import type { Laid } from './lay.js';

/** What a story is played in: the institution, who is logged in, and what its calls kept for later ones. */
export interface Scene {
  readonly plan: DemoInstitution;
  readonly laid: Laid;
  readonly kept: ReadonlyMap<string, unknown>;
  /** A session of somebody's own; nobody's, where no address is given. */
  as(email?: string): Promise<Client>;
}

export function openScene(url: string, password: string, plan: DemoInstitution, laid: Laid): Scene {
  const sessions = new Map<string, Promise<Client>>();
  const as = (email?: string): Promise<Client> => {
    const anonymous = new Client(url);
    if (email === undefined) return Promise.resolve(anonymous);
    const session = sessions.get(email) ?? anonymous.login(email, password, plan.institution.code);
    sessions.set(email, session);
    return session;
  };
  return { plan, laid, kept: new Map(), as };
}

/** The same institution, where these are known as well. */
export const sceneWith = (scene: Scene, more: Iterable<readonly [string, unknown]>): Scene => ({
  ...scene,
  kept: new Map([...scene.kept, ...more]),
});
