import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { artFiles } from './files';

const assets = fileURLToPath(new URL('../../../assets/', import.meta.url));

for (const [path, text] of artFiles()) {
  const target = join(assets, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
