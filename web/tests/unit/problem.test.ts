import { describe, expect, test } from 'vitest';
import { asRefusal, fieldErrors, homeless, isStale, type Problem,
  wantsSignIn } from '@/api/problem';

const bad: Problem = {
  type: '/problems/input.bad_field', title: 'Some fields', status: 400, code: 'input.bad_field',
  says: { zh: '有字段', en: 'Some fields' },
  problems: [
    { field: 'title', says: { zh: '必填', en: 'is required' } },
    { field: 'measures[0].code', says: { zh: '必填', en: 'is required' } },
    { field: 'title', says: { zh: '太长', en: 'is too long' } },
    { field: 'old', says: { zh: '没有这个字段', en: 'is not a field here' } },
  ],
};

describe('a problem document', () => {
  test('names each fault’s field, in the language wanted; those of one are joined', () => {
    const zh = fieldErrors(bad, 'zh');
    expect(zh.get('title')).toBe('必填;太长');
    expect(zh.get('measures[0].code')).toBe('必填');
    expect(fieldErrors(bad, 'en').get('measures[0].code')).toBe('is required');
  });
  test('a fault of a field that the form does not show is not lost', () => {
    const rest = homeless(fieldErrors(bad, 'en'), ['title', 'measures', 'measures[0].code']);
    expect(rest).toEqual(['old: is not a field here']);
  });
  test('without faults names none', () => {
    expect(fieldErrors({ ...bad, problems: undefined }, 'zh').size).toBe(0);
  });
  test('says whether the session ended or somebody else was faster', () => {
    expect(wantsSignIn({ ...bad, status: 401, code: 'identity.sign_in_first' })).toBe(true);
    expect(wantsSignIn({ ...bad, status: 401, code: 'identity.not_signed_in' })).toBe(false);
    expect(isStale({ ...bad, status: 409, code: 'flow.stale_version' })).toBe(true);
  });
  test('an answer that is none becomes one that says so', () => {
    const refusal = asRefusal('<html>', 502);
    expect(refusal.problem.code).toBe('web.not_understood');
    expect(refusal.problem.says.en).toContain('502');
    expect(asRefusal(bad, 400).problem).toBe(bad);
  });
});
