import type {ReactNode} from 'react';

/** A page that has nothing to show yet: its title, what is happening or what to do, and the height that figures will take. */
export function Waiting({title, children}: {title: string; children?: ReactNode}) {
  return (
    <>
      <div className="page-head" role="status">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
      <div className="waiting" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </>
  );
}
