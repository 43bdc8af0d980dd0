import { useQueryClient } from '@tanstack/react-query';
import type { SessionList } from '@talknshop/contracts';
import type { ConversationStore } from '../../conversation';
import type { PaletteCommand } from '../keyboard/palette';
import { PANEL_TABS, type PanelTab } from '../panel/panel-tab';
import type { Services } from '../services';
import { chooseTheme } from '../theme/theme';
import { sessionsKey, sessionTitle } from './sessions';

export interface CommandParts {
  services: Services;
  store: ConversationStore;
  goTo: (session_id: string | undefined) => void;
  showTab: (tab: PanelTab) => void;
  openHelp: () => void;
}

/** Everything there is to do, for the palette. */
export function useCommands({ services, store, goTo, showTab, openHelp }: CommandParts): PaletteCommand[] {
  const known = useQueryClient().getQueryData<SessionList>(sessionsKey(services.identity.user_id));
  const sessions = known?.sessions.filter(({ last_message }) => last_message) ?? [];
  return [
    { id: 'new', group: 'Conversation', label: 'New conversation', run: () => goTo(undefined) },
    { id: 'stop', group: 'Conversation', label: 'Stop the answer', run: store.stop },
    ...PANEL_TABS.map(({ id, label }) => ({ id, group: 'Show', label, run: () => showTab(id) })),
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      id: `theme-${theme}`,
      group: 'Settings',
      label: `Theme: ${theme}`,
      run: () => chooseTheme(theme),
    })),
    { id: 'help', group: 'Settings', label: 'Help and keys', run: openHelp },
    { id: 'ops', group: 'Settings', label: 'Operations', run: () => services.router.go({ page: 'ops' }) },
    ...sessions.map((session) => ({
      id: session.session_id,
      group: 'Go to',
      label: sessionTitle(session, services.firstWords),
      run: () => goTo(session.session_id),
    })),
  ];
}
