import type { Release } from '../../release/release.ts';
import type { Evidence } from '../../vocabulary.ts';
import type { Places } from '../places.ts';

/** "compare_oak.png" shows two models side by side. */
const RESULTS_PICTURE =
  /(?:^|[^a-z])(?:(?!work)[a-z]{0,8}bench\w*|eval\w*|results?|scores?|leaderboard|radar|accuracy|perf\w*|compar(?!e[-_])\w*|needle|elo|win[-_]?rates?)(?:$|[^a-z]|\d)/i;
/** Measures of the machine, and sketches of what is compared. */
const OTHER_PICTURE =
  /speed|latency|throughput|memory|vram|gpu|cost|profil|pipeline|framework|architecture|arch\b|overview|demo|logo|icon|example|sample|flow/i;
const PICTURE_FILE = /\.(?:png|jpe?g|svg|webp|gif|pdf)$/i;
/** Folders of what a document shows; pictures elsewhere are test data, or parts of a program. */
const FIGURES =
  /^(?:[\w.-]+\/)?(?:assets?|figs?|figures?|images?|imgs?|pics?|pictures?|visuals?|media|plots?|results?|resources?|static|docs?|__?assets__?)\//i;

/** True for words, or the name of a file, that say that a picture shows results. */
export function picturesResults(words: string): boolean {
  return RESULTS_PICTURE.test(words);
}

/** Pictures of results that lie in the release and that no document shows: those of its paper or its announcement. */
export function resultPictures(release: Release, places: Places): Evidence[] {
  const found: Evidence[] = [];
  for (const { path, kind } of release.files) {
    if (found.length >= 3) break;
    if (kind !== 'file' || !PICTURE_FILE.test(path) || !FIGURES.test(path)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1).replace(PICTURE_FILE, '');
    if (picturesResults(name) && !OTHER_PICTURE.test(name) && !places.isVendored(path))
      found.push({ file: path, detail: 'picture of results' });
  }
  return found;
}
