// What both entries begin with: words, queries, who is signed in.
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { type App, watch, watchEffect } from 'vue';
import { call, refreshMe } from '@/api/client';
import { session } from '@/api/session';
import { dropAllDrafts, keepOnlyDraftsOf } from './drafts';
import { i18n, language, setLanguage, t } from './i18n';

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
});
const kAskEvery = 60_000;

export async function signOut(): Promise<void> {
  await call('identity.sign_out', {});
  queries.clear();
  session.me = await call('identity.me');
}

export function start(app: App, title: string): void {
  setLanguage(language.value);
  watchEffect(() => { document.title = t(title); });
  app.use(i18n).use(VueQueryPlugin, { queryClient: queries });
  // Somebody else signed in: nothing of the one before is shown. Whoever signs out stays the one
  // before until then.
  let last = '';
  watch(() => session.me?.account, (now) => {
    if (!now) return;
    keepOnlyDraftsOf(now);
    if (last && now !== last) {
      queries.clear();
      dropAllDrafts();
    }
    last = now;
  });
  const ask = () => void refreshMe().catch(() => undefined);
  ask();
  // A session that ended is noticed before somebody types for nothing.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && session.me) ask();
  });
  setInterval(() => { if (session.me?.signed_in && !session.wanted) ask(); }, kAskEvery);
  app.mount('#app');
}
