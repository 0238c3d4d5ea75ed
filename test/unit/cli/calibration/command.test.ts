import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { calibrateCommand } from '../../../../src/cli/calibration/command';

const HEADER = 'roll,date,item,iso3,group,permanent,vote,rights_record,rights_votes,last_dprk_vote';
const folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function tableOf(...lines: readonly string[]): string {
  const file = join(folder, 'table.csv');
  writeFileSync(file, [HEADER, ...lines].join('\n'));
  return file;
}

describe('flags', () => {
  test.each([['--jsno'], ['extra'], ['--test'], ['--test', '--json'], ['--test=']])(
    '%s: usage on stderr and exit 2',
    (...args) => {
      const { exitCode, stdout, stderr } = calibrateCommand(args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('Usage:');
    },
  );

  test('--help shows the usage', () => {
    const { exitCode, stdout } = calibrateCommand(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--test FILE.csv');
  });
});

describe('--json', () => {
  test('prints the report and nothing else, the same each time', () => {
    const { exitCode, stdout, stderr } = calibrateCommand(['--json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual([
      'trainedOn',
      'rows',
      'coefficients',
      'models',
      'forecasts',
    ]);
    expect(calibrateCommand(['--json']).stdout).toBe(stdout);
  });
});

test('without --json a table with every model and roll', () => {
  const { stdout } = calibrateCommand([]);
  expect(stdout).toContain('China and Russia no, Africa abstains, the rest yes');
  expect(stdout).toMatch(/PRK2015 +0\.72/);
});

describe('--test', () => {
  test('scores elected members with a vote, and forecasts the rest', () => {
    const file = tableOf(
      'A,2020-01-01,PRK,DEU,WEOG,false,yes,1.0000,12,1.0000',
      'A,2020-01-01,PRK,USA,WEOG,true,yes,1.0000,12,',
      'A,2020-01-01,PRK,VNM,APG,false,abstain,-1.0000,12,',
      'B,2020-02-01,PRK,DEU,WEOG,false,,1.0000,12,',
    );
    const { models, forecasts } = JSON.parse(calibrateCommand(['--test', file, '--json']).stdout);
    expect(models[0]).toMatchObject({ rows: 2, electedAccuracy: 0.5, electedYesAccuracy: 1 });
    expect(models[0].electedLogLoss).toBeCloseTo(
      (-Math.log(1 / (1 + Math.exp(-3.48))) -
        Math.log(1 - 1 / (1 + Math.exp(5.36)) - 1 / (1 + Math.exp(-1.56)))) /
        2,
      4,
    );
    expect(forecasts.map(({ roll }: { roll: string }) => roll)).toEqual(['A', 'B']);
  });

  test('a file without known votes gives forecasts and no scores', () => {
    const file = tableOf('B,2020-02-01,PRK,DEU,WEOG,false,,1.0000,12,');
    const { models, forecasts } = JSON.parse(calibrateCommand(['--test', file, '--json']).stdout);
    expect(models[0]).toMatchObject({ rows: 0, electedAccuracy: null, electedLogLoss: null });
    expect(forecasts).toHaveLength(1);
  });

  test.each([
    { row: 'A,2020-01-01,PRK,DEU,WEOG,false,maybe,1,12,', where: 'line 2, column vote' },
    { row: 'A,2020-01-01,PRK,DEU,WEOG,false,yes,1.5,12,', where: 'line 2, column rights_record' },
    { row: 'A,2020-01-01,PRK,DEU,WEOG,false,yes,,12,', where: 'line 2, column rights_record' },
    { row: 'A,2020-01-01,PRK,DEU,WEOG,false,yes,1,12,0.5', where: 'line 2, column last_dprk_vote' },
    { row: 'A,2020-01-01,PRK,de,WEOG,false,yes,1,12,', where: 'line 2, column iso3' },
    { row: 'A,2020-01-01,PRK,DEU,EU,false,yes,1,12,', where: 'line 2, column group' },
    { row: 'A,2020-01-01,PRK,DEU,WEOG,no,yes,1,12,', where: 'line 2, column permanent' },
    { row: 'A,soon,PRK,DEU,WEOG,false,yes,1,12,', where: 'line 2, column date' },
    { row: '<b>,2020-01-01,PRK,DEU,WEOG,false,yes,1,12,', where: 'line 2, column roll' },
    { row: 'A,2020-01-01,PRK,DEU', where: 'line 2, column group' },
  ])('$row is refused at $where', ({ row, where }) => {
    const { exitCode, stdout, stderr } = calibrateCommand(['--test', tableOf(row)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`${where}: `);
  });

  test('every problem is named at once, also in JSON', () => {
    const file = tableOf(
      'A,2020-01-01,PRK,DEU,WEOG,false,maybe,9,12,',
      'A,2020-01-01,PRK',
      'A,2020-01-01,PRK,DEU,WEOG,false,yes,1,12,',
    );
    const { exitCode, stdout } = calibrateCommand(['--json', '--test', file]);
    expect(exitCode).toBe(1);
    const where = JSON.parse(stdout).problems.map(
      ({ line, column }: { line: number; column: string }) => `${line} ${column}`,
    );
    expect(where).toEqual(['2 rights_record', '2 vote', '3 iso3', '4 iso3']);
  });

  test('an eleventh elected member is refused', () => {
    const rows = Array.from(
      { length: 11 },
      (_, i) => `A,2020-01-01,PRK,AA${String.fromCharCode(65 + i)},WEOG,false,yes,1,12,`,
    );
    const { stderr } = calibrateCommand(['--test', tableOf(...rows)]);
    expect(stderr).toContain('line 12, column permanent: ');
  });

  test('an empty table and a missing file are refused', () => {
    expect(calibrateCommand(['--test', tableOf()])).toMatchObject({ exitCode: 1 });
    const missing = calibrateCommand(['--test', join(folder, 'nowhere.csv')]);
    expect(missing.exitCode).toBe(1);
    expect(missing.stderr).toContain('cannot be read');
  });

  test('quotes, a byte-order mark and Windows line ends are read alike', () => {
    const file = join(folder, 'windows.csv');
    const row = 'A,2020-01-01,PRK,"DEU",WEOG,false,"yes",1.0000,12,""';
    writeFileSync(file, `\uFEFF${HEADER}\r\n${row}\r\n\r\n`);
    const { exitCode, stdout } = calibrateCommand(['--json', '--test', file]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).models[0].rows).toBe(1);
  });
});
