import type { JSX } from 'preact';
import { Adviser } from '../desk/AdviserPanel';
import { Letter } from '../desk/LetterPanel';
import { Log } from '../desk/LogPanel';
import { usePage, type PanelName } from '../page';
import { Dialog } from './Dialog';
import { Help } from './HelpPanel';
import { Menu } from './MenuPanel';
import { SettingsForm } from './SettingsPanel';

const PANELS: Readonly<Record<PanelName, { title: string; body: () => JSX.Element }>> = {
  letter: { title: 'The letter', body: Letter },
  log: { title: 'What has happened', body: Log },
  help: { title: 'How it works', body: Help },
  settings: { title: 'Settings', body: SettingsForm },
  adviser: { title: 'The adviser', body: Adviser },
  menu: { title: 'Menu', body: Menu },
};

/** The panel that is open over the page, if any. */
export function OpenPanel(): JSX.Element | null {
  const { panel, open } = usePage();
  if (panel.value === null) return null;
  const { title, body: Body } = PANELS[panel.value];
  return (
    <Dialog key={panel.value} title={title} onClose={() => open(null)}>
      <Body />
    </Dialog>
  );
}
