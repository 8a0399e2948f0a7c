"use client";

import { ErrorNotice } from "@/components/page/error-notice";
import { PageFrame } from "@/components/page/page-frame";

type Props = { readonly error: Error & { readonly digest?: string } };

export default function ErrorPage({ error }: Props) {
  return (
    <PageFrame title="Error" here={null} path="/" context={null}>
      <ErrorNotice digest={error.digest} />
    </PageFrame>
  );
}
