import {Component, type ReactNode} from 'react';

/** Broken code shows a sentence and a way out, never a stack trace or a blank page. */
export class FailureBoundary extends Component<{children: ReactNode}, {failed: boolean}> {
  override state = {failed: false};

  static getDerivedStateFromError(): {failed: boolean} {
    return {failed: true};
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="main" className="wrap">
        <div className="page-head" role="alert">
          <h1 tabIndex={-1}>This page could not be shown</h1>
          <p className="lede">
            Something in Stocktake went wrong here; what you loaded is still in memory.{' '}
            <a href="?">Go to the start page</a>, or go back.
          </p>
        </div>
      </main>
    );
  }
}
