import { PageFrame } from "@/components/page/page-frame";
import { readAsOfContext } from "@/lib/load/as-of-context";

export default async function NotFound() {
  const context = await readAsOfContext(Promise.resolve({}));
  return (
    <PageFrame title="Not held" here={null} path="/" context={context}>
      <p className="crumb">404</p>
      <h1>Nothing is held under this address</h1>
      <p className="standfirst">
        It may have been mistyped, retracted, or looked at as of a day before it was stated. <a href="/">Go to the indicators</a>.
      </p>
    </PageFrame>
  );
}
