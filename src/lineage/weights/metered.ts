import type { About, Release, ReleaseFile, Target } from '../../release/release.ts';

/** A release that counts the bytes that it is asked for. */
export class Metered implements Release {
  readonly target: Target;
  readonly about: About;
  readonly files: readonly ReleaseFile[];
  readonly gaps: readonly string[];
  readonly #release: Release;
  bytesRead = 0;

  constructor(release: Release) {
    this.#release = release;
    this.target = release.target;
    this.about = release.about;
    this.files = release.files;
    this.gaps = release.gaps;
  }

  has(path: string): boolean {
    return this.#release.has(path);
  }

  size(path: string): Promise<number | undefined> {
    return this.#release.size(path);
  }

  async text(path: string, limit?: number): Promise<string | undefined> {
    const text = await this.#release.text(path, limit);
    this.bytesRead += text?.length ?? 0;
    return text;
  }

  async bytes(path: string, start: number, end: number): Promise<Uint8Array | undefined> {
    const bytes = await this.#release.bytes(path, start, end);
    this.bytesRead += bytes?.length ?? 0;
    return bytes;
  }
}
