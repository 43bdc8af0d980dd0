import { Dialog, setSingleKeys, useSingleKeys } from '../../ui';

const KEYS: readonly { keys: string; does: string; isSingle?: boolean }[] = [
  { keys: 'Enter', does: 'Send' },
  { keys: 'Shift + Enter', does: 'New line' },
  { keys: 'Esc', does: 'Stop the answer, close a window' },
  { keys: '↑', does: 'Edit your last message, in an empty field' },
  { keys: 'Ctrl or ⌘ + K', does: 'Find anything' },
  { keys: '/', does: 'Go to the message field', isSingle: true },
  { keys: 'C', does: 'Compare the product in focus', isSingle: true },
  { keys: '?', does: 'This help', isSingle: true },
];

/** Which keys do what. */
export default function HelpDialog({ onClose, user }: { onClose: () => void; user: string }) {
  const isOn = useSingleKeys();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Help" description="Keys, and who you are here.">
      <div className="flex flex-col gap-5 text-sm">
        <table className="w-full">
          <caption className="sr-only">Keys</caption>
          <tbody>
            {KEYS.map(({ keys, does, isSingle }) => (
              <tr key={keys} className="border-b border-line last:border-0">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  <kbd className="whitespace-nowrap rounded-md border border-line bg-sunken px-1.5 py-0.5 font-sans">
                    {keys}
                  </kbd>
                </th>
                <td className="py-2">
                  {does}
                  {isSingle && !isOn && <span className="text-muted"> (off)</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="touchable flex items-center gap-3">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => setSingleKeys(target.checked)}
            className="size-5 accent-accent"
          />
          Use keys without Ctrl or ⌘
        </label>
        <p className="text-muted wrap-anywhere">
          You are <span className="font-medium text-ink">{user}</span>. Where the server asks for no login, this name is
          made up by your browser and kept in it: whoever uses this browser sees your conversations.
        </p>
      </div>
    </Dialog>
  );
}
