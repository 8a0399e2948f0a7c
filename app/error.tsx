"use client";

import { ErrorNotice } from "@/components/page/error-notice";
import { PageLayout } from "@/components/page/page-layout";

type Props = { readonly error: Error & { readonly digest?: string } };

export default function ErrorPage({ error }: Props) {
  return (
    <PageLayout here={null} address="/" context={null}>
      <title>Error · Outturn</title>
      <ErrorNotice digest={error.digest} />
    </PageLayout>
  );
}
