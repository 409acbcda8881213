import type {Progress} from '../../extract';

/** How far reading is, by bytes; the words stand beside it. */
export function ReadingProgress({progress}: {progress: Progress | null}) {
  const share = progress && progress.totalBytes > 0 ? (100 * progress.bytes) / progress.totalBytes : 0;
  return (
    <div className="progress" aria-hidden="true">
      <i style={{width: `${share}%`}} />
    </div>
  );
}
