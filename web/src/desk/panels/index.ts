// What an item's page shows besides its fields: pictures, and lists of checks.
import { type Component, defineAsyncComponent } from 'vue';

const kPanels: Record<string, (() => Promise<unknown>) | undefined> = {
  duty: () => import('./ScreeningPanel.vue'),
  supplier: () => import('./SupplierPanel.vue'),
  fair: () => import('./FairPanel.vue'),
  cost_model: () => import('./CostPanel.vue'),
  contract: () => import('./ContractPanel.vue'),
  procurement: () => import('./ProcurementPanel.vue'),
  complaint: () => import('./ComplaintPanel.vue'),
};
export function panelOf(noun: string): Component | undefined {
  const load = kPanels[noun];
  return load && defineAsyncComponent(load as () => Promise<Component>);
}
/** Where people look at the picture before they read the fields. */
export const isPanelFirst = (noun: string) => ['procurement', 'complaint'].includes(noun);
