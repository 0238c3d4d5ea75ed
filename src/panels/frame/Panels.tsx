import type { ComponentType, JSX } from 'preact';
import { Letter } from '../screens/council/desk/LetterPanel';
import { usePage, type PanelName } from '../page';
import { Dialog } from './Dialog';
import { later } from './later';

const Adviser = later(async () => (await import('../screens/council/desk/AdviserPanel')).Adviser);
const Log = later(async () => (await import('../screens/council/desk/LogPanel')).Log);
const Help = later(async () => (await import('./HelpPanel')).Help);
const Menu = later(async () => (await import('./MenuPanel')).Menu);
const SettingsForm = later(async () => (await import('./SettingsPanel')).SettingsForm);

const PANELS: Readonly<Record<PanelName, { title: string; body: ComponentType }>> = {
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
