// Before the files that begin side by side: one of them would find the demo half played.
import { played } from './site';

export default function setup(): void {
  played();
}
