import { Monitor, Moon, Sun } from 'lucide-react';
import { IconButton, Menu } from '../../ui';
import { chooseTheme, useTheme } from './theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the system is. */
export function ThemeMenu() {
  const theme = useTheme();
  return (
    <Menu
      trigger={<IconButton label={`Theme: ${theme}`} icon={ICONS[theme]} />}
      items={[
        { label: 'As the system', icon: Monitor, onSelect: () => chooseTheme('system') },
        { label: 'Light', icon: Sun, onSelect: () => chooseTheme('light') },
        { label: 'Dark', icon: Moon, onSelect: () => chooseTheme('dark') },
      ]}
    />
  );
}
