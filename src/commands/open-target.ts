import { openDirectory } from '../release/directory.ts';
import type { Release } from '../release/release.ts';

export async function openTarget(target: string): Promise<Release> {
  return openDirectory(target);
}
