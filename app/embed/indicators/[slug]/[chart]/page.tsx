import { notFound } from "next/navigation";
import { EmbeddedChart } from "@/components/embed/embedded-chart";
import { readEmbed } from "@/lib/load/embed";

type Props = {
  readonly params: Promise<{ readonly slug: string; readonly chart: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** A chart of an indicator, for other sites to frame. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { slug, chart } = await params;
  return <EmbeddedChart embed={(await readEmbed(slug, chart, searchParams)) ?? notFound()} />;
}
