// Conditions as the program tells them, for the list of checks.
import { language, word } from '@/common/i18n';
import type { Row } from '../queries';
import type { Check } from './CheckList.vue';

const kHow: Record<string, Check['how']> = { ok: 'good', no: 'bad', unknown: 'open' };
export function conditionsOf(all: unknown): Check[] {
  return ((all ?? []) as Row[]).map((one) => ({
    how: kHow[String(one.outcome)] ?? 'note',
    word: word(String(one.outcome), 'eligibility'),
    what: String(language.value === 'en' ? one.reason_en : one.reason_zh),
    why: String(one.basis ?? ''),
    rule: String(one.rule ?? ''),
  }));
}
