import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Story } from '../desk/LogPanel';
import { Dialog } from '../../../frame/Dialog';
import { DeskHeader } from '../../../parts/DeskHeader';
import { useGame, usePage } from '../../../page';
import { chairName } from '../../../../words/chair-names';
import { chairStory } from './history';

/** The strip above a chair’s desk: its log is what the chair has heard, and there is no letter or adviser. */
export function ChairHeader(): JSX.Element {
  const { session, view } = useGame();
  const { open } = usePage();
  const [isReading, setReading] = useState(false);
  const tools = [
    { name: 'Log', onOpen: () => setReading(true) },
    { name: 'Menu', onOpen: () => open('menu') },
  ];
  return (
    <DeskHeader class="chair-line" whose={chairName(view.docket, view.seat)} tools={tools}>
      {isReading && (
        <Dialog title="What your desk has heard" onClose={() => setReading(false)}>
          <Story weeks={chairStory(session)} />
        </Dialog>
      )}
    </DeskHeader>
  );
}
