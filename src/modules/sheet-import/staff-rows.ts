import { civilDateIn } from '../../kernel/civil-date.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { checkRoles, normalEmail } from '../identity/account.rules.js';
import { type Actor, type Role, roles } from '../identity/actor.js';
import {
  type AssignmentMode,
  assignmentModes,
  checkHolders,
  checkSpan,
  checkWithinPost,
} from '../identity/assignment.rules.js';
import { takeTurns } from '../identity/change.js';
import { sendInvitation } from '../identity/invite.js';
import { plainWord } from './cell-values.js';
import type { MappedRow } from './mapped-row.js';
import { failed, faultsFrom, type RowOutcome, type RowResult, type RowsImport } from './row-result.js';
import { type HeldPost, type Member, type Post, readStaff, writeStaff } from './staff-write.js';

const modeWords: Readonly<Record<string, AssignmentMode>> = {
  definitif: 'DEFINITIVE',
  tetap: 'DEFINITIVE',
  plt: 'PLT',
  'pelaksana tugas': 'PLT',
  plh: 'PLH',
  'pelaksana harian': 'PLH',
};

const roleWords: Readonly<Record<string, Role>> = {
  administrator: 'ADMINISTRATOR',
  koordinator: 'COORDINATOR',
  analis: 'ANALYST',
  anggota: 'MEMBER',
};

interface Wanted {
  readonly row: MappedRow;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly post: Post | null;
  readonly mode: AssignmentMode;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly basis: string | null;
}

/** Staff, by their e-mail addresses: accounts that wait for their invitation, persons, and the posts they hold. */
export const importStaff: RowsImport = async (work, rows, { invite, settings }) => {
  await takeTurns(work, 'membership');
  await takeTurns(work, 'position');
  const emails = rows.flatMap((row) => normalEmail(String(row.cell('email') ?? '')) ?? []);
  const staff = await readStaff(work, emails);
  const posts = postsByName(staff.posts);
  const members = new Map(staff.members.map((one) => [one.email, one]));
  const held = [...staff.held];
  const made = new Map<string, Member & { readonly name: string; readonly roles: readonly Role[] }>();
  const added: HeldPost[] = [];
  const ended: HeldPost[] = [];
  const results = rows.map((row): RowResult => {
    const one = wantedBy(work, row, posts);
    const known = one ? (members.get(one.email) ?? made.get(one.email)) : undefined;
    if (known?.kind === 'PARTNER')
      row.fault(
        'email',
        'ALREADY_EXISTS',
        text('This address is a partner’s contact.', 'Alamat ini milik narahubung mitra.'),
      );
    const personId = known?.personId ?? work.ids.next();
    const post = one && !row.isFaulty ? placed(row, one, personId, held) : null;
    if (!one || row.isFaulty) return failed(row);
    if (!known) {
      const member = { membershipId: work.ids.next(), personId, kind: 'STAFF', email: one.email } as const;
      made.set(one.email, { ...member, name: one.name, roles: one.roles });
    }
    if (post?.is === 'NEW') {
      const fresh = { ...post.held, id: work.ids.next() };
      added.push(fresh);
      held.push(fresh);
    } else if (post?.is === 'OTHER_END') {
      ended.push(post.held);
      held.splice(
        held.findIndex((each) => each.id === post.held.id),
        1,
        post.held,
      );
    }
    const outcome: RowOutcome = !known ? 'CREATED' : post === null || post.is === 'SAME' ? 'UNCHANGED' : 'UPDATED';
    return { number: row.number, outcome, subjectId: personId };
  });
  const accounts = await writeStaff(work, [...made.values()], added, ended);
  if (invite)
    for (const { membershipId, email } of made.values())
      await sendInvitation(
        work,
        settings,
        { accountId: accounts.get(email) ?? '', membershipId, email },
        () => undefined,
      );
  return results;
};

function wantedBy(work: Work<Actor>, row: MappedRow, posts: ReadonlyMap<string, readonly Post[]>): Wanted | null {
  const said = row.text('email', 254, 'REQUIRED');
  const name = row.text('name', 200, 'REQUIRED');
  const email = normalEmail(said ?? '');
  if (said !== null && email === null)
    row.fault('email', 'INVALID', text('This is not an e-mail address.', 'Ini bukan alamat surel.'));
  const known = rolesOf(row);
  const mode = row.code('mode', assignmentModes, modeWords) ?? 'DEFINITIVE';
  const startsOn = row.day('startsOn') ?? civilDateIn(work.now, work.actor.timeZone);
  const endsOn = row.day('endsOn');
  const basis = row.text('basis', 500);
  const post = postOf(row, posts);
  if (email === null || name === null) return null;
  if (post) faultsFrom(row, checkSpan({ startsOn, endsOn }), { endsOn: 'endsOn' });
  return { row, email, name, roles: known, post, mode, startsOn, endsOn, basis };
}

