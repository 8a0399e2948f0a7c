import type { PlacedMarkGroup } from "@/lib/chart/render/mark-groups";
import { px, RUN_GAP, type SvgShape } from "@/lib/chart/render/svg-primitives";

/** A mark group as elements, with the same attributes as `lib/chart/render/svg-writer.ts` writes. */
export function MarkGroupElement({ x, y, shapes }: Pick<PlacedMarkGroup, "x" | "y" | "shapes">) {
  return (
    <g {...((x !== 0 || y !== 0) && { transform: `translate(${px(x)} ${px(y)})` })}>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a drawing have no ids and never change order.
        <ShapeElement key={index} shape={shape} />
      ))}
    </g>
  );
}

function ShapeElement({ shape }: { readonly shape: SvgShape }) {
  if (shape.shape === "path") return <path d={shape.d} className={shape.style} />;
  const { x, y, anchor, runs, halo } = shape;
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
