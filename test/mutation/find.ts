import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from './mutation';

/** A mutation whose text has been found: the file, from the top of the project, and its new content. */
export interface Planted {
  readonly mutation: Mutation;
  readonly file: string;
  readonly content: string;
}

/** A source file, from the top of the project, with its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every TypeScript file under `src`, in no order that matters. */
export function sourcesOf(root: string): readonly Source[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name) && statSync(join(root, 'src', name)).isFile())
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** How often the text of a mutation stands where it should: in all its files together. */
export function countOf({ within, text }: Mutation, sources: readonly Source[]): number {
  return sources
    .filter(({ file }) => file.startsWith(`src/${within}`))
    .reduce((sum, source) => sum + source.text.split(text).length - 1, 0);
}

/** The mutation with its file as it will be. @throws unless its text is there exactly once */
export function plantedIn(mutation: Mutation, sources: readonly Source[]): Planted {
  const { within, text, instead } = mutation;
  const found = countOf(mutation, sources);
  if (found !== 1) throw new Error(`its text is in src/${within} ${found} times`);
  const source = sources.find(
    (each) => each.file.startsWith(`src/${within}`) && each.text.includes(text),
  )!;
  return { mutation, file: source.file, content: source.text.replace(text, () => instead) };
}
