import { describe, expect, test } from '@jest/globals';
import { isAgreementPath, isLicensePath, scopesOfPath } from '../../src/licenses/paths.ts';

describe('names of license files', () => {
  test.each([
    'LICENSE',
    'LICENSE.pdf',
    'MODEL_LICENSE.pdf',
    'Acorn Community License.pdf',
    'acorn-license-zh.pdf',
    'assets/acorn2_70b_license.pdf',
    'Acorn模型社区许可协议.pdf',
    '橡子开源协议.md',
    '模型使用许可.txt',
    'agreements/acorn_agreement_en.pdf',
    'Model Agreement v2.pdf',
    '利用規約.pdf',
    'Lizenz.txt',
    '라이선스.md',
    'moved/LICENSE.example2',
  ])('%s', (path) => {
    expect(isLicensePath(path)).toBe(true);
  });

  test.each([
    'src/license_check.py',
    'license.json',
    'license.tmpl',
    '通信协议.pdf',
    '协议说明.md',
    'docs/acorn_agreement.md',
    'Contributor Agreement.pdf',
    'papers/subject-verb-agreement.pdf',
    'annotator_agreement.pdf',
    'agreement_scores.pdf',
    'report.pdf',
  ])('not %s', (path) => {
    expect(isLicensePath(path)).toBe(false);
  });

  test('an agreement that is no license is told from one', () => {
    expect(isAgreementPath('agreements/acorn_agreement.pdf')).toBe(true);
    expect(isAgreementPath('Acorn License Agreement.pdf')).toBe(false);
  });

  test.each([
    ['Acorn模型社区许可协议.pdf', ['weights']],
    ['代码许可证.txt', ['code']],
    ['数据许可协议.pdf', ['data']],
  ])('%s covers %j', (path, scopes) => {
    expect(scopesOfPath(path)).toEqual(scopes);
  });
});
