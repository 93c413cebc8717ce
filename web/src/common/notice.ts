// One sentence about what was just done, shown on the page that follows.
import { reactive } from 'vue';

export const notice = reactive({ text: '' });
let clearing: ReturnType<typeof setTimeout> | undefined;
export function tell(text: string): void {
  notice.text = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => { notice.text = ''; }, 15_000);
}
