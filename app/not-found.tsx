import { PageLayout } from "@/components/page/page-layout";
import { readAsOfContext } from "@/lib/load/as-of-context";

export default async function NotFound() {
  const context = await readAsOfContext(Promise.resolve({}));
  return (
    <PageLayout here={null} address="/" context={context}>
      <title>Not held · Outturn</title>
      <p className="crumb">404</p>
      <h1>Nothing is held under this address</h1>
      <p className="standfirst">
        It may have been mistyped, retracted, or looked at as of a day before it was stated. <a href="/">Go to the indicators</a>.
      </p>
    </PageLayout>
  );
}
