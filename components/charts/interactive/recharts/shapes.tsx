import { px, RUN_GAP, type SvgShape, type TextShape } from "@/lib/chart/render/svg-primitives";

/** Shapes as elements, with the same attributes as `lib/chart/render/svg-writer.ts` writes. */
export function Shapes({ shapes }: { readonly shapes: readonly SvgShape[] }) {
  return shapes.map((shape, index) =>
    shape.shape === "path" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a drawing have no ids and never change order.
      <path key={index} d={shape.d} className={shape.style} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <TextLine key={index} shape={shape} />
    ),
  );
}

function TextLine({ shape: { x, y, anchor, runs, halo } }: { readonly shape: TextShape }) {
  const place = { x: px(x), y: px(y), ...(anchor !== "start" && { textAnchor: anchor }) };
  const styles = (style: string) => (halo ? `${style} halo` : style);
  const [first, ...more] = runs;
  if (first === undefined) return null;
  if (more.length === 0)
    return (
      <text {...place} className={styles(first.style)}>
        {first.text}
      </text>
    );
  return (
    <text {...place}>
      {runs.map(({ text, style }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never change order.
        <tspan key={index} className={styles(style)} {...(index > 0 && { dx: RUN_GAP })}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
