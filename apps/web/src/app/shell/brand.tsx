import icon from '../icon.svg';

export function Brand() {
  return (
    <span className="flex items-center gap-2 font-semibold tracking-tight">
      <img src={icon} alt="" className="size-7" />
      TalknShop
    </span>
  );
}
