import type {ReactNode} from 'react';
import type {Context} from '../../view';

/** What a page of figures opens with: where and when, the finding, and a few words of support. */
export function PageHead({view, before}: {view: Context; before?: ReactNode}) {
  return (
    <div className="page-head">
      <p className="eyebrow">
        {before}
        {view.eyebrow}
      </p>
      <h1 tabIndex={-1}>{view.finding}</h1>
      {view.lede && <p className="lede">{view.lede}</p>}
    </div>
  );
}
