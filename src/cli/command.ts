/** What a command answers; `main` writes it out and ends with the code. */
export interface CommandResult {
  /** 0: done; 1: the answer is no, or the file is bad; 2: the command line was not understood. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A finished command: JSON alone with `--json`, lines for people without. */
export function answer(
  data: unknown,
  { isJson, lines, exitCode = 0 }: { isJson: boolean; lines: readonly string[]; exitCode?: number },
): CommandResult {
  const stdout = isJson ? `${JSON.stringify(data)}\n` : lines.map((line) => `${line}\n`).join('');
  return { exitCode, stdout, stderr: '' };
}

/** A command line that was not understood: why, then the usage, and exit code 2. */
export function misused(why: string, usage: string): CommandResult {
  return { exitCode: 2, stdout: '', stderr: `${why}\n\n${usage}` };
}

/** A command that was understood and could not be done. */
export function failed(why: string): CommandResult {
  return { exitCode: 1, stdout: '', stderr: `${why}\n` };
}

/** A share or an average without the noise of its last bits: 12 digits after the point. */
export function twelveDigits(value: number): number {
  return Math.round(value * 1e12) / 1e12 + 0;
}
