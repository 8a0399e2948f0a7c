type Props = { readonly from: string | null; readonly to: string | null; readonly today: string };

/** Date fields for a range of days. */
export function DayRange({ from, to, today }: Props) {
  return (
    <>
      <label>
        Stated from
        <input type="date" name="from" defaultValue={from ?? ""} max={today} />
      </label>
      <label>
        to
        <input type="date" name="to" defaultValue={to ?? ""} max={today} />
      </label>
    </>
  );
}
