import { readdirSync, readFileSync } from 'node:fs';

/** The kernel's unit in /proc/<pid>/stat (USER_HZ), 100 on every Linux Node runs on. */
const TICKS = 100;

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), own: utime + stime, ofDeadChildren: cutime + cstime };
  } catch {
    return null;
  }
}

/**
 * CPU seconds a process and all its descendants have used, those that have ended included: a child that was waited for
 * is in its parent's sum.
 */
export function cpuSeconds(root) {
  const stats = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    if (stat) stats.set(Number(name), stat);
  }
  const below = (pid) => {
    const stat = stats.get(pid);
    if (!stat) return 0;
    let ticks = stat.own + stat.ofDeadChildren;
    for (const [child, { parent }] of stats) if (parent === pid) ticks += below(child);
    return ticks;
  };
  return below(root) / TICKS;
}

export function memoryKb(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
}
