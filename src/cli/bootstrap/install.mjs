import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';
import { npm } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @typedef {Readonly<Record<string, Entry>>} Packages
 */

/**
 * Whether the packages in node_modules are other than those that package-lock.json asks for.
 *
 * Compares the lock with npm's own record of what it installed, which npm writes last: an
 * interrupted installation has none. Optional packages of other systems may be missing.
 *
 * @param {Packages} wanted the lock's packages, keyed by folder; the empty key is ourselves
 * @param {Packages | null} installed npm's record; null when there is none
 */
export function needsInstall(wanted, installed) {
  if (!installed) return true;
  return Object.entries(wanted).some(([folder, entry]) => {
    if (folder === '') return false;
    const found = installed[folder];
    if (!found) return !entry.optional && !entry.devOptional;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
}

/**
 * The packages listed in a lock file or in npm's record; null when it is missing or unreadable.
 *
 * @param {string} path
 * @returns {Packages | null}
 */
export function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Installs the packages when they are missing or out of date.
 *
 * @returns {Promise<boolean>} whether everything needed is there now
 */
export async function installPackages() {
  const wanted = readPackages(join(PROJECT, 'package-lock.json')) ?? {};
  const installed = readPackages(join(PROJECT, 'node_modules/.package-lock.json'));
  if (!needsInstall(wanted, installed)) return true;
  console.log('Installing packages, as package-lock.json says ...');
  const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) console.error('The packages could not be installed.');
  return code === 0;
}
