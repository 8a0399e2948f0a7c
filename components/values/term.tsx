import type { ReactNode } from "react";
import { GLOSSARY, type GlossaryId } from "@/lib/format/glossary";
import { Popover } from "../page/popover";

/** A glossary term with its definition in a popover. */
export function Term({ id, children }: { readonly id: GlossaryId; readonly children: ReactNode }) {
  const found = GLOSSARY.find((one) => one.id === id);
  return (
    <Popover label={children}>
      <b>{found?.word}</b>: {found?.meaning} <a href={`/methodology#word-${id}`}>All words and rules</a>
    </Popover>
  );
}
