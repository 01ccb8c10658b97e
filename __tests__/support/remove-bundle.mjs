import { rmSync } from 'node:fs';

export default function removeBundle() {
  rmSync(process.env.OPEN_LABEL_BUNDLE, { recursive: true, force: true });
}
