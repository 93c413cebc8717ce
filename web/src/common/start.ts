// What both entries begin with: words, queries, who is signed in.
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { type App, watchEffect } from 'vue';
import { refreshMe } from '@/api/client';
import { session } from '@/api/session';
import { i18n, language, setLanguage, t } from './i18n';

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
});
const kAskEvery = 60_000;

export function start(app: App, title: string): void {
  setLanguage(language.value);
  watchEffect(() => { document.title = t(title); });
  app.use(i18n).use(VueQueryPlugin, { queryClient: queries });
  const ask = () => void refreshMe().catch(() => undefined);
  ask();
  // A session that ended is noticed before somebody types for nothing.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && session.me) ask();
  });
  setInterval(() => { if (session.me?.signed_in && !session.wanted) ask(); }, kAskEvery);
  app.mount('#app');
}
