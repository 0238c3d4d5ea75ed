import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COUNCIL = 'src/engine/proceedings/council';

/** Where the planted kind of errand stands, what the union and the table say of it, and its words. */
export const PLANTED = {
  entry: `${COUNCIL}/tasks/host-dinner.ts`,
  union: `${COUNCIL}/action.ts`,
  table: `${COUNCIL}/tasks/table.ts`,
  words: 'src/words/tasks.ts',
} as const;

/** The whole entry of a kind of errand that the game does not have. */
export const HOST_DINNER = `import type { Task } from '../action';
import { shortText } from '../../../core/shape';
import { rejectionOfItself, rejectionOfSeat, taskShape } from './checks';
import { MESSENGER_ALONE, surely } from './outcome';
import type { TaskRule } from './task-rule';

type HostDinner = Extract<Task, { type: 'hostDinner' }>;

export const hostDinner: TaskRule<HostDinner> = {
  order: 11,
  listed: 11,
  heading: 'listen',
  hangsOnVoice: true,
  offersHangOn: 'docket',
  pays: 'now',
  name: null,
  pair: null,
  isShaped: taskShape<HostDinner>('hostDinner', { member: shortText }),
  offers: (_, seat) => (seat ? [{ type: 'hostDinner', member: seat.id }] : []),
  rejectionOf: (known, { member }) => rejectionOfSeat(known, member),
  rejectionOfSender: (sender, { member }) => rejectionOfItself(sender, member),
  claims: ({ member }) => [\`dinner \${member}\`],
  reaches: ({ member }) => [member],
  cost: () => MESSENGER_ALONE,
  outcomes: (_, { task }) => surely([{ member: task.member, by: 10 }]),
  reason: (_, { member }) => ({ why: 'goodHearing', member }),
  petition: () => null,
  carryOut: () => undefined,
};
`;

/** Everything but the drawn room, whose typings take longer than all else. */
const SCRATCH = {
  extends: './tsconfig.json',
  include: ['src'],
  exclude: ['src/chamber', 'src/app'],
};

/** Files of a scratch copy to write or change, by path. */
type Changes = Readonly<Record<string, (text: string) => string>>;

const after =
  (line: string, more: string) =>
  (text: string): string => {
    if (!text.includes(line)) throw new Error(`no "${line}" to plant after`);
    return text.replace(line, `${line}\n${more}`);
  };

/** All that it takes to plant the kind of errand: one entry, a line each in union and table, words. */
export const PLANTING: Changes = {
  [PLANTED.entry]: () => HOST_DINNER,
  [PLANTED.union]: after(
    'export type Task =',
    "  | { readonly type: 'hostDinner'; readonly member: MemberId }",
  ),
  [PLANTED.table]: (text) =>
    after(
      "import { SOUND_OUT } from './sound-out';",
      "import { hostDinner } from './host-dinner';",
    )(text.replace('  soundOut: SOUND_OUT,\n', '  soundOut: SOUND_OUT,\n  hostDinner,\n')),
  [PLANTED.words]: after(
    "const TASK_WORDS: { readonly [K in Task['type']]: TaskWords<Extract<Task, { type: K }>> } = {",
    "  hostDinner: { title: () => 'Host a dinner', cost: () => 'An evening.' },",
  ),
};

/** Every error of the compiler in a scratch copy of the sources with these changes, as `path(line)`. */
export function compilerErrors(changes: Changes): readonly string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'nine-votes-planted-'));
  try {
    for (const part of ['src', 'tsconfig.json', 'scenarios'])
      cpSync(join(ROOT, part), join(scratch, part), { recursive: true });
    writeFileSync(join(scratch, 'scratch.json'), JSON.stringify(SCRATCH));
    symlinkSync(join(ROOT, 'node_modules'), join(scratch, 'node_modules'));
    for (const [path, change] of Object.entries(changes))
      writeFileSync(join(scratch, path), change(textIn(scratch, path)));
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const { stdout, stderr } = spawnSync(tsc, ['-p', 'scratch.json', '--pretty', 'false'], {
      cwd: scratch,
      encoding: 'utf8',
    });
    if (stderr) throw new Error(stderr);
    return [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error/gm)].map(
      ([, path, line]) => `${path}(${line})`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function textIn(scratch: string, path: string): string {
  try {
    return readFileSync(join(scratch, path), 'utf8');
  } catch {
    return '';
  }
}
