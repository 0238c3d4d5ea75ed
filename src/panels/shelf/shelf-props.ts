import type { Scenario } from '../../engine/scenario';
import type { Level } from '../../engine/state';
import type { SaveEntry } from '../../session/saves';

/** What the shelf shows, and what may be done from it. */
export interface ShelfProps {
  readonly docket: Scenario;
  readonly entries: readonly SaveEntry[];
  /** A fresh seed for the form. */
  readonly seed: string;
  /** What could not be used: an address, a file or a save; null for nothing. */
  readonly problem: string | null;
  readonly onStart: (choice: { seed: string; level: Level }) => void;
  readonly onResume: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onExport: (id: string) => void;
  readonly onImport: (text: string) => void;
  readonly onDismiss: () => void;
}
