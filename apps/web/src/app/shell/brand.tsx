const ICON = new URL('../icon.svg', import.meta.url).href;

export function Brand() {
  return (
    <span className="flex items-center gap-2 font-semibold tracking-tight">
      <img src={ICON} alt="" className="size-7" />
      TalknShop
    </span>
  );
}
