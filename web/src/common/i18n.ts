// zh-CN by default, English complete: each message stands with both of its languages, so neither
// can be missing. Labels of fields and operations come from the program's description instead.
import { computed } from 'vue';
import { createI18n } from 'vue-i18n';
import type { Language } from './formats';
import texts from './messages.json';
import enumWords from './words.json';

type Pair = [string, string];
const kStore = 'pobing.language';

function half(n: 0 | 1): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts as unknown as Record<string, Pair>).map(([key, pair]) => [key, pair[n]]),
  );
}
function wanted(): Language {
  try {
    return localStorage.getItem(kStore) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export const i18n = createI18n({
  legacy: false,
  locale: wanted(),
  fallbackLocale: 'zh',
  flatJson: true,
  messages: { zh: half(0), en: half(1) },
});
export const language = computed<Language>(() => i18n.global.locale.value as Language);

export function setLanguage(to: Language): void {
  i18n.global.locale.value = to;
  document.documentElement.lang = to === 'en' ? 'en' : 'zh-CN';
  try {
    localStorage.setItem(kStore, to);
  } catch {
    // Private windows may have no store: the choice then lasts as long as the page.
  }
}
/** The word of an enumeration's value, or of that of one field where the same value means two
    things; an unknown one is shown as it is. */
export function word(value: string, field = ''): string {
  const all = enumWords as unknown as Record<string, Pair | undefined>;
  const pair = all[`${field}.${value}`] ?? all[value];
  return pair ? pair[language.value === 'en' ? 1 : 0] : value;
}
/** Whichever language of a pair is wanted. */
export function say(pair: { zh?: string | undefined; en?: string | undefined }): string {
  return (language.value === 'en' ? pair.en : pair.zh) ?? pair.zh ?? pair.en ?? '';
}
export const t = i18n.global.t;
