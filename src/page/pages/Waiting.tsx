import type {ReactNode} from 'react';

/** A page that has nothing to show yet: says so, keeps the page's height, and what to do if anything. */
export function Waiting({title, children}: {title: string; children?: ReactNode}) {
  return (
    <div className="page-head waiting" role="status">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
