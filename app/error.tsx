"use client";

import { ErrorNotice } from "@/components/error-notice";
import { PageFrame } from "@/components/page-frame";

type Props = { readonly error: Error & { readonly digest?: string } };

export default function ErrorPage({ error }: Props) {
  return (
    <PageFrame title="Error" here={null} path="/" moment={null}>
      <ErrorNotice digest={error.digest} />
    </PageFrame>
  );
}
