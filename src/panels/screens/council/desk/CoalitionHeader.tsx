import type { JSX } from 'preact';
import { DeskHeader } from '../../../parts/DeskHeader';
import { useGame, usePage, type PanelName } from '../../../page';
import { inSentence } from '../../../../words/plain';

const TOOLS: readonly { readonly panel: PanelName; readonly name: string }[] = [
  { panel: 'letter', name: 'Letter' },
  { panel: 'log', name: 'Log' },
  { panel: 'adviser', name: 'Adviser' },
  { panel: 'menu', name: 'Menu' },
];

/** The strip above the coalition’s desk. The top level has no adviser. */
export function CoalitionHeader(): JSX.Element {
  const { view } = useGame();
  const { open } = usePage();
  const { docket, level } = view;
  const tools = TOOLS.filter(({ panel }) => panel !== 'adviser' || level !== 'ambassador');
  return (
    <DeskHeader
      whose={`${inSentence(docket, docket.desk)} desk`}
      tools={tools.map(({ panel, name }) => ({ name, onOpen: () => open(panel) }))}
    />
  );
}
