import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** One source file: its path from the top of the project, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every program source (TypeScript and plain JavaScript) under a folder; none if there is no such folder. */
export function sourcesUnder(folder: string): readonly Source[] {
  if (!existsSync(join(PROJECT, folder))) return [];
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]s|tsx)$/.test(entry.name))
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return {
        path: relative(PROJECT, file).split(sep).join('/'),
        text: readFileSync(file, 'utf8'),
      };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A string, a comment, or a regular expression; the first alternative that fits wins. */
const LITERALS =
  /(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)/g;

/** The text with comments replaced by a blank, and line ends kept. */
export function withoutComments(text: string): string {
  return text.replace(LITERALS, (found, string: string | undefined) =>
    string === undefined ? found.replace(/[^\n]/g, ' ') : found,
  );
}

/**
 * The text with comments and plain strings blanked, so that only code is left. The code inside a
 * template's `${}` stays, and so does the rest of that template.
 */
export function codeOf(text: string): string {
  return withoutComments(text).replace(LITERALS, (found) =>
    found.startsWith('`') && found.includes('${') ? found : `''`,
  );
}

/**
 * What a source asks for: static, re-exported, bare and dynamic imports, and `import.meta.glob`
 * patterns. Type-only imports count: a name that only types use still ties two folders together.
 */
export function importsOf(text: string): readonly string[] {
  const code = withoutComments(text);
  const named = /\b(?:from|import)\s*\(?\s*['"`]([^'"`\n]+)['"`]/g;
  const globs = /\bimport\.meta\.glob\b[^(]*\(([^)]*)\)/g;
  return [
    ...[...code.matchAll(named)].map(([, to]) => to!),
    ...[...code.matchAll(globs)].flatMap(([, words]) =>
      [...words!.matchAll(/['"`]([./!][^'"`]*)['"`]/g)].map(([, to]) => to!.replace(/^!/, '')),
    ),
  ];
}

/** The path from the top of the project of a relative import, without `?url` and the like. */
export function resolveImport(from: string, to: string): string {
  return posix.normalize(posix.join(dirname(from).split(sep).join('/'), to.replace(/[?#].*$/, '')));
}