function rolesOf(row: MappedRow): Role[] {
  const words = (row.text('roles', 200) ?? 'MEMBER').split(/[,;/]+/).map(plainWord);
  const given = new Set(words.filter((one) => one !== '').map((one) => roleWords[one] ?? one.toUpperCase()));
  const known = roles.filter((role) => given.has(role));
  if (known.length === given.size) faultsFrom(row, checkRoles(['roles'], known), { roles: 'roles' });
  else {
    const words = Object.keys(roleWords).join(', ');
    row.fault(
      'roles',
      'INVALID',
      text(
        `Should be some of ${roles.join(', ')} (${words}).`,
        `Seharusnya sebagian dari ${roles.join(', ')} (${words}).`,
      ),
    );
  }
  return known;
}

/** Posts by their codes and other names, and those with their unit's code. */
function postsByName(posts: readonly Post[]): Map<string, Post[]> {
  const byName = new Map<string, Post[]>();
  for (const post of posts)
    for (const name of new Set([post.code, ...post.aliases, post.title.id, post.title.en].map(plainWord)))
      for (const unit of unitsOf(post)) byName.set(`${name}@${unit}`, [...(byName.get(`${name}@${unit}`) ?? []), post]);
  return byName;
}

const unitsOf = ({ unit }: Post): Set<string> =>
  new Set(unit === null ? [''] : ['', plainWord(unit.code), plainWord(unit.name.id)]);

function postOf(row: MappedRow, posts: ReadonlyMap<string, readonly Post[]>): Post | null {
  const position = row.text('position', 300);
  if (position === null) return null;
  const [name = '', own] = position.split('@');
  const unit = own ?? row.text('unit', 300) ?? '';
  const found = posts.get(`${plainWord(name)}@${plainWord(unit)}`) ?? [];
  const [post] = found;
  if (post && found.length === 1) return post;
  row.fault(
    'position',
    found.length > 1 ? 'INVALID' : 'NOT_FOUND',
    found.length > 1
      ? text('Several posts are called this: give the unit too.', 'Ada beberapa jabatan bernama ini: isi juga unitnya.')
      : text(
          'There is no such post; make it first (positionCreate), or say in the mapping which it is.',
          'Jabatan ini tidak ada; buat dahulu (positionCreate), atau petakan ke kode yang benar.',
        ),
  );
  return null;
}

interface Placed {
  readonly is: 'NEW' | 'SAME' | 'OTHER_END';
  readonly held: HeldPost;
}

/** What a row says of a post, beside what is known of it. */
function placed(row: MappedRow, one: Wanted, personId: string, held: readonly HeldPost[]): Placed | null {
  if (!one.post) return null;
  const { startsOn, endsOn, mode, basis } = one;
  const others = held.filter((each) => each.positionId === one.post?.id);
  const same = others.find(
    (each) => each.personId === personId && each.mode === mode && (!row.has('startsOn') || each.startsOn === startsOn),
  );
  const span = { startsOn: same?.startsOn ?? startsOn, endsOn: row.has('endsOn') || !same ? endsOn : same.endsOn };
  faultsFrom(
    row,
    [
      ...checkWithinPost(span, one.post.closedOn),
      ...checkHolders(
        mode,
        span,
        others.filter((each) => each.mode === 'DEFINITIVE' && each !== same),
      ),
    ],
    { positionId: 'position' },
  );
  if (same?.endsOn && (span.endsOn === null || span.endsOn > same.endsOn))
    row.fault(
      'endsOn',
      'INVALID',
      text(
        'It ends before that day already. To prolong it, enter a further span with its own first day.',
        'Pengangkatan ini sudah berakhir sebelum hari itu. Untuk memperpanjang, isi rentang baru dengan hari pertamanya.',
      ),
    );
  if (row.isFaulty) return null;
  const whole = {
    id: same?.id ?? '',
    positionId: one.post.id,
    personId,
    mode,
    basis,
    version: same?.version ?? 1,
    ...span,
  };
  if (!same) return { is: 'NEW', held: whole };
  return { is: same.endsOn === span.endsOn ? 'SAME' : 'OTHER_END', held: { ...same, ...span } };
}
