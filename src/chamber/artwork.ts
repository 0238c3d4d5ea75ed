import type { MemberId } from '../engine/core/ids';

const FLAG = 'flag:';

/** Name under which a member's flag is kept beside the drawn pictures. */
export function flagPath(member: MemberId): string {
  return FLAG + member;
}

/** Turns the name of a picture or a flag into its address. */
export function addressOf(
  path: string,
  assetUrl: (path: string) => string,
  flagUrl: (member: MemberId) => string,
): string {
  return path.startsWith(FLAG) ? flagUrl(path.slice(FLAG.length) as MemberId) : assetUrl(path);
}

/** Loads pictures once and keeps them, ready to be drawn at any size. */
export class Artwork {
  readonly #urlOf: (path: string) => string;
  readonly #images = new Map<string, HTMLImageElement | null>();
  readonly #coming = new Map<string, Promise<void>>();

  constructor(urlOf: (path: string) => string) {
    this.#urlOf = urlOf;
  }

  /** Loads what isn't loaded yet; a picture that fails is remembered as missing, never an error. */
  async load(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.#loadOne(path)));
  }

  /** Whether all of these have been loaded, or found missing. */
  has(paths: readonly string[]): boolean {
    return paths.every((path) => this.#images.has(path));
  }

  /** A loaded picture, or null when it is missing or still coming. */
  get(path: string): HTMLImageElement | null {
    return this.#images.get(path) ?? null;
  }

  #loadOne(path: string): Promise<void> {
    const known = this.#coming.get(path);
    if (known !== undefined) return known;
    const image = new Image();
    image.src = this.#urlOf(path);
    const coming = image.decode().then(
      () => void this.#images.set(path, image),
      () => void this.#images.set(path, null),
    );
    this.#coming.set(path, coming);
    return coming;
  }
}
