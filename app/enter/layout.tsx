import "./enter.css";
import type { ReactNode } from "react";

export default function EnterLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
