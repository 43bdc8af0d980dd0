import { Command } from 'cmdk';
import { Dialog } from '../../ui';

export interface PaletteCommand {
  id: string;
  group: string;
  label: string;
  run: () => void;
}

/** Everything there is to do, to be found by typing. */
export default function Palette({ commands, onClose }: { commands: readonly PaletteCommand[]; onClose: () => void }) {
  const groups = [...new Set(commands.map(({ group }) => group))];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Find anything"
      hideTitle
      className="top-[15dvh] translate-y-0"
    >
      <Command label="Find anything" loop className="pt-4">
        <Command.Input
          autoFocus
          placeholder="Type what you want to do"
          className="w-full rounded-lg border border-edge bg-raised px-3 py-2.5 text-base placeholder:text-muted"
        />
        <Command.List className="mt-3 max-h-[50dvh] overflow-y-auto">
          <Command.Empty className="px-3 py-6 text-center text-sm text-muted">There is no such thing.</Command.Empty>
          {groups.map((group) => (
            <Command.Group
              key={group}
              heading={group}
              className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted"
            >
              {commands
                .filter((command) => command.group === group)
                .map(({ id, label, run }) => (
                  <Command.Item
                    key={id}
                    value={`${label} ${id}`}
                    onSelect={() => {
                      onClose();
                      run();
                    }}
                    className="touchable flex cursor-pointer items-center truncate rounded-lg px-3 py-2 text-sm data-[selected=true]:bg-accent-soft"
                  >
                    {label}
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
