import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

export default function removeBundle() {
  rmSync(dirname(process.env.OPEN_LABEL_BUNDLE), { recursive: true, force: true });
}
